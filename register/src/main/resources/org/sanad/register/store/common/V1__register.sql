-- The ledger: rows are added, never changed. See V2 for what holds them to that.

-- A sitting at which reports were added or a person decided something.
CREATE TABLE run (
  number   BIGINT PRIMARY KEY,
  at       TEXT NOT NULL,          -- UTC, ISO 8601
  by_whom  TEXT NOT NULL,
  reader   TEXT NOT NULL           -- version of the program that read
);

CREATE TABLE report (
  key              TEXT PRIMARY KEY,
  given_id         TEXT NOT NULL,
  source           TEXT,
  published        TEXT,           -- ISO 8601 day
  published_basis  TEXT NOT NULL,
  sha256           TEXT NOT NULL,
  length           INTEGER NOT NULL,
  run              BIGINT NOT NULL REFERENCES run
);

-- Whatever holds words of a report stands apart, in report_text, telling_body, relation_body and
-- revision_body,
-- since words are what may be purged.
CREATE TABLE report_text (
  report  TEXT PRIMARY KEY REFERENCES report,
  title   TEXT NOT NULL,
  body    TEXT NOT NULL
);

-- Where a report came from: the same report may come in more than once.
CREATE TABLE sighting (
  report    TEXT NOT NULL REFERENCES report,
  given_id  TEXT NOT NULL,
  origin    TEXT NOT NULL,
  run       BIGINT NOT NULL REFERENCES run,
  PRIMARY KEY (report, given_id, origin)
);

-- What was read out of a report. A newer reading takes an older one's place; both are kept.
CREATE TABLE reading (
  number  BIGINT PRIMARY KEY,
  report  TEXT NOT NULL REFERENCES report,
  digest  TEXT NOT NULL,           -- SHA-256 of the tellings and relations
  run     BIGINT NOT NULL REFERENCES run
);
CREATE INDEX reading_report ON reading (report, number);

CREATE TABLE telling (
  reading  BIGINT NOT NULL REFERENCES reading,
  place    INTEGER NOT NULL,       -- which of the reading's tellings, from 0
  id       TEXT NOT NULL,
  sha256   TEXT NOT NULL,          -- of the body
  PRIMARY KEY (reading, place)
);
CREATE TABLE telling_body (
  reading  BIGINT NOT NULL,
  place    INTEGER NOT NULL,
  event    TEXT NOT NULL,          -- JSON
  PRIMARY KEY (reading, place)
);

-- The lasting ties that a reading states.
CREATE TABLE relation_body (
  reading   BIGINT NOT NULL,
  place     INTEGER NOT NULL,
  relation  TEXT NOT NULL,         -- JSON
  PRIMARY KEY (reading, place)
);
CREATE INDEX telling_id ON telling (id);

CREATE TABLE revision (
  number   BIGINT PRIMARY KEY,
  event    TEXT NOT NULL,
  kind     TEXT NOT NULL,
  at       TEXT NOT NULL,
  by_whom  TEXT NOT NULL,
  why      TEXT NOT NULL,
  sha256   TEXT,                   -- of the body; null where it is no event of its own any more
  became   TEXT NOT NULL           -- ids that its tellings went to, parted by blanks
);
CREATE TABLE revision_body (
  number   BIGINT PRIMARY KEY,
  version  TEXT NOT NULL           -- JSON
);
CREATE INDEX revision_event ON revision (event, number);

-- Every row says the hash of the one before, so that none can be changed or left out unseen.
CREATE TABLE decision (
  number    BIGINT PRIMARY KEY,
  at        TEXT NOT NULL,
  by_whom   TEXT NOT NULL,
  kind      TEXT NOT NULL,
  subject   TEXT NOT NULL,
  detail    TEXT NOT NULL,         -- JSON
  previous  TEXT NOT NULL,
  hash      TEXT NOT NULL
);

-- The index: all below follows from the ledger and can be made anew from it.

