import { signal } from '@preact/signals';
import type { Summary } from '../api/types';

/** The event that is open beside the map, as soon as it is known. */
export const shownEvent = signal<Summary | null>(null);
