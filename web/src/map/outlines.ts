import L from 'leaflet';
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
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
    .then((world: Topology<{ countries: GeometryCollection<{ name: string }> }>) => ({
      countries: feature(world, world.objects.countries),
      borders: mesh(world, world.objects.countries, (a, b) => a !== b),
    }));
  loaded.catch(() => {
    loaded = null;
  });
  return loaded;
}

/** A country's name in a language, by the browser's own lists; else as the outlines have it. */
export function countryName(code: string | number | undefined, fallback: string, language: string): string {
  try {
    const region = new Intl.Locale(`und-${String(code).padStart(3, '0')}`).region;
    const name = region && new Intl.DisplayNames([language], { type: 'region' }).of(region);
    return name && name !== region ? name : fallback;
  } catch {
    return fallback;
  }
}

/** Where a country's name goes: the middle of its largest part. */
export function middle(geometry: Geometry): L.LatLng | null {
  const parts =
    geometry.type === 'Polygon'
      ? [(geometry as Polygon).coordinates]
      : geometry.type === 'MultiPolygon'
        ? (geometry as MultiPolygon).coordinates
        : [];
  let best: { size: number; at: L.LatLng } | null = null;
  for (const part of parts) {
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
      best = { size: Math.abs(area), at: L.latLng(y / (3 * area), x / (3 * area)) };
    }
  }
  return best?.at ?? null;
}
