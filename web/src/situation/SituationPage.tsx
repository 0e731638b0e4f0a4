import { useComputed } from '@preact/signals';
import { api, query } from '../api/client';
import { number, shownDigits } from '../i18n/format';
import { label, t } from '../i18n/words';
import { useRemote } from '../state/remote';
import { mayRead } from '../state/session';
import { choose, link, param } from '../state/url';
import { Foreign } from '../ui/Isolate';
import { EmptyRegister } from '../ui/EmptyRegister';
import { Empty, Failed, Loading } from '../ui/states';
import { DaySlider } from './DaySlider';
import { access, holding, legend, placeKey, placeName, told } from './holders';
import { PlaceDetail } from './PlaceDetail';
import { HolderMark, SituationMap } from './SituationMap';

/** Who holds what at the end of a day, by what reports say; to the public, why that is not shown. */
export function SituationPage() {
  return param('tier') === 'public' || !mayRead.value ? <NotPublic /> : <Situation />;
}

function NotPublic() {
  return (
    <Empty>
      <h1>{t('situation.title')}</h1>
      <p data-testid="not-public">{t('situation.notpublic')}</p>
      {!mayRead.value && <a href={link('/signin')}>{t('nav.signin')}</a>}
    </Empty>
  );
}

function Situation() {
  const span = useRemote('span', (signal) => api.timeline(query({ bins: 1, dated: 'yes' }), signal));
  const { from, to } = span.value.data ?? { from: null, to: null };
  const at = param('at') ?? to;
  const place = param('place') ?? '';
  const remote = useRemote(at ? `${at}|${place}` : null, (signal) => api.situation(query({ at, place }), signal));
  const answer = remote.value.data;
  const places = useComputed(() => (remote.value.data?.places ?? []).filter(told));
  const holders = useComputed(() => legend(places.value));
  const selected = places.value.find((each) => placeKey(each) === param('at_place')) ?? null;
  const open = (key: string | null) => choose({ at_place: key });

  if (span.value.problem) return <Failed problem={span.value.problem} />;
  if (!span.value.data) return <Loading />;
  if (!from || !to || !at) {
    return (
      <Empty>
        <EmptyRegister />
      </Empty>
    );
  }
  const contested = places.value.filter((each) => each.control === 'contested').length;
  const withAccess = places.value.filter((each) => access(each).length > 0);
  const pointless = places.value.filter((each) => each.latitude === null).length;
  return (
    <div class="situation">
      <div class="situation-bar">
        <h1>{t('situation.title')}</h1>
        <DaySlider from={from} to={to} at={at} onDay={(day, moving) => choose({ at: day }, moving)} />
        <input
          type="search"
          dir="auto"
          aria-label={t('situation.place')}
          placeholder={t('situation.place')}
          defaultValue={place}
          onChange={(event) => choose({ place: event.currentTarget.value.trim() })}
        />
      </div>
      <aside class="pane situation-legend" aria-label={t('situation.holders')}>
        <h2>{t('situation.holders')}</h2>
        <ul class="holders" data-testid="holders">
          {[...holders.value.values()].map((holder) => (
            <li key={holder.key}>
              <HolderMark colours={[holder.colour]} sign={shownDigits(String(holder.number))} />
              {holder.id ? (
                <a href={link('/actors', { actor: holder.id })}>
                  <Foreign text={holder.name} />
                </a>
              ) : (
                <Foreign text={holder.name} />
              )}
              <span class="count">{number(holder.places)}</span>
            </li>
          ))}
          <li>
            <HolderMark colours={[-1]} sign="!" />
            {t('situation.contested')} <span class="count">{number(contested)}</span>
          </li>
          <li>
            <HolderMark colours={[]} sign="?" />
            {t('situation.unknown')}
          </li>
          <li>
            <HolderMark colours={[]} sign="" state="besieged" />
            {t('situation.besieged')}
          </li>
          <li>
            <HolderMark colours={[]} sign="✕" state="cut" />
            {t('situation.cut')}
          </li>
        </ul>
        {withAccess.length > 0 && (
          <>
            <h2>{t('situation.access')}</h2>
            <ul class="place-list">
              {withAccess.map((each) => (
                <li key={placeKey(each)}>
                  <button type="button" class="row-link" onClick={() => open(placeKey(each))}>
                    <Foreign text={placeName(each)} />{' '}
                    <span class="meta">{access(each).map((state) => t(`situation.${state}`)).join(' · ')}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>
          {t('situation.list')} <span class="count">{number(places.value.length)}</span>
        </h2>
        <ul class="place-list" data-testid="places">
          {places.value.map((each) => (
            <li key={placeKey(each)}>
              <button type="button" class="row-link" aria-current={each === selected} onClick={() => open(placeKey(each))}>
                <Foreign text={placeName(each)} />{' '}
                <span class="meta">
                  {each.control === 'held' ? (
                    <Foreign text={holding(each, holders.value).map((holder) => holder.name).join(' · ')} />
                  ) : (
                    label('situation', each.control)
                  )}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {pointless > 0 && <p class="note">{t('situation.nopoint', number(pointless))}</p>}
        {answer && answer.left_out.length > 0 && <LeftOut reasons={answer.left_out.map((each) => each.reason)} />}
        <p class="note">{t('situation.caveat')}</p>
      </aside>
      <section class={`pane situation-map ${remote.value.loading ? 'is-loading' : ''}`} aria-label={t('explore.map')}>
        <SituationMap places={places.value} holders={holders.value} selected={selected} onPlace={open} />
        {remote.value.problem && <Failed problem={remote.value.problem} />}
        {answer && places.value.length === 0 && (
          <Empty>
            <p>{t('situation.none')}</p>
          </Empty>
        )}
      </section>
      {selected && (
        <aside class="pane situation-detail" aria-label={placeName(selected)}>
          <PlaceDetail place={selected} onClose={() => open(null)} />
        </aside>
      )}
    </div>
  );
}

function LeftOut({ reasons }: { reasons: string[] }) {
  const counts = new Map<string, number>();
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return (
    <details>
      <summary>{t('situation.leftout', number(reasons.length))}</summary>
      <ul>
        {[...counts].map(([reason, count]) => (
          <li key={reason}>
            <code dir="ltr">{reason}</code> <span class="count">{number(count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
