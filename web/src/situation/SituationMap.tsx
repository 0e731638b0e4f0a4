import L from 'leaflet';
import { useEffect, useRef } from 'preact/hooks';
import type { SituationPlace } from '../api/types';
import { isolated, shownDigits } from '../i18n/format';
import { t } from '../i18n/words';
import { AREAS, hatchings } from '../map/marks';
import { mostOf } from '../map/mostOf';
import { FILLED } from '../map/base';
import { useMap } from '../map/useMap';
import { ZoomButtons } from '../map/ZoomButtons';
import { param } from '../state/url';
import { access, holding, placeKey, placeName, type Holder } from './holders';

const SVG = 'http://www.w3.org/2000/svg';

/** What a place's mark looks like: colours of the holders (-1 for contested in the legend), a sign, a siege or a cut. */
interface MarkProps {
  colours: readonly number[];
  sign: string;
  state?: 'besieged' | 'cut' | undefined;
}

/** A mark of the legend. */
export function HolderMark({ colours, sign, state }: MarkProps) {
  const at = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    at.current?.replaceChildren(markElement({ colours, sign, state }));
  });
  return <span ref={at} class="holder-mark" aria-hidden="true" />;
}

/** The mark as a picture: halves for two holders, hollow and dashed for none, a second ring for a siege. */
function markElement({ colours, sign, state }: MarkProps): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '-13 -13 26 26');
  svg.setAttribute('width', '26');
  svg.setAttribute('height', '26');
  const add = (name: string, attributes: Record<string, string | number>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    svg.append(element);
    return element;
  };
  if (state === 'besieged') add('circle', { r: 12, class: 'siege-ring' });
  if (state === 'cut') add('rect', { x: -11, y: -11, width: 22, height: 22, class: 'cut-frame' });
  const [first, second] = colours;
  if (first === undefined) add('circle', { r: 8.5, class: 'holder unknown' });
  else if (first === -1) add('circle', { r: 8.5, class: 'holder contested' });
  else if (second === undefined) add('circle', { r: 8.5, class: `holder holder-${first}` });
  else {
    add('path', { d: 'M0 -8.5A8.5 8.5 0 0 0 0 8.5Z', class: `holder holder-${first}` });
    add('path', { d: 'M0 -8.5A8.5 8.5 0 0 1 0 8.5Z', class: `holder holder-${second}` });
    add('circle', { r: 8.5, class: 'holder-outline' });
  }
  add('text', { class: first === undefined || first === -1 ? 'sign dark' : 'sign', y: 3.6, 'text-anchor': 'middle' }).textContent = sign;
  return svg;
}

interface Props {
  places: readonly SituationPlace[];
  holders: ReadonlyMap<string, Holder>;
  selected: SituationPlace | null;
  onPlace: (key: string) => void;
}

/** Places with who holds them; a point stands for a place, and no line is drawn between places. */
export function SituationMap({ places, holders, selected, onPlace }: Props) {
  const { element, map } = useMap();
  const group = useRef(L.layerGroup());
  const fitted = useRef(false);
  useEffect(() => {
    const now = map.value;
    if (!now) return;
    group.current = L.layerGroup().addTo(now);
    fitted.current = param('v') !== null;
  }, [map.value]);
  useEffect(() => {
    const now = map.value;
    if (!now) return;
    group.current.clearLayers();
    const renderer = L.svg({ padding: 0.3 });
    hatchings(now, renderer, ['contested']);
    for (const place of places) draw(place, holders, place === selected, group.current, renderer, onPlace);
    const bounds = mostOf(
      places.flatMap((each) =>
        each.latitude !== null && each.longitude !== null ? [{ lat: each.latitude, lon: each.longitude, count: 1 }] : [],
      ),
    );
    if (!fitted.current && bounds) {
      fitted.current = true;
      now.fitBounds(bounds, { padding: [40, 40], maxZoom: 9, animate: false });
    }
    if (places.length > 0) now.fire(FILLED);
    return () => void renderer.remove();
  }, [places, holders, selected, map.value]);
  return (
    <div class="map-frame">
      <div ref={element} class="map" role="application" aria-label={t('situation.maplabel')} data-testid="situation-map" />
      <div class="map-tools">
        <ZoomButtons map={map} />
      </div>
      <p class="map-foot note">{t('explore.disputed')}</p>
    </div>
  );
}

function draw(
  place: SituationPlace,
  holders: ReadonlyMap<string, Holder>,
  selected: boolean,
  group: L.LayerGroup,
  renderer: L.SVG,
  onPlace: (key: string) => void,
) {
  if (place.latitude === null || place.longitude === null) return;
  const at = L.latLng(place.latitude, place.longitude);
  const held = holding(place, holders);
  const contested = place.control === 'contested';
  const [only, ...more] = held;
  const sign = contested ? '!' : !only ? '?' : more.length > 0 ? '+' : shownDigits(String(only.number));
  const state = access(place)[0];
  const words = [
    isolated(placeName(place)),
    contested ? t('situation.contested') : held.length ? '' : t('situation.unknown'),
    ...held.map((each) => isolated(each.name)),
    ...access(place).map((each) => t(`situation.${each}`)),
  ].filter(Boolean);
  if (place.precision_radius_km) {
    const area = place.geo_precision !== null && AREAS.has(place.geo_precision);
    group.addLayer(
      L.circle(at, {
        renderer,
        radius: place.precision_radius_km * 1000,
        interactive: false,
        className: `place-extent ${area ? 'area' : ''} ${contested ? 'contested' : `holder-${held[0]?.colour ?? 'none'}`} ${selected ? 'selected' : ''}`,
      }),
    );
  }
  const mark = L.marker(at, {
    title: words.join(' · '),
    alt: words.join(' · '),
    zIndexOffset: selected ? 1000 : 0,
    icon: L.divIcon({
      className: `place-mark ${selected ? 'selected' : ''}`,
      html: markElement({ colours: held.slice(0, 2).map((each) => each.colour), sign, state }) as unknown as HTMLElement,
      iconSize: [26, 26],
    }),
  });
  mark.on('click keypress', () => onPlace(placeKey(place)));
  group.addLayer(mark);
}
