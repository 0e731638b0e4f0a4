import type { Key } from '../i18n/catalogue';

/** The groups of fields that marks tell apart, each by a colour and by a style of its underline. */
export type Role = 'what' | 'who' | 'whom' | 'where' | 'when' | 'loss' | 'means' | 'source' | 'status';

const OF: Record<string, Role> = {
  event_type: 'what',
  type: 'what',
  trigger: 'what',
  triggers: 'what',
  status: 'status',
  actor: 'who',
  actors: 'who',
  target: 'whom',
  targets: 'whom',
  place: 'where',
  places: 'where',
  time: 'when',
  times: 'when',
  date: 'when',
  fatalities: 'loss',
  killed: 'loss',
  injured: 'loss',
  weapon: 'means',
  weapons: 'means',
  source: 'source',
  sources: 'source',
};

export function roleOf(field: string): Role {
  return OF[field] ?? 'what';
}

/** Roles in the order of the legend, with their words. */
export const ROLES: readonly (readonly [Role, Key])[] = [
  ['what', 'field.event_type'],
  ['who', 'field.actors'],
  ['whom', 'field.targets'],
  ['where', 'field.places'],
  ['when', 'field.times'],
  ['loss', 'field.fatalities'],
  ['means', 'field.weapons'],
  ['source', 'field.sources'],
];
