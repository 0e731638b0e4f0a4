-- What persons decide while they review; all of it stands in the decision log, and is handy here.

-- The last that was made of each telling.
CREATE TABLE verdict (
  telling   TEXT PRIMARY KEY,
  decision  BIGINT NOT NULL,
  body      TEXT NOT NULL          -- JSON
);

-- Events whose review status is any but machine.
CREATE TABLE event_review (
  event   TEXT PRIMARY KEY,
  status  TEXT NOT NULL
);
CREATE INDEX event_review_status ON event_review (status);

-- Which events, and which of their tellings, a person made one.
CREATE TABLE merge_input (
  decision  BIGINT NOT NULL,
  event     TEXT NOT NULL,
  telling   TEXT NOT NULL,
  PRIMARY KEY (decision, telling)
);
CREATE INDEX merge_input_telling ON merge_input (telling);

-- What a decision found before it changed it, so that it can be taken back.
CREATE TABLE decision_before (
  decision  BIGINT NOT NULL,
  item      TEXT NOT NULL,         -- table and key of the row that it changed, JSON
  before    TEXT,                  -- the row's other values, JSON; null where there was no row
  PRIMARY KEY (decision, item)
);
CREATE INDEX decision_before_item ON decision_before (item, decision);

CREATE TABLE decision_event (
  decision  BIGINT NOT NULL,
  event     TEXT NOT NULL,
  PRIMARY KEY (decision, event)
);

-- Decisions that were taken back.
CREATE TABLE decision_undone (
  decision  BIGINT PRIMARY KEY,
  undo      BIGINT NOT NULL        -- the decision that took it back
);
