DROP TABLE event_terms;
DROP TABLE report_terms;
CREATE TABLE event_terms (rank BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL);
CREATE INDEX event_terms_terms ON event_terms USING GIN (terms);
CREATE TABLE report_terms (rank BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL);
CREATE INDEX report_terms_terms ON report_terms USING GIN (terms);
