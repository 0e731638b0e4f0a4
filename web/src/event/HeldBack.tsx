import type { Place, PublicView } from '../api/types';
import { coordinates, shownDigits } from '../i18n/format';
import { label, placeNameOf, t } from '../i18n/words';
import { Foreign, Ltr } from '../ui/Isolate';

/** What the gate keeps in, and by which rule. */
export function HeldBack({ held }: { held: PublicView['held_back'] }) {
  if (held.length === 0) return null;
  return (
    <section class="held-back">
      <h3>{t('event.public.held')}</h3>
      <ul>
        {held.map((each, i) => (
          <li key={i}>
            <strong>{label('held', each.what)}</strong> {each.value && <Foreign text={each.value} />}{' '}
            {each.instead && (
              <>
                {t('event.public.instead')} <Foreign text={each.instead} />{' '}
              </>
            )}
            <span class="meta">
              <Foreign text={label('rule', each.rule)} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where the public is told that it was. */
export function PublicPlace({ place }: { place: Place | null }) {
  if (!place) return <span class="none">{t('event.noplace')}</span>;
  return (
    <>
      <Foreign text={placeNameOf(place)} />
      {place.lat !== null && place.lon !== null && (
        <span class="meta">
          {' '}
          <Ltr>{coordinates(place.lat, place.lon)}</Ltr>
          {place.radius_km !== null && <> · {t('event.radius', shownDigits(String(place.radius_km)))}</>}
        </span>
      )}
    </>
  );
}
