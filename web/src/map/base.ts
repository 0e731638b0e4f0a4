import L from 'leaflet';
import { countryName, middle, outlines } from './outlines';

/** What the address keeps of a map. */
export interface Viewport {
  lat: number;
  lon: number;
  zoom: number;
}

/** "34.8,38.9,6" as it stands in an address; null where it is no viewport. */
export function viewport(text: string | null): Viewport | null {
  const parts = text?.split(',').map(Number) ?? [];
  const [lat, lon, zoom] = parts;
  if (parts.length !== 3 || lat === undefined || lon === undefined || zoom === undefined) return null;
  if (!parts.every(Number.isFinite) || Math.abs(lat) > 90 || Math.abs(lon) > 360 || zoom < 0 || zoom > 18) return null;
  return { lat, lon, zoom };
}

export function viewportText({ lat, lon, zoom }: Viewport): string {
  return `${lat.toFixed(3)},${lon.toFixed(3)},${zoom}`;
}

const START: Viewport = { lat: 32.5, lon: 40, zoom: 5 };

/** A map with the outlines of countries under it, and nothing yet on it. */
export function baseMap(element: HTMLElement, at: Viewport | null, language: string, tiles: string | null): L.Map {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(element, {
    center: [(at ?? START).lat, (at ?? START).lon],
    zoom: (at ?? START).zoom,
    minZoom: 3,
    maxZoom: 14,
    worldCopyJump: true,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
  });
  L.control.scale({ imperial: false, position: 'bottomleft' }).addTo(map);
  map.createPane('land').style.zIndex = '150';
  map.createPane('names').style.zIndex = '350';
  for (const pane of ['land', 'names']) {
    const element = map.getPane(pane);
    if (element) element.style.pointerEvents = 'none';
  }
  if (tiles) L.tileLayer(tiles, { maxZoom: 18 }).addTo(map);
  const land = L.layerGroup().addTo(map);
  const draw = () => void drawOutlines(map, land, language, tiles !== null);
  draw();
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', draw);
  document.documentElement.addEventListener('sanad:scheme', draw);
  map.on('unload', () => {
    dark.removeEventListener('change', draw);
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
  for (const each of countries.features) {
    const at = middle(each.geometry);
    if (!at) continue;
    const name = document.createElement('span');
    name.textContent = countryName(each.id, each.properties.name, language);
    land.addLayer(
      L.marker(at, {
        pane: 'names',
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: 'country-name', html: name, iconSize: [140, 16] }),
      }),
    );
  }
}
