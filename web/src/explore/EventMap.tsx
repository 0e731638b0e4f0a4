import L from 'leaflet';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { api, query } from '../api/client';
import type { MapAnswer, MapPoint } from '../api/types';
import { number } from '../i18n/format';
import { t } from '../i18n/words';
import { filters, filterText } from '../state/filters';
import { useRemote } from '../state/remote';
import { shownEvent } from '../state/shown';
import { FILLED } from '../map/base';
import { useMap } from '../map/useMap';
import { ZoomButtons } from '../map/ZoomButtons';
import { param } from '../state/url';
import { Failed } from '../ui/states';
import { failed } from '../ui/Toast';
import { EventLayer } from './EventLayer';
import { Legend } from './Legend';
import { PointList } from './PointList';
import { mostOf } from '../map/mostOf';
import { Unlocated } from './Unlocated';

interface Props {
  selected: string | null;
  onEvent: (id: string) => void;
  again: unknown;
}

/** The events in view. What has no point is counted, and listed on demand. */
export function EventMap({ selected, onEvent, again }: Props) {
  const { element, map, view, placed } = useMap(true);
  const layer = useRef<EventLayer | null>(null);
  const unlocated = useSignal(false);
  const stack = useSignal<MapPoint[] | null>(null);
  const [bbox = '', zoom = ''] = view.value.split(';');
  const remote = useRemote(
    view.value ? `${filterText.value}#${view.value}` : null,
    (signal) => api.map(query(filters.peek(), { bbox, zoom }), signal),
    again,
  );
  const answer = remote.value.data;
  // Without a viewport in the address, the map begins where the events are.
  const opening = useRef(param('v') === null);
  const whole = useRemote(opening.current ? 'whole' : null, wholeMap);

  useEffect(() => {
    if (!map.value) return;
    layer.current = new EventLayer(
      map.value,
      onEvent,
      (points) => (stack.value = points),
      (box) => void eventsIn(box).then((points) => (stack.value = points), failed),
    );
    return () => {
      layer.current = null;
    };
  }, [map.value]);
  useEffect(() => {
    if (!answer || !layer.current) return;
    layer.current.show(answer, selected);
    map.peek()?.fire(FILLED);
  }, [answer, selected, map.value]);
  useEffect(() => {
    layer.current?.ring(shownEvent.value);
  }, [shownEvent.value, map.value]);
  useEffect(() => {
    const { data, problem } = whole.value;
    if (data || problem) placed((now) => data && fit(now, data));
  }, [map.value, whole.value]);

  return (
    <div class="map-frame">
      <div ref={element} class="map" role="application" aria-label={t('explore.maplabel')} data-testid="map" />
      <div class="map-tools">
        <ZoomButtons map={map} />
        <button
          type="button"
          title={t('explore.fit')}
          aria-label={t('explore.fit')}
          onClick={() => {
            const now = map.peek();
            if (now) void wholeMap().then((answer) => fit(now, answer), failed);
          }}
        >
          ⤢
        </button>
      </div>
      <div class="map-foot">
        {answer && (
          <span role="status" data-testid="map-count">
            {t('explore.shown', number(answer.shown), number(answer.total))}
          </span>
        )}
        {answer && answer.without_place > 0 && (
          <button type="button" class="quiet" aria-expanded={unlocated.value} onClick={() => (unlocated.value = !unlocated.value)}>
            {t('explore.withoutPlace', number(answer.without_place))}
          </button>
        )}
        <Legend />
        {(remote.value.loading || whole.value.loading) && <span class="spinner" aria-label={t('state.loading')} role="status" />}
      </div>
      {remote.value.problem && <Failed problem={remote.value.problem} />}
      {unlocated.value && <Unlocated onEvent={onEvent} selected={selected} onClose={() => (unlocated.value = false)} />}
      {stack.value && (
        <PointList points={stack.value} selected={selected} onEvent={onEvent} onClose={() => (stack.value = null)} />
      )}
    </div>
  );
}

/** The events at one point of the map. */
async function eventsIn(bbox: string): Promise<MapPoint[]> {
  const { events } = await api.events(query(filters.peek(), { bbox, limit: 200 }));
  return events.map((event) => ({
    id: event.id,
    lat: event.place?.lat ?? 0,
    lon: event.place?.lon ?? 0,
    precision: event.place?.precision ?? '',
    radius_km: event.place?.radius_km ?? null,
    type: event.event_type,
    status: event.status,
    date_start: event.date_start,
    label: event.place?.name ?? event.place?.name_ar ?? '',
    label_ar: event.place?.name_ar ?? null,
    review_status: event.review_status,
  }));
}

function wholeMap(signal?: AbortSignal): Promise<MapAnswer> {
  return api.map(query(filters.peek(), { zoom: 5 }), signal);
}

function fit(map: L.Map, whole: MapAnswer) {
  const bounds = mostOf([
    ...whole.points.map((point) => ({ lat: point.lat, lon: point.lon, count: 1 })),
    ...whole.clusters,
  ]);
  if (bounds) map.fitBounds(bounds, { padding: [36, 36], maxZoom: 9, animate: false });
}
