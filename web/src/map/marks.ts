import L from 'leaflet';
import { familyOf, FAMILIES, type Family } from '../i18n/families';
import { shapePath } from '../ui/shapes';

/** Places that are areas: their point is a middle, so they are drawn hatched and never as a point. */
export const AREAS: ReadonlySet<string> = new Set(['subdistrict', 'district', 'governorate', 'country']);

/** What a mark shows. */
export interface MarkLook {
  type: string;
  /** Read by the machine alone: hollow. */
  machine: boolean;
  selected: boolean;
}

/** A mark in the shape of its family. */
class ShapeMark extends L.CircleMarker {
  readonly family: Family;

  constructor(at: L.LatLngExpression, family: Family, options: L.CircleMarkerOptions) {
    super(at, options);
    this.family = family;
  }

  // Leaflet's own step of drawing a path; it has no public way to give a circle marker another outline.
  _updatePath() {
    const self = this as unknown as {
      _point: L.Point;
      _radius: number;
      _renderer: { _setPath: (layer: L.Layer, path: string) => void };
    };
    self._renderer._setPath(this, shapePath(this.family, self._point.x, self._point.y, self._radius));
  }
}

/** The mark of an event at its point. */
export function pointMark(at: L.LatLngExpression, look: MarkLook, renderer: L.Renderer): L.Path {
  const family = familyOf(look.type);
  return new ShapeMark(at, family, {
    renderer,
    radius: look.selected ? 8 : 6,
    className: `event-mark family-${family} ${look.machine ? 'by-machine' : 'by-person'} ${look.selected ? 'selected' : ''}`,
  });
}

/** One as wide as a large country keeps only its edge: hatched, it would cover all that lies in it. */
const WIDE = 300;

/** How far off the event may be: a disc of true size, hatched where only the area is known. */
export function extentMark(at: L.LatLngExpression, radiusKm: number, precision: string, look: MarkLook, renderer: L.Renderer): L.Path {
  const family = familyOf(look.type);
  const area = AREAS.has(precision);
  return L.circle(at, {
    renderer,
    radius: radiusKm * 1000,
    className: `event-extent family-${family} ${area ? 'area' : 'disc'} ${radiusKm > WIDE ? 'wide' : ''} ${look.selected ? 'selected' : ''}`,
    ...(area ? { fillColor: `url(#hatch-${family})`, fillOpacity: 1 } : {}),
  });
}

/** A number for events that lie together. */
export function clusterMark(at: L.LatLngExpression, count: number, text: string, label: string, kind: string): L.Marker {
  const number = document.createElement('span');
  number.textContent = text;
  const size = Math.round(24 + Math.min(26, 7 * Math.log10(count)));
  return L.marker(at, {
    title: label,
    alt: label,
    icon: L.divIcon({ className: `cluster ${kind}`, html: number, iconSize: [size, size] }),
  });
}

/** Gives a path what a keyboard and a screen reader need. */
export function reachable(path: L.Path, label: string, act: () => void, focusable: boolean) {
  path.on('click', act);
  path.on('add', () => {
    const element = path.getElement();
    if (!element) return;
    element.setAttribute('aria-label', label);
    element.setAttribute('role', 'button');
    element.setAttribute('tabindex', focusable ? '0' : '-1');
    element.addEventListener('keydown', (event) => {
      const { code } = event as KeyboardEvent;
      if (code === 'Enter' || code === 'Space') {
        event.preventDefault();
        act();
      }
    });
  });
}

const SVG = 'http://www.w3.org/2000/svg';

/** The hatchings, one for each name, inside the drawing that uses them. */
export function hatchings(map: L.Map, renderer: L.SVG, names: readonly string[] = FAMILIES) {
  renderer.addTo(map);
  const svg = (renderer as unknown as { _container?: SVGSVGElement })._container;
  if (!svg || svg.querySelector('defs')) return;
  const defs = document.createElementNS(SVG, 'defs');
  for (const name of names) {
    const pattern = document.createElementNS(SVG, 'pattern');
    pattern.setAttribute('id', `hatch-${name}`);
    pattern.setAttribute('width', '7');
    pattern.setAttribute('height', '7');
    pattern.setAttribute('patternUnits', 'userSpaceOnUse');
    pattern.setAttribute('patternTransform', 'rotate(45)');
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', 'M0 0V7');
    line.setAttribute('class', `hatch family-${name}`);
    pattern.append(line);
    defs.append(pattern);
  }
  svg.prepend(defs);
}
