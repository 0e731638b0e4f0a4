import type { Signal } from '@preact/signals';
import type L from 'leaflet';

/** Nearer and farther, beside the map. */
export function ZoomButtons({ map }: { map: Signal<L.Map | null> }) {
  return (
    <>
      <button type="button" onClick={() => map.peek()?.zoomIn()} aria-label="+">
        +
      </button>
      <button type="button" onClick={() => map.peek()?.zoomOut()} aria-label="−">
        −
      </button>
    </>
  );
}
