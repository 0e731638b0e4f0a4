import { computed, signal, type ReadonlySignal } from '@preact/signals';

/** The page's address is its state: which page, and everything that is chosen on it. */
export interface Place {
  path: string;
  params: URLSearchParams;
}

/** Path and parameters of an address; what is empty is left out. */
export function parse(address: string): Place {
  const url = new URL(address, 'http://page');
  const params = new URLSearchParams();
  for (const [name, value] of url.searchParams) {
    if (value !== '') params.set(name, value);
  }
  return { path: url.pathname.replace(/\/+$/, '') || '/', params };
}

/** The address of a place; parameters in a fixed order, so that the same state is the same address. */
export function format({ path, params }: Place): string {
  const sorted = new URLSearchParams([...params].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  // Readable where an address allows it.
  const text = sorted.toString().replace(/%2C/g, ',').replace(/%7C/g, '|').replace(/%3A/g, ':');
  return text ? `${path}?${text}` : path;
}

/** Parameters with some changed; null, undefined and '' take one out. */
export function patched(params: URLSearchParams, patch: Record<string, string | null | undefined>): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(patch)) {
    if (value === null || value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

const inBrowser = typeof window !== 'undefined';
const current = signal<Place>(parse(inBrowser ? window.location.href : '/'));

/** Where the page is. */
export const here = computed(() => current.value);
export const path = computed(() => current.value.path);

const parameters = new Map<string, ReadonlySignal<string | null>>();

/** One parameter of the address, null where it is not set. Who reads it is drawn anew when this one changes, not with every other. */
export function param(name: string): string | null {
  let known = parameters.get(name);
  if (!known) {
    known = computed(() => current.value.params.get(name));
    parameters.set(name, known);
  }
  return known.value;
}

function show(place: Place, replace: boolean) {
  const address = format(place);
  if (address === format(current.peek())) return;
  if (replace) window.history.replaceState(null, '', address);
  else window.history.pushState(null, '', address);
  current.value = place;
}

/** Goes to another page; the language stays. */
export function go(address: string) {
  const place = parse(address);
  const lang = current.peek().params.get('lang');
  if (lang && !place.params.has('lang')) place.params.set('lang', lang);
  show(place, false);
  window.scrollTo(0, 0);
}

/** Changes what is chosen on this page. `replace` for what is no step to come back to, such as moving a map. */
export function choose(patch: Record<string, string | null | undefined>, replace = false) {
  const now = current.peek();
  show({ path: now.path, params: patched(now.params, patch) }, replace);
}

/** An address for a link to another page, in the language of this one. */
export function link(path: string, params: Record<string, string | null | undefined> = {}): string {
  const lang = param('lang');
  return format({ path, params: patched(new URLSearchParams(lang ? { lang } : {}), params) });
}

/** Follows the browser's back and forward, and turns clicks on links of the page into steps on it. */
export function followLinks() {
  window.addEventListener('popstate', () => {
    current.value = parse(window.location.href);
  });
  document.addEventListener('click', (click) => {
    if (click.defaultPrevented || click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey) return;
    const anchor = (click.target as Element | null)?.closest?.('a[href^="/"]');
    if (!anchor || anchor.hasAttribute('download') || anchor.getAttribute('href')?.startsWith('/api/')) return;
    click.preventDefault();
    go(anchor.getAttribute('href') ?? '/');
  });
}
