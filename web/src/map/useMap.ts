import L from 'leaflet';
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { lang } from '../i18n/words';
import { session } from '../state/session';
import { choose, param } from '../state/url';
import { baseMap } from './base';
import { viewport, viewportText } from './viewport';

/** A Leaflet map in an element, with its viewport in the address under "v". */
export function useMap(): { element: RefObject<HTMLDivElement | null>; map: Signal<L.Map | null>; view: Signal<string> } {
  const element = useRef<HTMLDivElement>(null);
  const map = useSignal<L.Map | null>(null);
  /** What is in view, as "west,south,east,north;zoom": changes when a move has ended. */
  const view = useSignal('');
  useEffect(() => {
    if (!element.current) return;
    const made = baseMap(element.current, viewport(param('v')), lang.peek(), session.peek()?.tile_url ?? null);
    const look = () => {
      const b = made.getBounds();
      const edges = [
        Math.max(-180, b.getWest()),
        Math.max(-90, b.getSouth()),
        Math.min(180, b.getEast()),
        Math.min(90, b.getNorth()),
      ];
      view.value = `${edges.map((edge) => edge.toFixed(3)).join(',')};${made.getZoom()}`;
    };
    made.on('moveend', () => {
      const { lat, lng } = made.getCenter();
      choose({ v: viewportText({ lat, lon: lng, zoom: made.getZoom() }) }, true);
      look();
    });
    const resized = new ResizeObserver(() => made.invalidateSize({ animate: false, pan: false }));
    resized.observe(element.current);
    look();
    map.value = made;
    return () => {
      resized.disconnect();
      map.value = null;
      made.remove();
    };
  }, [lang.value]);
  return { element, map, view };
}
