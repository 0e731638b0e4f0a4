import type { Claim } from '../api/types';
import { coordinates, count, days, listed, shownDigits } from '../i18n/format';
import { label, lang, nameOf, placeNameOf, t } from '../i18n/words';
import { Foreign, Ltr, Quote } from '../ui/Isolate';
import type { Field } from './fields';

/** The value of a claim, as people read it. */
export function ClaimValue({ field, claim }: { field: Field; claim: Claim }) {
  switch (field) {
    case 'event_type':
      return <strong>{label('type', claim.value)}</strong>;
    case 'status':
      return <>{label('status', claim.value)}</>;
    case 'weapons':
      return <Quote text={claim.value ?? ''} />;
    case 'times':
      return claim.from || claim.to ? (
        <>
          <Ltr>{days(claim.from ?? null, claim.to ?? null)}</Ltr>{' '}
          <span class="meta">{label('time_precision', claim.precision)}</span>
        </>
      ) : (
        <span class="none">{t('event.undated')}</span>
      );
    case 'fatalities':
    case 'injured':
      return (
        <>
          <Ltr class="figure">{count(claim.min, claim.max) ?? '?'}</Ltr> <span class="meta">{label('who', claim.who)}</span>
        </>
      );
    case 'places':
      return <PlaceValue claim={claim} />;
    case 'actors':
    case 'targets':
      return <Foreign text={nameOf(claim)} />;
  }
}

function PlaceValue({ claim }: { claim: Claim }) {
  const within = (lang.value === 'ar' ? claim.within_ar : null) ?? claim.within ?? [];
  return (
    <>
      <Foreign text={placeNameOf({ id: claim.id ?? null, name: claim.name ?? null, name_ar: claim.name_ar ?? null, precision: claim.precision ?? null })} />
      {within.length > 0 && (
        <span class="meta">
          {' '}
          <Foreign text={listed(within)} />
        </span>
      )}
      {claim.precision && (
        <span class="meta line">
          {label('precision', claim.precision)}
          {claim.radius_km ? <> · {t('event.radius', shownDigits(String(claim.radius_km)))}</> : null}
          {claim.lat !== null && claim.lat !== undefined && claim.lon !== null && claim.lon !== undefined ? (
            <>
              {' '}
              · <Ltr>{coordinates(claim.lat, claim.lon)}</Ltr>
            </>
          ) : null}
          {claim.pcode ? (
            <>
              {' '}
              · <Ltr>{claim.pcode}</Ltr>
            </>
          ) : null}
        </span>
      )}
    </>
  );
}
