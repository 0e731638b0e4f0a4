/** The families of event types, as the reader groups them. */
export type Family = 'violence' | 'territory' | 'detention' | 'politics' | 'crowd' | 'people';

const MEMBERS: Record<Family, readonly string[]> = {
  violence: [
    'clash',
    'assault',
    'shelling',
    'air_strike',
    'bombing',
    'suicide_bombing',
    'chemical_attack',
    'shooting',
    'killing',
    'abuse',
    'destruction',
  ],
  territory: ['capture', 'withdrawal', 'siege', 'siege_lifted', 'deployment', 'campaign'],
  detention: ['abduction', 'arrest', 'release'],
  politics: ['agreement', 'group_change', 'demand', 'accusation', 'threat', 'support', 'meeting', 'rejection'],
  crowd: ['protest', 'riot'],
  people: ['aid', 'displacement'],
};

export const FAMILIES = Object.keys(MEMBERS) as Family[];

const OF = new Map(FAMILIES.flatMap((family) => MEMBERS[family].map((type) => [type, family] as const)));

/** The family of an event type; one that the page does not know goes with politics, the widest. */
export function familyOf(type: string): Family {
  return OF.get(type) ?? 'politics';
}

export function typesOf(family: Family): readonly string[] {
  return MEMBERS[family];
}

export const TYPES: readonly string[] = FAMILIES.flatMap((family) => MEMBERS[family]);
