import { useSignal } from '@preact/signals';
import { keyOf } from '../api/named';
import type { Detail } from '../api/types';
import type { Key } from '../i18n/catalogue';
import { latinDigits } from '../i18n/format';
import { TYPES } from '../i18n/families';
import { label, nameOf, t } from '../i18n/words';
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

/** What goes into which field, and of several claims which one goes. */
export interface NewValue {
  field: string;
  value: string | null;
  target: string | null;
}

/** What a person can put another value into, as the register knows it; digits choose one (s, then 1 to 8). */
export const CORRECTABLE = ['type', 'status', 'date', 'killed', 'injured', 'actors', 'targets', 'places'] as const;

const LISTS: ReadonlySet<string> = new Set(['actors', 'targets', 'places']);
const STATUSES = ['occurred', 'failed', 'attempted', 'planned', 'hypothetical', 'denied'];

interface Props {
  detail: Detail;
  field: string;
  onField: (field: string) => void;
  words: ChosenWords | null;
  busy: boolean;
  onCancel: () => void;
  onSave: (value: NewValue, reason: string) => void;
}

/** Another value for one field, with the words that say so where the report has them. */
export function CorrectForm({ detail, field, onField, words, busy, onCancel, onSave }: Props) {
  const typed = useSignal<Record<string, string>>({});
  const targets = useSignal<Record<string, string>>({});
  const reason = useSignal('');
  const many = LISTS.has(field);
  const claims = many ? (detail[`claims_${field as 'actors' | 'targets' | 'places'}`] ?? []) : [];
  const target = targets.value[field] ?? (claims[0] ? keyOf(claims[0]) : '');
  const value = typed.value[field] ?? proposed(field, words) ?? (many ? '' : correctionValue(field, detail.summary)) ?? '';
  const set = (next: string) => (typed.value = { ...typed.value, [field]: next });
  return (
    <form
      class="correct-form"
      data-testid="correct"
      onSubmit={(submit) => {
        submit.preventDefault();
        const text = many ? value.trim() : latinDigits(value.trim());
        onSave(
          { field, value: text || null, target: many && target ? target : null },
          reason.value.trim() || (words ? `«${words.quote}»` : t('review.default.confirm')),
        );
      }}
    >
      <label>
        {t('review.field')}
        <select value={field} onChange={(change) => onField(change.currentTarget.value)} data-testid="correct-field">
          {CORRECTABLE.map((each) => (
            <option key={each} value={each}>
              {t(`field.${each}` as Key)}
            </option>
          ))}
        </select>
      </label>
      {many && (
        <label>
          {t('review.target')}
          <select value={target} onChange={(change) => (targets.value = { ...targets.value, [field]: change.currentTarget.value })}>
            {claims.map((each) => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {nameOf(each)}
              </option>
            ))}
            <option value="">{t('review.target.add')}</option>
          </select>
        </label>
      )}
      <label>
        {t('review.value')}
        <ValueInput field={field} value={value} onValue={set} mayBeEmpty={many && target !== ''} />
        {many && target !== '' && <span class="note">{t('review.value.away')}</span>}
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

function ValueInput({ field, value, onValue, mayBeEmpty }: { field: string; value: string; onValue: (value: string) => void; mayBeEmpty: boolean }) {
  const options = field === 'type' ? TYPES : field === 'status' ? STATUSES : null;
  if (options) {
    return (
      <select value={value} onChange={(change) => onValue(change.currentTarget.value)} data-testid="correct-value">
        {options.map((each) => (
          <option key={each} value={each}>
            {label(field, each)}
          </option>
        ))}
      </select>
    );
  }
  const hint: Key = LISTS.has(field) ? 'review.value.named' : field === 'date' ? 'review.value.date' : 'review.value.number';
  return (
    <input
      dir={LISTS.has(field) ? 'auto' : 'ltr'}
      required={!mayBeEmpty}
      value={value}
      placeholder={t(hint)}
      data-testid="correct-value"
      onInput={(input) => onValue(input.currentTarget.value)}
    />
  );
}

/** What the selected words propose for a field: a number for losses, the words themselves for names. */
function proposed(field: string, words: ChosenWords | null): string | null {
  if (!words) return null;
  if (field === 'killed' || field === 'injured') return numberIn(words.quote);
  return LISTS.has(field) ? words.quote : null;
}
