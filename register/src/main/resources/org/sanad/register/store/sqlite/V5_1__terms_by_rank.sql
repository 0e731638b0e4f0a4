-- Only the terms are kept, each with the ranks of what has it: nothing is read but these.
DROP TABLE event_terms;
DROP TABLE report_terms;
DROP TABLE event_terms_row;
DROP TABLE report_terms_row;
CREATE VIRTUAL TABLE event_terms USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0');
CREATE VIRTUAL TABLE report_terms USING fts5 (terms, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0');
