-- What events are found by, in another form; filled from the ledger when a register is opened whose
-- index_form is not the one that the program keeps.

CREATE TABLE index_form (form INTEGER NOT NULL);

-- The rank of an event says where it stands among all, those told by most texts last, and is its
-- number in all tables of the index, so that the most told are found without sorting.
DROP TABLE current_event;
CREATE TABLE current_event (
  rank           ${number} PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  revision       BIGINT NOT NULL,
  type           TEXT NOT NULL,
  status         TEXT NOT NULL,
  span           INTEGER NOT NULL, -- 0: a month or less, 1: longer, 2: without a day
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
CREATE INDEX current_event_day ON current_event (span, day_from, day_to, lat, lon);
CREATE INDEX current_event_point ON current_event (lat, lon);
CREATE INDEX current_event_corroboration ON current_event (corroboration);
-- What changed last is asked for often.
CREATE INDEX current_event_revision ON current_event (revision);

-- Days and point stand here again, so that a box, some days and a party are one look into one index.
DROP TABLE event_party;
CREATE TABLE event_party (
  party     TEXT NOT NULL,
  role      TEXT NOT NULL,
  span      INTEGER NOT NULL,
  day_from  INTEGER,
  day_to    INTEGER,
  lat       DOUBLE PRECISION,
  lon       DOUBLE PRECISION,
  rank      BIGINT NOT NULL
);
CREATE INDEX event_party_days ON event_party (party, span, day_from, day_to, lat, lon, rank);
CREATE INDEX event_party_rank ON event_party (rank);

DROP TABLE event_place;
CREATE TABLE event_place (
  place     TEXT NOT NULL,
  own       INTEGER NOT NULL,      -- 1 for the place itself, 0 for what it lies in
  span      INTEGER NOT NULL,
  day_from  INTEGER,
  day_to    INTEGER,
  lat       DOUBLE PRECISION,
  lon       DOUBLE PRECISION,
  rank      BIGINT NOT NULL
);
CREATE INDEX event_place_days ON event_place (place, span, day_from, day_to, lat, lon, rank);
CREATE INDEX event_place_rank ON event_place (place, rank);
CREATE INDEX event_place_event ON event_place (rank);

DROP TABLE event_outlet;
CREATE TABLE event_outlet (
  outlet  TEXT NOT NULL,
  rank    BIGINT NOT NULL
);
CREATE INDEX event_outlet_outlet ON event_outlet (outlet, rank);
CREATE INDEX event_outlet_rank ON event_outlet (rank);

-- A report's number in report_terms: the latest published last.
CREATE TABLE found_report (
  rank    ${number} PRIMARY KEY,
  report  TEXT NOT NULL UNIQUE
);

-- The ties that the last readings of reports state, by what they are of.
CREATE TABLE current_relation (
  report   TEXT NOT NULL,
  reading  BIGINT NOT NULL,
  place    INTEGER NOT NULL,
  kind     TEXT NOT NULL,
  b        TEXT NOT NULL
);
CREATE INDEX current_relation_report ON current_relation (report);
CREATE INDEX current_relation_kind ON current_relation (kind, b);

-- What a seal vouches for is read by run.
CREATE INDEX report_run ON report (run);

-- The situation, place by place, as it was last derived.

-- Which events bear on which place; '' for the event itself.
CREATE TABLE situation_event (
  place  TEXT NOT NULL,
  event  TEXT NOT NULL,
  PRIMARY KEY (place, event)
);
CREATE INDEX situation_event_event ON situation_event (event);

-- What has changed since: an event, a place, or a name that statements give a place.
CREATE TABLE situation_stale (
  kind  TEXT NOT NULL,
  id    TEXT NOT NULL,
  PRIMARY KEY (kind, id)
);

-- What it was derived by.
CREATE TABLE situation_basis (basis TEXT NOT NULL);

CREATE TABLE situation_label (
  label  TEXT PRIMARY KEY,
  place  TEXT NOT NULL
);
CREATE INDEX situation_label_place ON situation_label (place);

CREATE TABLE situation_place (
  id    TEXT PRIMARY KEY,
  body  TEXT NOT NULL              -- JSON
);

CREATE TABLE situation_name (
  name   TEXT NOT NULL,
  place  TEXT NOT NULL,
  PRIMARY KEY (name, place)
);
CREATE INDEX situation_name_place ON situation_name (place);

CREATE TABLE situation_left_out (
  name    TEXT NOT NULL,           -- of a place that it bears on; '' for all of them
  line    TEXT NOT NULL,           -- the place over whose time it was left out; '' where by itself
  id      TEXT NOT NULL,
  place   TEXT NOT NULL,
  reason  TEXT NOT NULL,
  PRIMARY KEY (name, line, id, place, reason)
);
CREATE INDEX situation_left_out_id ON situation_left_out (id);
CREATE INDEX situation_left_out_line ON situation_left_out (line);
