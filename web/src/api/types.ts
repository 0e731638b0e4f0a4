/** What the server gives and takes, as docs/api.md and /api/v1/openapi.json describe it. Unknown is null. */

export type Standing = 'single_claim' | 'party_claim' | 'independent' | 'contested' | 'denied';
export type Review = 'machine' | 'confirmed' | 'corrected' | 'unsure' | 'rejected';
export type Role = 'public' | 'reader' | 'analyst' | 'publisher' | 'administrator';

export interface Session {
  mode: 'single_user' | 'accounts';
  user: { name: string; role: Role } | null;
  role: Role;
  csrf: string | null;
  version: string;
  tile_url: string | null;
  register: string | null;
}

export interface Named {
  id: string | null;
  name: string | null;
  name_ar: string | null;
}

export interface Place extends Named {
  lat: number | null;
  lon: number | null;
  precision: string | null;
  radius_km: number | null;
  within: string[];
  pcode: string | null;
}

/** What is said first of every event. */
interface Headed {
  id: string;
  event_type: string;
  status: string;
  date_start: string | null;
  date_end: string | null;
  date_precision: string | null;
}

export interface Summary extends Headed {
  place: Place | null;
  actors: Named[];
  targets: Named[];
  fatalities_min: number | null;
  fatalities_max: number | null;
  injured_min: number | null;
  injured_max: number | null;
  n_reports: number;
  n_texts: number;
  outlets: string[];
  standing: Standing;
  review_status: Review;
  published: boolean;
  retracted: string | null;
  aggregate: boolean;
  revision: number;
  updated_at: string | null;
}

export interface EventList {
  events: Summary[];
  total: number;
  next_cursor: string | null;
}

export interface MapPoint {
  id: string;
  lat: number;
  lon: number;
  precision: string;
  radius_km: number | null;
  type: string;
  status: string;
  date_start: string | null;
  label: string;
  label_ar: string | null;
  review_status?: Review;
}

export interface MapCluster {
  lat: number;
  lon: number;
  count: number;
  bbox: [number, number, number, number];
  types: Record<string, number>;
}

export interface MapAnswer {
  points: MapPoint[];
  clusters: MapCluster[];
  shown: number;
  total: number;
  without_place: number;
}

export interface TimelineBin {
  from: string;
  to: string;
  count: number;
  fatal_events: number;
}

export interface TimelineAnswer {
  from: string | null;
  to: string | null;
  bins: TimelineBin[];
  /** Those that began long before, or after, all others, and so beside the bins. */
  before: number;
  after: number;
  undated: number;
  spans: { id: string; from: string; to: string; label: string; label_ar?: string | null }[];
}

export interface Counted {
  value: string;
  count: number;
}

export interface CountedName extends Named {
  count: number;
}

export interface Facets {
  total: number;
  type: Counted[];
  status: Counted[];
  standing: Counted[];
  review_status: Counted[];
  precision: Counted[];
  actor: CountedName[];
  place: CountedName[];
  outlet: Counted[];
  located: { yes: number; no: number };
  dated: { yes: number; no: number };
}

export interface Voice {
  kind: string;
  name: string | null;
  name_ar?: string | null;
}

/** One claim of a field: its value in parts, who makes it, and the names of its words. */
export interface Claim {
  claimed_by: Voice[];
  evidence: string[];
  value?: string | null;
  id?: string | null;
  name?: string | null;
  name_ar?: string | null;
  lat?: number | null;
  lon?: number | null;
  precision?: string | null;
  radius_km?: number | null;
  within?: string[];
  within_ar?: string[];
  pcode?: string | null;
  from?: string | null;
  to?: string | null;
  min?: number | null;
  max?: number | null;
  who?: string | null;
}

export interface Words {
  report: string;
  start: number;
  end: number;
  utf16_start: number;
  utf16_end: number;
  quote: string | null;
}

export interface CorrectionMade {
  /** Its number in the decision log. */
  decision: number;
  field: string;
  /** Null where a claim was taken away. */
  value: string | null;
  read: string | null;
  proposed: string | null;
  by: string | null;
  why: string | null;
}

export interface ReportRef {
  key: string;
  given_id: string | null;
  source: string | null;
  published: string | null;
  title: string | null;
  texts_group: string | null;
  purged: boolean;
}

export interface Detail extends Headed {
  country_iso3: string | null;
  admin1: string | null;
  admin2: string | null;
  fatalities_min: number | null;
  fatalities_max: number | null;
  injured_min: number | null;
  injured_max: number | null;
  acled_event_type: string | null;
  acled_sub_event_type: string | null;
  grading: Standing;
  aggregate: boolean;
  sensitivity: string | null;
  claims_event_type?: Claim[];
  claims_status?: Claim[];
  claims_actors?: Claim[];
  claims_targets?: Claim[];
  claims_places?: Claim[];
  claims_times?: Claim[];
  claims_fatalities?: Claim[];
  claims_injured?: Claim[];
  claims_weapons?: Claim[];
  evidence: Record<string, Words>;
  summary: Summary;
  revision: number;
  corrections: CorrectionMade[];
  reports: ReportRef[];
  merged_from: string[];
  tellings: { id: string; report: string; outlet: string | null; published: string | null }[];
}

