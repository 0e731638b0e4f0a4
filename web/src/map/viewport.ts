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
