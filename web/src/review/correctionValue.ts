import type { Summary } from '../api/types';

/** A field of an event as a correction writes it: 2016-08-14..2016-08-15, 10..14, 10.., air_strike; null where nothing is told. */
export function correctionValue(field: string, event: Summary): string | null {
  switch (field) {
    case 'type':
      return event.event_type;
    case 'status':
      return event.status;
    case 'date':
      return event.date_start && event.date_end && event.date_start !== event.date_end
        ? `${event.date_start}..${event.date_end}`
        : event.date_start;
    case 'killed':
      return range(event.fatalities_min, event.fatalities_max);
    case 'injured':
      return range(event.injured_min, event.injured_max);
    default:
      return null;
  }
}

function range(min: number | null, max: number | null): string | null {
  if (min === null) return null;
  return max === null ? `${min}..` : min === max ? String(min) : `${min}..${max}`;
}
