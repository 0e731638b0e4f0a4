import L from 'leaflet';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';

/** Countries and the lines between them, out of Natural Earth (public domain), as world-atlas packs it. */
export interface Outlines {
  countries: FeatureCollection<Geometry, { name: string }>;
  borders: Geometry;
}

let loaded: Promise<Outlines> | null = null;

/** Fetched once, from the page's own server. */
export function outlines(): Promise<Outlines> {
  loaded ??= fetch(address)
    .then((answer) => answer.json())
    .then((world: Topology<{ countries: GeometryCollection<{ name: string }> }>) => {
      const countries = feature(world, world.objects.countries);
      return {
        countries: { ...countries, features: countries.features.filter(inPart) },
        borders: mesh(world, world.objects.countries, (a, b) => a !== b),
      };
    });
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

/** What crosses the date line would be drawn once around the world, and the Antarctic to its edge. */
function inPart({ id, geometry }: { id?: string | number; geometry: Geometry }): boolean {
  if (Number(id) === ANTARCTICA) return false;
  for (const ring of parts(geometry).flat()) {
    if (ring.some(([lon = 0], i) => Math.abs(lon - (ring[i + 1]?.[0] ?? lon)) > 180)) return false;
  }
  return true;
}

const ANTARCTICA = 10;

function parts(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).coordinates];
  return geometry.type === 'MultiPolygon' ? (geometry as MultiPolygon).coordinates : [];
}

/** Those that have no code, and so are in no browser's list. */
const UNCODED: Record<string, string> = { Somaliland: 'أرض الصومال', 'N. Cyprus': 'شمال قبرص', Kosovo: 'كوسوفو' };

/** A country's name in a language, by the browser's own lists; else as the outlines have it. */
export function countryName(code: string | number | undefined, fallback: string, language: string): string {
  if (code === undefined) return (language === 'ar' && UNCODED[fallback]) || fallback;
  try {
    const region = new Intl.Locale(`und-${String(code).padStart(3, '0')}`).region;
    const name = region && new Intl.DisplayNames([language], { type: 'region' }).of(region);
    return name && name !== region ? name : fallback;
  } catch {
    return fallback;
  }
}

/** Where a country's name goes: the middle of its largest part, and how wide that part is in degrees. */
export function middle(geometry: Geometry): { at: L.LatLng; wide: number } | null {
  let best: { size: number; at: L.LatLng; wide: number } | null = null;
  for (const part of parts(geometry)) {
    const ring = part[0] ?? [];
    let area = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i + 1 < ring.length; i++) {
      const [x0 = 0, y0 = 0] = ring[i] ?? [];
      const [x1 = 0, y1 = 0] = ring[i + 1] ?? [];
      const cross = x0 * y1 - x1 * y0;
      area += cross;
      x += (x0 + x1) * cross;
      y += (y0 + y1) * cross;
    }
    if (area !== 0 && (!best || Math.abs(area) > best.size)) {
      const lons = ring.map(([lon = 0]) => lon);
      const wide = Math.max(...lons) - Math.min(...lons);
      best = { size: Math.abs(area), at: L.latLng(y / (3 * area), x / (3 * area)), wide };
    }
  }
  return best;
}