export interface RevisionMade {
  number: number;
  kind: string;
  at: string;
  by: string;
  why: string;
  became: string[] | string | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

export interface ReportSpan {
  field: string;
  value: string | null;
  start: number;
  end: number;
  utf16_start: number;
  utf16_end: number;
}

export interface Report {
  key: string;
  given_id: string | null;
  source: string | null;
  published: string | null;
  published_basis: string | null;
  sha256: string | null;
  length: number;
  title: string | null;
  text: string | null;
  text_ok?: boolean;
  origin: string[];
  same_text: string[];
  events: { id: string; type: string; status: string; spans: ReportSpan[] }[];
}

export interface Bound {
  earliest: string | null;
  latest: string | null;
  inferred: boolean;
  basis: string;
  by: string;
}

export interface Saying {
  id: string;
  act: string;
  parties: string[];
  parties_ar?: string[];
  earliest: string | null;
  latest: string | null;
  according_to: Voice[];
  words: { report: string; start: number; end: number; quote: string | null }[];
}

export interface Spell {
  state: string;
  parties: (Named & { according_to: Voice[] })[];
  from: Bound | null;
  to: Bound | null;
  last_told: string | null;
  carried_on?: boolean;
  contested: boolean;
  sayings: Saying[];
  against: Saying[];
}

export interface SituationPlace {
  place_id: string | null;
  place_en: string | null;
  place_ar: string | null;
  within: string[];
  within_ar?: string[];
  pcode: string | null;
  latitude: number | null;
  longitude: number | null;
  geo_precision: string | null;
  precision_radius_km: number | null;
  control: 'held' | 'contested' | 'unknown';
  held: Spell[];
  maybe: Spell[];
  access: Spell[];
}

export interface Tie {
  a: string;
  kind: string;
  b: string;
  directory: { from: string | null; to: string | null; source: string | null }[];
  stated: { id: string; report: string; published: string | null; quote: string | null }[];
}

export interface SituationAnswer {
  at: string;
  places: SituationPlace[];
  ties: Tie[];
  left_out: { id: string; place: string | null; reason: string }[];
}

export interface ActorRow extends Named {
  id: string;
  kind: string | null;
  country: string | string[] | null;
  n_events: number | null;
}

export interface ActorRelation {
  kind: string;
  other: Named;
  direction: 'out' | 'in';
  from: string | null;
  to: string | null;
  source: string | null;
  stated_by: string[];
}

export interface ActorProfile extends ActorRow {
  aliases: { text: string; lang: string | null; partisan: boolean }[];
  relations: ActorRelation[];
}

export interface Quote {
  start: number;
  end: number;
  utf16_start: number;
  utf16_end: number;
  quote: string;
}

export type ReadArgument = Quote & Named;

export interface ReadEvent {
  id: string;
  type: string;
  status: string;
  triggers: Quote[];
  actors: ReadArgument[];
  targets: ReadArgument[];
  places: (ReadArgument & { lat: number | null; lon: number | null; precision: string | null; radius_km: number | null })[];
  time: (Quote & { from: string | null; to: string | null; precision: string; basis: string | null }) | null;
  sources: (Quote & { kind: string; name: string | null })[];
  fatalities: (Quote & { min: number | null; max: number | null; who: string })[];
  injured: (Quote & { min: number | null; max: number | null; who: string })[];
  weapons: Quote[];
  aggregate: boolean;
  confidence: number;
  rule: string;
}

export interface Reading {
  analysis: {
    report: { published: string | null; published_basis: string | null; title: string | null };
    events: ReadEvent[];
    relations: (Quote & { type: string; a: string; b: string })[];
    diagnostics: { code: string; start: number; end: number; utf16_start: number; utf16_end: number; detail: string }[];
  };
  sentences: { start: number; end: number; utf16_start: number; utf16_end: number }[];
  explanation: string;
  explained: { event: string; lines: string[] }[];
}

export interface QueueReason {
  code: string;
  detail: string | null;
  other: string[];
  /** What it goes by; null or empty where it has nothing to do with it. */
  facts: {
    field: string | null;
    min: number | null;
    max: number | null;
    confidence: number | null;
    missing: string[];
    place: Named | null;
  };
}

export interface QueueItem {
  event: Summary;
  reasons: QueueReason[];
}

export interface Queue {
  items: QueueItem[];
  total: number;
  counts: Record<string, number>;
  next_cursor: string | null;
}

export interface PublicView {
  goes_out: boolean;
  held_back: { what: string; value: string | null; instead?: string | null; rule: string }[];
  event: Summary | null;
}

export interface DecisionRequest {
  decision: 'confirm' | 'correct' | 'reject' | 'unsure' | 'accept' | 'refuse';
  field?: string;
  /** Null takes a claim of several away. */
  value?: string | null;
  /** Of actors, targets and places: the claim that goes, by id or name; null adds one. */
  target?: string | null;
  evidence?: { report: string; start: number; end: number } | null;
  rejection?: string;
  /** For accept and refuse: the number of the decision that newer readings speak against. */
  correction?: number;
  reason: string;
  revision: number;
}

/** An event as it stands after a decision, and the number by which that is taken back. */
export type Decided = Detail & { decision: number };

/** What became of several events. */
export interface DecidedAll {
  decision: number;
  events: Detail[];
}