CREATE TABLE current_report (
  report     TEXT PRIMARY KEY,
  reading    BIGINT NOT NULL,
  text_key   TEXT NOT NULL,        -- first of the reports with nearly the same text
  signature  TEXT NOT NULL
);
CREATE INDEX current_report_text ON current_report (text_key);

CREATE TABLE text_band (
  band    BIGINT NOT NULL,
  report  TEXT NOT NULL,
  PRIMARY KEY (band, report)
);

CREATE TABLE current_telling (
  id       TEXT PRIMARY KEY,
  report   TEXT NOT NULL,
  reading  BIGINT NOT NULL,
  place    INTEGER NOT NULL,
  event    TEXT,                   -- the fused event that it is part of
  traits   TEXT NOT NULL           -- JSON
);
CREATE INDEX current_telling_report ON current_telling (report);
CREATE INDEX current_telling_event ON current_telling (event);

CREATE TABLE block (
  key       TEXT NOT NULL,
  day_from  INTEGER NOT NULL,
  day_to    INTEGER NOT NULL,
  own       INTEGER NOT NULL,
  telling   TEXT NOT NULL
);
CREATE INDEX block_key ON block (key, day_from);
CREATE INDEX block_telling ON block (telling);

CREATE TABLE edge (
  a      TEXT NOT NULL,
  b      TEXT NOT NULL,
  score  INTEGER NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX edge_b ON edge (b);

-- What persons decided, made handy; all of it stands in the decision log.
CREATE TABLE tie (
  a         TEXT NOT NULL,
  b         TEXT NOT NULL,
  together  INTEGER NOT NULL,
  PRIMARY KEY (a, b)
);
CREATE INDEX tie_b ON tie (b);

CREATE TABLE correction (
  decision  BIGINT PRIMARY KEY,
  telling   TEXT NOT NULL,
  field     TEXT NOT NULL,
  body      TEXT NOT NULL          -- JSON
);
CREATE INDEX correction_telling ON correction (telling);

CREATE TABLE retraction (
  telling   TEXT PRIMARY KEY,
  why       TEXT NOT NULL
);

CREATE TABLE publication (
  event     TEXT PRIMARY KEY,
  revision  BIGINT NOT NULL,       -- the version that was let out
  decision  BIGINT NOT NULL
);

CREATE TABLE current_event (
  id             TEXT PRIMARY KEY,
  revision       BIGINT NOT NULL,
  type           TEXT NOT NULL,
  status         TEXT NOT NULL,
  day_from       INTEGER,          -- days since 1970-01-01
  day_to         INTEGER,
  lat            DOUBLE PRECISION,
  lon            DOUBLE PRECISION,
  radius_km      DOUBLE PRECISION,
  corroboration  TEXT NOT NULL,
  reports        INTEGER NOT NULL,
  texts          INTEGER NOT NULL,
  outlets        INTEGER NOT NULL,
  retracted      INTEGER NOT NULL,
  conflicts      INTEGER NOT NULL  -- corrections that newer readings speak against
);
CREATE INDEX current_event_day ON current_event (day_from);
CREATE INDEX current_event_point ON current_event (lat, lon);
CREATE INDEX current_event_texts ON current_event (texts, reports);

CREATE TABLE event_party (
  party  TEXT NOT NULL,
  role   TEXT NOT NULL,
  event  TEXT NOT NULL
);
CREATE INDEX event_party_party ON event_party (party);
CREATE INDEX event_party_event ON event_party (event);

CREATE TABLE event_place (
  place  TEXT NOT NULL,
  own    INTEGER NOT NULL,
  event  TEXT NOT NULL
);
CREATE INDEX event_place_place ON event_place (place);
CREATE INDEX event_place_event ON event_place (event);

CREATE TABLE event_outlet (
  outlet  TEXT NOT NULL,
  event   TEXT NOT NULL
);
CREATE INDEX event_outlet_outlet ON event_outlet (outlet);
CREATE INDEX event_outlet_event ON event_outlet (event);
