import { useSignal } from '@preact/signals';
import type { Detail } from '../api/types';
import type { Key } from '../i18n/catalogue';
import { latinDigits } from '../i18n/format';
import { TYPES } from '../i18n/families';
import { label, t } from '../i18n/words';
import { Foreign } from '../ui/Isolate';
import { correctionValue } from './correctionValue';
import { numberIn } from './numbers';

/** Words of a report that were selected, in code points. */
export interface ChosenWords {
  report: string;
  quote: string;
  start: number;
  end: number;
}

/** What a person can put another value into, as the register knows it. */
const CORRECTABLE = ['type', 'status', 'date', 'killed', 'injured'] as const;
const STATUSES = ['occurred', 'failed', 'attempted', 'planned', 'hypothetical', 'denied'];

interface Props {
  detail: Detail;
  field: string;
  onField: (field: string) => void;
  words: ChosenWords | null;
  busy: boolean;
  onCancel: () => void;
  onSave: (field: string, value: string, reason: string) => void;
}

/** Another value for one field, with the words that say so where the report has them. */
export function CorrectForm({ detail, field, onField, words, busy, onCancel, onSave }: Props) {
  const { summary: event } = detail;
  const typed = useSignal<Record<string, string>>({});
  const reason = useSignal('');
  const fromWords = words && (field === 'killed' || field === 'injured') ? numberIn(words.quote) : null;
  const value = typed.value[field] ?? fromWords ?? correctionValue(field, event) ?? '';
  const set = (next: string) => (typed.value = { ...typed.value, [field]: next });
  const options = field === 'type' ? TYPES : field === 'status' ? STATUSES : null;
  return (
    <form
      class="correct-form"
      data-testid="correct"
      onSubmit={(submit) => {
        submit.preventDefault();
        onSave(field, latinDigits(value.trim()), reason.value.trim() || (words ? `«${words.quote}»` : t('review.default.confirm')));
      }}
    >
      <label>
        {t('review.field')}
        <select value={field} onChange={(change) => onField(change.currentTarget.value)}>
          {CORRECTABLE.map((each) => (
            <option key={each} value={each}>
              {t(`field.${each}` as Key)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('review.value')}
        {options ? (
          <select value={value} onChange={(change) => set(change.currentTarget.value)}>
            {options.map((each) => (
              <option key={each} value={each}>
                {label(field, each)}
              </option>
            ))}
          </select>
        ) : (
          <input
            dir="ltr"
            required
            value={value}
            placeholder={t(field === 'date' ? 'review.value.date' : 'review.value.number')}
            onInput={(input) => set(input.currentTarget.value)}
          />
        )}
      </label>
      <p class="note">
        {t('review.words')}: {words ? <Foreign text={`«${words.quote}»`} /> : t('review.words.none')}
      </p>
      <label>
        {t('review.reason.optional')}
        <input dir="auto" value={reason.value} onInput={(input) => (reason.value = input.currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="primary" disabled={busy}>
          {t('review.save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
}
