import L from 'leaflet';
import type { MapAnswer, MapPoint, Summary } from '../api/types';
import { days, isolated, ltr, number } from '../i18n/format';
import { label, placeNameOf, t } from '../i18n/words';
import { AREAS, clusterMark, extentMark, hatchings, pointMark, reachable } from '../map/marks';

/** More marks than these are not reached by Tab one by one: the table is the way. */
const FOCUSABLE = 200;
/** A disc smaller than this says nothing that its mark does not say. */
const SMALLEST = 9;
/** Degrees within which points are one for who looks: some fifty metres. */
const ONE_POINT = 0.0005;

/** What an event's mark is called. */
export function pointName(point: MapPoint): string {
  const what = label('type', point.type);
  const where = placeNameOf({ id: null, name: point.label, name_ar: point.label_ar, precision: point.precision });
  return [what, isolated(where), ltr(days(point.date_start, null))].filter(Boolean).join(' · ');
}

/** Draws the events of an answer on a map. */
export class EventLayer {
  private readonly group = L.layerGroup();
  private readonly chosen = L.layerGroup();
  private readonly renderer = L.svg({ padding: 0.3 });

  constructor(
    private readonly map: L.Map,
    private readonly onEvent: (id: string) => void,
    private readonly onStack: (points: MapPoint[]) => void,
    private readonly onBox: (bbox: string) => void,
  ) {
    hatchings(map, this.renderer);
    this.group.addTo(map);
    this.chosen.addTo(map);
  }

  show(answer: MapAnswer, selected: string | null) {
    this.group.clearLayers();
    let reached = 0;
    for (const [, points] of together(answer.points)) {
      const [point] = points;
      if (!point) continue;
      const focusable = ++reached <= FOCUSABLE;
      const chosen = points.find((each) => each.id === selected);
      this.extent(chosen ?? point, chosen !== undefined);
      if (points.length === 1) this.single(point, chosen !== undefined, focusable);
      else this.stack(points, chosen !== undefined);
    }
    for (const cluster of answer.clusters) {
      const [west, south, east, north] = cluster.bbox;
      // Events at one point stay together however close one looks: they are listed.
      const one = Math.max(east - west, north - south) < ONE_POINT || this.map.getZoom() >= this.map.getMaxZoom();
      const mark = clusterMark(
        [cluster.lat, cluster.lon],
        cluster.count,
        number(cluster.count),
        t(one ? 'explore.stackMany' : 'explore.cluster', number(cluster.count)),
        one ? 'stack' : 'grid',
      );
      mark.on('click keypress', () => {
        if (one) {
          this.onBox([west - ONE_POINT, south - ONE_POINT, east + ONE_POINT, north + ONE_POINT].map((edge) => edge.toFixed(5)).join(','));
          return;
        }
        const bounds = L.latLngBounds([south, west], [north, east]);
        const zoom = Math.max(this.map.getZoom() + 1, Math.min(this.map.getBoundsZoom(bounds), 12));
        this.map.setView(bounds.getCenter(), zoom);
      });
      this.group.addLayer(mark);
    }
  }

  /** A ring around the open event, also where it is one of a cluster; the map goes there if it is out of view. */
  ring(event: Summary | null) {
    this.chosen.clearLayers();
    const { lat = null, lon = null } = event?.place ?? {};
    if (!event || lat === null || lon === null) return;
    const at = L.latLng(lat, lon);
    const { precision, radius_km: radius } = event.place ?? { precision: null, radius_km: null };
    if (radius) {
      const look = { type: event.event_type, machine: event.review_status === 'machine', selected: true };
      this.chosen.addLayer(extentMark(at, radius, precision ?? '', look, this.renderer));
    }
    this.chosen.addLayer(L.circleMarker(at, { renderer: this.renderer, radius: 15, interactive: false, className: 'chosen-ring' }));
    if (!this.map.getBounds().pad(-0.05).contains(at)) this.map.panTo(at);
  }

  private look(point: MapPoint, selected: boolean) {
    return { type: point.type, machine: (point.review_status ?? 'machine') === 'machine', selected };
  }

  private extent(point: MapPoint, selected: boolean) {
    if (!point.radius_km) return;
    const pixels = this.pixels(point);
    if (pixels < SMALLEST && !AREAS.has(point.precision)) return;
    // An area as wide as a country would only hatch everything else over.
    if (point.precision === 'country' && !selected) return;
    this.group.addLayer(
      extentMark([point.lat, point.lon], point.radius_km, point.precision, this.look(point, selected), this.renderer),
    );
  }

  private pixels(point: MapPoint): number {
    const metres = (40_075_016 * Math.cos((point.lat * Math.PI) / 180)) / 2 ** (this.map.getZoom() + 8);
    return ((point.radius_km ?? 0) * 1000) / metres;
  }

  private single(point: MapPoint, selected: boolean, focusable: boolean) {
    const name = pointName(point);
    const mark = pointMark([point.lat, point.lon], this.look(point, selected), this.renderer);
    reachable(mark, name, () => this.onEvent(point.id), focusable);
    mark.bindTooltip(text(name), { direction: 'top', offset: [0, -6] });
    this.group.addLayer(mark);
    if (selected) mark.bringToFront();
  }

  private stack(points: MapPoint[], selected: boolean) {
    const [first] = points;
    if (!first) return;
    const name = t('explore.stack', number(points.length));
    const mark = clusterMark(
      [first.lat, first.lon],
      points.length,
      number(points.length),
      name,
      `stack ${AREAS.has(first.precision) ? 'area' : ''} ${selected ? 'selected' : ''}`,
    );
    mark.on('click keypress', () => this.onStack(points));
    this.group.addLayer(mark);
  }
}

/** Events at one and the same point. */
function together(points: readonly MapPoint[]): Map<string, MapPoint[]> {
  const byPlace = new Map<string, MapPoint[]>();
  for (const point of points) {
    const key = `${point.lat},${point.lon}`;
    const there = byPlace.get(key);
    if (there) there.push(point);
    else byPlace.set(key, [point]);
  }
  return byPlace;
}

function text(words: string): HTMLElement {
  const element = document.createElement('span');
  element.dir = 'auto';
  element.textContent = words;
  return element;
}
