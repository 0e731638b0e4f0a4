import L from 'leaflet';
import { useSignal, type Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { lang } from '../i18n/words';
import { session } from '../state/session';
import { choose, param } from '../state/url';
import { baseMap } from './base';
import { viewport, viewportText } from './viewport';

interface MapHere {
  element: RefObject<HTMLDivElement | null>;
  map: Signal<L.Map | null>;
  /** What is in view, as "west,south,east,north;zoom": changes when a move has ended; empty as long as it waits for a place. */
  view: Signal<string>;
  /** Goes to that place, if it still waits for one. */
  placed: (goes: (map: L.Map) => void) => void;
}

/**
 * A Leaflet map in an element, with its viewport in the address under "v".
 *
 * @param waits whether it goes somewhere of its own first, where the address has no viewport
 */
export function useMap(waits = false): MapHere {
  const element = useRef<HTMLDivElement>(null);
  const map = useSignal<L.Map | null>(null);
  const view = useSignal('');
  const look = useRef<() => void>(() => undefined);
  const waiting = useRef(false);
  useEffect(() => {
    if (!element.current) return;
    const made = baseMap(element.current, viewport(param('v')), lang.peek(), session.peek()?.tile_url ?? null);
    waiting.current = waits && viewport(param('v')) === null;
    look.current = () => {
      const b = made.getBounds();
      const edges = [
        Math.max(-180, b.getWest()),
        Math.max(-90, b.getSouth()),
        Math.min(180, b.getEast()),
        Math.min(90, b.getNorth()),
      ];
      view.value = `${edges.map((edge) => edge.toFixed(3)).join(',')};${Math.floor(made.getZoom())}`;
    };
    made.on('moveend', () => {
      if (waiting.current) return;
      const { lat, lng } = made.getCenter();
      choose({ v: viewportText({ lat, lon: lng, zoom: made.getZoom() }) }, true);
      look.current();
    });
    const resized = new ResizeObserver(() => made.invalidateSize({ animate: false, pan: false }));
    resized.observe(element.current);
    if (!waiting.current) look.current();
    map.value = made;
    return () => {
      resized.disconnect();
      map.value = null;
      made.remove();
    };
  }, [lang.value]);
  const placed = (goes: (map: L.Map) => void) => {
    const now = map.peek();
    if (!now || !waiting.current) return;
    goes(now);
    waiting.current = false;
    look.current();
  };
  return { element, map, view, placed };
}
