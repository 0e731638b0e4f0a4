import { computed, signal } from '@preact/signals';
import { api, Problem } from '../api/client';
import type { Role, Session } from '../api/types';

/** Who looks at the page; null until the server said so. */
export const session = signal<Session | null>(null);
/** Why the server did not say so. */
export const sessionProblem = signal<Problem | null>(null);

const RANK: Role[] = ['public', 'reader', 'analyst', 'publisher', 'administrator'];

/** Whether somebody of a role may do what takes another. */
export function mayAs(role: Role, needed: Role): boolean {
  return RANK.indexOf(role) >= RANK.indexOf(needed);
}

export const mayDecide = computed(() => mayAs(session.value?.role ?? 'public', 'analyst'));
export const mayPublish = computed(() => mayAs(session.value?.role ?? 'public', 'publisher'));
export const mayRead = computed(() => mayAs(session.value?.role ?? 'public', 'reader'));

export async function loadSession() {
  try {
    session.value = await api.session();
    sessionProblem.value = null;
  } catch (fault) {
    sessionProblem.value = Problem.of(fault);
  }
}
