import L from 'leaflet';
import { countryName, middle, outlines } from './outlines';
import type { Viewport } from './viewport';

const START: Viewport = { lat: 32.5, lon: 40, zoom: 5 };

/** Told to a map when what it is for has been drawn. */
export const FILLED = 'sanad:filled';
const PATIENCE = 1500;

/** A map with the outlines of countries under it, and nothing yet on it. */
export function baseMap(element: HTMLElement, at: Viewport | null, language: string, tiles: string | null): L.Map {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    center: [(at ?? START).lat, (at ?? START).lon],
    zoom: (at ?? START).zoom,
    minZoom: 3,
    zoomSnap: 0.5,
    maxZoom: 14,
    worldCopyJump: true,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  L.control.scale({ imperial: false, position: language === 'ar' ? 'bottomright' : 'bottomleft' }).addTo(map);
  map.createPane('land').style.zIndex = '150';
  map.createPane('names').style.zIndex = '350';
  for (const pane of ['land', 'names']) {
    const element = map.getPane(pane);
    if (element) element.style.pointerEvents = 'none';
  }
  if (tiles) L.tileLayer(tiles, { maxZoom: 18 }).addTo(map);
  const land = L.layerGroup().addTo(map);
  const draw = () => void drawOutlines(map, land, language, tiles !== null);
  // The outlines take longer to draw than what lies on them, so they come second.
  let begun = false;
  const begin = () => {
    if (!begun) draw();
    begun = true;
  };
  map.once(FILLED, begin);
  const patience = setTimeout(begin, PATIENCE);
  document.documentElement.addEventListener('sanad:scheme', draw);
  map.on('unload', () => {
    clearTimeout(patience);
    document.documentElement.removeEventListener('sanad:scheme', draw);
  });
  return map;
}

async function drawOutlines(map: L.Map, land: L.LayerGroup, language: string, overTiles: boolean) {
  const { countries, borders } = await outlines().catch(() => ({ countries: null, borders: null }));
  if (!countries || !borders || !map.getPane('land')) return;
  land.clearLayers();
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const renderer = L.canvas({ pane: 'land', padding: 0.4 });
  if (!overTiles) {
    land.addLayer(
      L.geoJSON(countries, {
        interactive: false,
        pane: 'land',
        style: { renderer, stroke: true, weight: 0.8, color: colour('--map-coast'), fillColor: colour('--map-land'), fillOpacity: 1 } as L.PathOptions,
      }),
    );
  }
  land.addLayer(
    L.geoJSON(borders, {
      interactive: false,
      pane: 'land',
      style: { renderer, weight: 1.1, color: colour('--map-border'), dashArray: '5 3' } as L.PathOptions,
    }),
  );
  const names = countries.features.flatMap((each) => {
    const place = middle(each.geometry);
    return place ? [{ ...place, name: countryName(each.id, each.properties.name, language) }] : [];
  });
  const labels = L.layerGroup().addTo(land);
  const write = () => {
    if (land.hasLayer(labels)) writeNames(map, labels, names);
    else map.off('zoomend', write);
  };
  write();
  map.on('zoomend', write);
}

/** Names of the countries that are wide enough for them at this zoom. */
function writeNames(map: L.Map, labels: L.LayerGroup, names: readonly { at: L.LatLng; wide: number; name: string }[]) {
  labels.clearLayers();
  const perDegree = (256 * 2 ** map.getZoom()) / 360;
  for (const { at, wide, name } of names) {
    if (wide * perDegree < name.length * 7 + 8) continue;
    const words = document.createElement('span');
    words.textContent = name;
    labels.addLayer(
      L.marker(at, {
        pane: 'names',
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: 'country-name', html: words, iconSize: [160, 18] }),
      }),
    );
  }
}
