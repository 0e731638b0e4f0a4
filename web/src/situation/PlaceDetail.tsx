import type { Bound, Saying, SituationPlace, Spell } from '../api/types';
import { days, listed, ltr, shownDigits } from '../i18n/format';
import { label, lang, nameOf, t } from '../i18n/words';
import { link } from '../state/url';
import { Voices } from '../event/FieldRows';
import { Foreign, Ltr, Quote } from '../ui/Isolate';
import { placeName } from './holders';

/** What is told of one place on the day, and the events behind each of it. */
export function PlaceDetail({ place, onClose }: { place: SituationPlace; onClose: () => void }) {
  return (
    <article class="place-detail" data-testid="place-detail">
      <header class="event-title">
        <h2>
          <Foreign text={placeName(place)} />
        </h2>
        <button type="button" class="quiet close" onClick={onClose} aria-label={t('explore.close')}>
          ✕
        </button>
      </header>
      <p class="meta">
        {label('precision', place.geo_precision)}
        {place.precision_radius_km !== null && <> · {t('event.radius', shownDigits(String(place.precision_radius_km)))}</>} ·{' '}
        <Foreign text={listed((lang.value === 'ar' ? place.within_ar : null) ?? place.within)} />
      </p>
      <p class="badges">
        <span class={`badge control-${place.control}`}>{label('situation', place.control)}</span>
      </p>
      {place.held.map((spell, i) => (
        <SpellView key={`h${i}`} spell={spell} state="held" />
      ))}
      {place.maybe.map((spell, i) => (
        <SpellView key={`m${i}`} spell={spell} state="maybe" />
      ))}
      {place.access.map((spell, i) => (
        <SpellView key={`a${i}`} spell={spell} state={spell.state} />
      ))}
    </article>
  );
}

function SpellView({ spell, state }: { spell: Spell; state: string }) {
  return (
    <section class="spell">
      <h3>
        {label('situation', state)} · <Foreign text={spell.parties.map(nameOf).join(' · ')} />
        {spell.contested && <span class="badge standing-contested">! {t('situation.contested')}</span>}
      </h3>
      <p class="meta">
        {[
          spell.from ? t('situation.from', bound(spell.from)) : '',
          spell.to ? t('situation.until', bound(spell.to)) : '',
          spell.last_told ? t('situation.lastTold', ltr(shownDigits(spell.last_told))) : '',
          spell.carried_on ? t('situation.carried') : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Sayings title={t('situation.behind')} sayings={spell.sayings} />
      {spell.against.length > 0 && <Sayings title={t('situation.against')} sayings={spell.against} />}
    </section>
  );
}

function bound(of: Bound): string {
  const when = ltr(days(of.earliest, of.latest));
  return of.inferred ? `${when} (${t('situation.inferred')})` : when;
}

function Sayings({ title, sayings }: { title: string; sayings: Saying[] }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class="sayings">
        {sayings.map((saying) => (
          <li key={saying.id}>
            <p>
              <Ltr>{days(saying.earliest, saying.latest)}</Ltr> {label('act', saying.act)}{' '}
              <Foreign text={((lang.value === 'ar' ? saying.parties_ar : null) ?? saying.parties).join(' · ')} />{' '}
              {saying.id.startsWith('evt-') && <a href={link('/explore', { event: saying.id })}>{t('event.open')}</a>}
            </p>
            {saying.words.slice(0, 2).map((words, i) => words.quote && <Quote key={i} text={words.quote} />)}
            <Voices voices={saying.according_to} />
          </li>
        ))}
      </ul>
    </>
  );
}
