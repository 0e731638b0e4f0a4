import { useSignal } from '@preact/signals';
import { wholeDay } from './wholeDay';

interface Props {
  value: string | null;
  label: string;
  /** Where only a year or a month is written: whether its last day is meant. */
  end?: boolean;
  onDay: (day: string | null) => void;
  testid?: string;
}

/** A day as the register writes it, in any digits; a year or a month alone is filled up. */
export function DateInput({ value, label, end, onDay, testid }: Props) {
  const wrong = useSignal(false);
  return (
    <input
      key={value}
      class="day"
      dir="ltr"
      inputMode="numeric"
      placeholder="2016-08-14"
      size={10}
      maxLength={10}
      aria-label={label}
      aria-invalid={wrong.value}
      defaultValue={value ?? ''}
      data-testid={testid}
      onChange={(event) => {
        const text = event.currentTarget.value.trim();
        const day = text === '' ? null : wholeDay(text, end === true);
        wrong.value = text !== '' && day === null;
        if (!wrong.value && day !== value) onDay(day);
      }}
    />
  );
}
