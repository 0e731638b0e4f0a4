import type {
  ActorProfile,
  ActorRow,
  Decided,
  DecidedAll,
  DecisionRequest,
  Detail,
  EventList,
  Facets,
  MapAnswer,
  PublicView,
  Queue,
  Reading,
  Report,
  RevisionMade,
  Session,
  SituationAnswer,
  TimelineAnswer,
} from './types';

/** What the server answers instead of a result (RFC 9457), or that it did not answer. */
export class Problem extends Error {
  constructor(
    /** HTTP status; 0 where there was no answer. */
    readonly status: number,
    message: string,
    /** The present state of what somebody else changed meanwhile (409). */
    readonly current: Detail | null = null,
  ) {
    super(message);
  }

  /** Whatever went wrong, as a problem: what is none already had no answer. */
  static of(fault: unknown): Problem {
    return fault instanceof Problem ? fault : new Problem(0, String(fault));
  }
}

/** Where all calls go. */
const HOME = '/api/v1';

let csrf: string | null = null;

async function call<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (method !== 'GET' && csrf) headers['X-CSRF-Token'] = csrf;
  let answer: Response;
  try {
    answer = await fetch(`${HOME}${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (fault) {
    if (signal?.aborted) throw fault;
    throw new Problem(0, '');
  }
  if (answer.ok) {
    return (answer.status === 204 ? null : await answer.json()) as T;
  }
  const problem = (await answer.json().catch(() => ({}))) as { detail?: string; title?: string; current?: Detail };
  throw new Problem(answer.status, problem.detail ?? problem.title ?? `HTTP ${answer.status}`, problem.current ?? null);
}

const get = <T>(path: string, signal?: AbortSignal) => call<T>('GET', path, undefined, signal);
const post = <T>(path: string, body: unknown) => call<T>('POST', path, body);

/** "?a=1&b=2" of all that is set, or nothing. */
export function query(...parts: (Record<string, string | number | null | undefined> | URLSearchParams)[]): string {
  const all = new URLSearchParams();
  for (const part of parts) {
    const entries = part instanceof URLSearchParams ? [...part] : Object.entries(part);
    for (const [name, value] of entries) {
      if (value !== null && value !== undefined && value !== '') all.set(name, String(value));
    }
  }
  const text = all.toString();
  return text ? `?${text}` : '';
}

const id = encodeURIComponent;

async function session(promise: Promise<Session>): Promise<Session> {
  const answer = await promise;
  csrf = answer.csrf;
  return answer;
}

/** All calls that the page makes. */
export const api = {
  session: () => session(get<Session>('/session')),
  signIn: (name: string, password: string) => session(post<Session>('/session', { name, password })),
  signOut: async () => {
    await call<unknown>('DELETE', '/session');
    return session(get<Session>('/session'));
  },
  /** The address of events as a file, for a link. */
  file: (ending: string, q: string) => `${HOME}/events.${ending}${q}`,
  events: (q: string, signal?: AbortSignal) => get<EventList>(`/events${q}`, signal),
  map: (q: string, signal?: AbortSignal) => get<MapAnswer>(`/map${q}`, signal),
  timeline: (q: string, signal?: AbortSignal) => get<TimelineAnswer>(`/timeline${q}`, signal),
  facets: (q: string, signal?: AbortSignal) => get<Facets>(`/facets${q}`, signal),
  event: (event: string, signal?: AbortSignal) => get<Detail>(`/events/${id(event)}`, signal),
  history: (event: string, signal?: AbortSignal) =>
    get<{ revisions: RevisionMade[] }>(`/events/${id(event)}/history`, signal),
  publicView: (event: string, signal?: AbortSignal) => get<PublicView>(`/events/${id(event)}/public`, signal),
  report: (key: string, signal?: AbortSignal) => get<Report>(`/reports/${id(key)}`, signal),
  situation: (q: string, signal?: AbortSignal) => get<SituationAnswer>(`/situation${q}`, signal),
  actors: (q: string, signal?: AbortSignal) => get<{ actors: ActorRow[] }>(`/actors${q}`, signal),
  actor: (actor: string, signal?: AbortSignal) => get<ActorProfile>(`/actors/${id(actor)}`, signal),
  read: (report: { title: string; text: string; source: string | null; published: string | null }) =>
    post<Reading>('/read', report),
  queue: (q: string, signal?: AbortSignal) => get<Queue>(`/review/queue${q}`, signal),
  decide: (event: string, decision: DecisionRequest) => post<Decided>(`/review/${id(event)}/decisions`, decision),
  bulkPreview: (filters: Record<string, string>, decision: string) =>
    post<{ count: number; ids: string[] }>('/review/bulk', { filters, decision, preview: true }),
  bulk: (filters: Record<string, string>, decision: string, reason: string, expected: number) =>
    post<{ done: number; undo: number }>('/review/bulk', { filters, decision, reason, preview: false, expected }),
  undo: (decision: number) => post<DecidedAll>('/review/undo', { decision }),
  merge: (request: {
    events: string[];
    reason: string;
    revisions: Record<string, number>;
    choose: Record<string, string>;
  }) => post<Decided>('/events/merge', request),
  split: (event: string, tellings: string[], reason: string, revision: number) =>
    post<DecidedAll>(`/events/${id(event)}/split`, { tellings, reason, revision }),
  unmerge: (event: string, reason: string) => post<DecidedAll>(`/events/${id(event)}/unmerge`, { reason }),
  publish: (event: string, reason: string, revision: number, dryRun: boolean) =>
    post<unknown>(`/events/${id(event)}/publish`, { reason, revision, dry_run: dryRun }),
  unpublish: (event: string, reason: string, revision: number) =>
    post<unknown>(`/events/${id(event)}/unpublish`, { reason, revision }),
};
