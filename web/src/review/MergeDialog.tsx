import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api } from '../api/client';
import { keyOf } from '../api/named';
import type { Claim, Detail, Summary } from '../api/types';
import type { Key } from '../i18n/catalogue';
import { count, days, listed } from '../i18n/format';
import { label, nameOf, t } from '../i18n/words';
import { Dialog } from '../ui/Dialog';
import { Foreign, Ltr } from '../ui/Isolate';
import { failed } from '../ui/Toast';
import { DialogButtons } from './DialogButtons';
import { correctionValue } from './correctionValue';

interface Props {
  detail: Detail;
  candidates: string[];
  onClose: () => void;
  onMerge: (request: { events: string[]; reason: string; revisions: Record<string, number>; choose: Record<string, string> }) => void;
}

/** Fields that stand side by side; those with a name can be chosen from one of the events. */
const COMPARED: readonly { key: Key; field: string | null; value: (event: Summary) => string }[] = [
  { key: 'field.type', field: 'type', value: (e) => label('type', e.event_type) },
  { key: 'field.status', field: 'status', value: (e) => label('status', e.status) },
  { key: 'field.date', field: 'date', value: (e) => days(e.date_start, e.date_end) },
  { key: 'field.killed', field: 'killed', value: (e) => count(e.fatalities_min, e.fatalities_max) ?? '' },
  { key: 'field.injured', field: 'injured', value: (e) => count(e.injured_min, e.injured_max) ?? '' },
  { key: 'table.reports', field: null, value: (e) => listed(e.outlets) },
];

/** Fields of which the one event has all that is left ticked. */
const SEVERAL = ['places', 'actors', 'targets'] as const;
type Several = (typeof SEVERAL)[number];

function claimsOf(event: Detail, field: Several): Claim[] {
  return event[`claims_${field}`] ?? [];
}

/** Events side by side, what differs marked, and which of the values the one event is to have. */
export function MergeDialog({ detail, candidates, onClose, onMerge }: Props) {
  const others = useSignal<Detail[]>([]);
  const typed = useSignal('');
  const reason = useSignal('');
  const taken = useSignal<Record<string, string>>({});
  const away = useSignal<ReadonlySet<string>>(new Set());
  const load = (id: string) =>
    api.event(id).then((other) => {
      if (other.id !== detail.id && !others.peek().some((each) => each.id === other.id)) {
        others.value = [...others.peek(), other];
      }
    }, failed);
  useEffect(() => {
    for (const id of [...new Set(candidates)].slice(0, 4)) void load(id);
  }, []);
  const all = [detail, ...others.value];
  const keysOf = (field: Several) => [...new Set(all.flatMap((each) => claimsOf(each, field).map(keyOf)))];
  const stays = (field: Several) => keysOf(field).filter((key) => !away.value.has(`${field} ${key}`));
  const tick = (field: Several, key: string) => {
    const next = new Set(away.value);
    if (!next.delete(`${field} ${key}`)) next.add(`${field} ${key}`);
    away.value = next;
  };
  return (
    <Dialog title={t('review.candidates')} onClose={onClose} wide>
      <form
        class="inline-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.value.trim()) void load(typed.value.trim());
          typed.value = '';
        }}
      >
        <label>
          {t(candidates.length === 0 ? 'review.candidates.none' : 'review.other')}
          <input dir="ltr" value={typed.value} onInput={(event) => (typed.value = event.currentTarget.value)} />
        </label>
        <button type="submit">+</button>
      </form>
      {all.length > 1 && (
        <div class="table-frame">
          <table class="compare" data-testid="compare">
            <thead>
              <tr>
                <td />
                {all.map((each) => (
                  <th key={each.id} scope="col">
                    <Ltr class="id">{each.id}</Ltr>
                    {each !== detail && (
                      <button
                        type="button"
                        class="quiet"
                        aria-label={t('explore.remove', each.id)}
                        onClick={() => (others.value = others.peek().filter((other) => other !== each))}
                      >
                        ✕
                      </button>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {COMPARED.map(({ key, field, value }) => {
                const differ = new Set(all.map((each) => value(each.summary))).size > 1;
                return (
                  <tr key={key} class={differ ? 'differ' : ''}>
                    <th scope="row">
                      {t(key)} {differ && <span class="badge standing-contested">! {t('review.candidates.differ')}</span>}
                    </th>
                    {all.map((each) => {
                      const code = field && correctionValue(field, each.summary);
                      return (
                        <td key={each.id}>
                          <Foreign text={value(each.summary)} />
                          {differ && field && code && (
                            <label class="take">
                              <input
                                type="radio"
                                name={`take-${field}`}
                                checked={taken.value[field] === code}
                                onChange={() => (taken.value = { ...taken.value, [field]: code })}
                              />
                              {t('review.candidates.take')}
                            </label>
                          )}
                        </td>
                      );
                    })}
                  </tr>
                );
              })}
              {SEVERAL.map((field) => {
                const differ = new Set(all.map((each) => claimsOf(each, field).map(keyOf).sort().join('|'))).size > 1;
                const many = keysOf(field).length > 1;
                return (
                  <tr key={field} class={differ ? 'differ' : ''}>
                    <th scope="row">
                      {t(field === 'places' ? 'field.place' : `field.${field}`)}{' '}
                      {differ && <span class="badge standing-contested">! {t('review.candidates.differ')}</span>}
                    </th>
                    {all.map((each) => (
                      <td key={each.id}>
                        {claimsOf(each, field).map((claim) => {
                          const key = keyOf(claim);
                          const there = !away.value.has(`${field} ${key}`);
                          return many ? (
                            <label key={key} class="take">
                              <input
                                type="checkbox"
                                checked={there}
                                disabled={there && stays(field).length === 1}
                                onChange={() => tick(field, key)}
                              />
                              <Foreign text={nameOf(claim)} />
                            </label>
                          ) : (
                            <Foreign key={key} text={nameOf(claim)} />
                          );
                        })}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <p class="note">
        {t('review.candidates.stay')} {t('review.candidates.note')}
      </p>
      <form
        class="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          onMerge({
            events: all.map((each) => each.id),
            reason: reason.value.trim(),
            revisions: Object.fromEntries(all.map((each) => [each.id, each.revision])),
            choose: {
              ...taken.value,
              ...Object.fromEntries(
                SEVERAL.filter((field) => stays(field).length < keysOf(field).length).map((field) => [field, stays(field).join('|')]),
              ),
            },
          });
        }}
      >
        <label>
          {t('review.reason')}
          <input required dir="auto" value={reason.value} onInput={(event) => (reason.value = event.currentTarget.value)} />
        </label>
        <DialogButtons disabled={all.length < 2} onClose={onClose}>
          {t('review.merge')}
        </DialogButtons>
      </form>
    </Dialog>
  );
}
