-- Terms are made in Java, the same for what is stored and what is asked; here they are only indexed.
CREATE TABLE event_terms (id TEXT PRIMARY KEY, terms TSVECTOR NOT NULL);
CREATE INDEX event_terms_terms ON event_terms USING GIN (terms);
CREATE TABLE report_terms (id TEXT PRIMARY KEY, terms TSVECTOR NOT NULL);
CREATE INDEX report_terms_terms ON report_terms USING GIN (terms);
