/** Where most events lie, as [[south, west], [north, east]]: a few far away do not make the whole world of it. */
export function mostOf(
  places: readonly { lat: number; lon: number; count: number }[],
  leftOut = 0.04,
): [[number, number], [number, number]] | null {
  if (places.length === 0) return null;
  const range = (of: (place: { lat: number; lon: number }) => number): [number, number] => {
    const sorted = [...places].sort((a, b) => of(a) - of(b));
    const total = sorted.reduce((sum, each) => sum + each.count, 0);
    let before = 0;
    const kept = sorted.filter((each) => {
      const from = before;
      before += each.count;
      return before > total * leftOut && from < total * (1 - leftOut);
    });
    const [first, last] = [kept[0] ?? sorted[0], kept.at(-1) ?? sorted.at(-1)];
    return [first ? of(first) : 0, last ? of(last) : 0];
  };
  const [south, north] = range((place) => place.lat);
  const [west, east] = range((place) => place.lon);
  return [
    [south, west],
    [north, east],
  ];
}
