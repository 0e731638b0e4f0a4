-- Terms are made in Java, the same for what is stored and what is asked; here they are only indexed.
CREATE VIRTUAL TABLE event_terms USING fts5 (terms, id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE report_terms USING fts5 (terms, id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE event_terms_row (id TEXT PRIMARY KEY, row BIGINT NOT NULL);
CREATE TABLE report_terms_row (id TEXT PRIMARY KEY, row BIGINT NOT NULL);
