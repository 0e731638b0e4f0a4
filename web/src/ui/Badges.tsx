import type { Review, Standing, Summary } from '../api/types';
import { label, t } from '../i18n/words';
import { shapePath } from './shapes';
import { familyOf } from '../i18n/families';

/** The mark of an event's family: a shape and a colour of its own; hollow as long as only the machine read it. */
export function FamilyMark({ type, review }: { type: string; review?: Review | undefined }) {
  const family = familyOf(type);
  const machine = !review || review === 'machine';
  return (
    <svg
      class={`family-mark family-${family} ${machine ? 'by-machine' : 'by-person'}`}
      viewBox="-8 -8 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d={shapePath(family, 0, 0, 6)} />
    </svg>
  );
}

/** Machine or a person: a word and a sign, never colour alone. */
export function ReviewBadge({ review }: { review: Review }) {
  const sign = { machine: '○', confirmed: '●', corrected: '◆', unsure: '?', rejected: '✕' }[review];
  return (
    <span class={`badge review-${review}`}>
      <span aria-hidden="true">{sign}</span> {label('review_status', review)}
    </span>
  );
}

export function StandingBadge({ standing }: { standing: Standing }) {
  const sign = { single_claim: '∙', party_claim: '⚑', independent: '∴', contested: '!', denied: '∅' }[standing];
  return (
    <span class={`badge standing-${standing}`}>
      <span aria-hidden="true">{sign}</span> {label('standing', standing)}
    </span>
  );
}

/** What else must not be missed about an event. */
export function Flags({ event }: { event: Summary }) {
  return (
    <>
      {event.status !== 'occurred' && <span class="badge status">{label('status', event.status)}</span>}
      {event.aggregate && <span class="badge">{t('event.aggregate')}</span>}
      {event.retracted !== null && <span class="badge bad">{t('event.retracted', '').replace(/[:\s]+$/, '')}</span>}
    </>
  );
}
