-- The tables of the index that grow most, each held in as few trees as its questions need: what is
-- written for every event is what adding reports costs. Filled from the ledger (index_form), but for
-- blocks, edges and bands, which are copied.

-- Without a day the days are 0, without a point it lies at 999, 999: keys hold no null.
DROP TABLE event_party;
CREATE TABLE event_party (
  party     TEXT NOT NULL,
  span      INTEGER NOT NULL,
  day_from  INTEGER NOT NULL,
  day_to    INTEGER NOT NULL,
  lat       DOUBLE PRECISION NOT NULL,
  lon       DOUBLE PRECISION NOT NULL,
  rank      BIGINT NOT NULL,
  PRIMARY KEY (party, span, day_from, day_to, lat, lon, rank)
) ${clustered};

DROP TABLE event_place;
CREATE TABLE event_place (
  place     TEXT NOT NULL,
  rank      BIGINT NOT NULL,
  own       INTEGER NOT NULL,      -- 1 for the place itself, 0 for what it lies in
  span      INTEGER NOT NULL,
  day_from  INTEGER NOT NULL,
  day_to    INTEGER NOT NULL,
  lat       DOUBLE PRECISION NOT NULL,
  lon       DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (place, rank)
) ${clustered};
CREATE INDEX event_place_days ON event_place (place, span, day_from, day_to, lat, lon, rank);

DROP TABLE event_outlet;
CREATE TABLE event_outlet (
  outlet  TEXT NOT NULL,
  rank    BIGINT NOT NULL,
  PRIMARY KEY (outlet, rank)
) ${clustered};

CREATE TABLE block_kept (
  key       TEXT NOT NULL,
  day_from  INTEGER NOT NULL,
  day_to    INTEGER NOT NULL,
  own       INTEGER NOT NULL,
  telling   TEXT NOT NULL,
  PRIMARY KEY (key, day_from, day_to, own, telling)
) ${clustered};
INSERT INTO block_kept SELECT DISTINCT key, day_from, day_to, own, telling FROM block;
DROP TABLE block;
ALTER TABLE block_kept RENAME TO block;

CREATE TABLE edge_kept (
  a      TEXT NOT NULL,
  b      TEXT NOT NULL,
  score  INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) ${clustered};
INSERT INTO edge_kept SELECT a, b, score FROM edge;
DROP TABLE edge;
ALTER TABLE edge_kept RENAME TO edge;
CREATE INDEX edge_b ON edge (b);

CREATE TABLE text_band_kept (
  band    BIGINT NOT NULL,
  report  TEXT NOT NULL,
  PRIMARY KEY (band, report)
) ${clustered};
INSERT INTO text_band_kept SELECT band, report FROM text_band;
DROP TABLE text_band;
ALTER TABLE text_band_kept RENAME TO text_band;

-- Nobody asks the ledger for a telling by its id: current_telling answers that.
DROP INDEX telling_id;
