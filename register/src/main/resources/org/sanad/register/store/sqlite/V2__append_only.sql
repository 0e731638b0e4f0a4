-- Rows of the ledger are added, never changed or taken away.
CREATE TRIGGER run_no_update BEFORE UPDATE ON run BEGIN SELECT RAISE(ABORT, 'run is append-only'); END;
CREATE TRIGGER run_no_delete BEFORE DELETE ON run BEGIN SELECT RAISE(ABORT, 'run is append-only'); END;
CREATE TRIGGER report_no_update BEFORE UPDATE ON report BEGIN SELECT RAISE(ABORT, 'report is append-only'); END;
CREATE TRIGGER report_no_delete BEFORE DELETE ON report BEGIN SELECT RAISE(ABORT, 'report is append-only'); END;
CREATE TRIGGER sighting_no_update BEFORE UPDATE ON sighting BEGIN SELECT RAISE(ABORT, 'sighting is append-only'); END;
CREATE TRIGGER sighting_no_delete BEFORE DELETE ON sighting BEGIN SELECT RAISE(ABORT, 'sighting is append-only'); END;
CREATE TRIGGER reading_no_update BEFORE UPDATE ON reading BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
CREATE TRIGGER reading_no_delete BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'reading is append-only'); END;
CREATE TRIGGER telling_no_update BEFORE UPDATE ON telling BEGIN SELECT RAISE(ABORT, 'telling is append-only'); END;
CREATE TRIGGER telling_no_delete BEFORE DELETE ON telling BEGIN SELECT RAISE(ABORT, 'telling is append-only'); END;
CREATE TRIGGER revision_no_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
CREATE TRIGGER revision_no_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision is append-only'); END;

-- Words go only once the decision to purge them is on record.
CREATE TRIGGER report_text_no_update BEFORE UPDATE ON report_text BEGIN SELECT RAISE(ABORT, 'report_text is append-only'); END;
CREATE TRIGGER report_text_no_delete BEFORE DELETE ON report_text
WHEN NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND subject = OLD.report)
BEGIN SELECT RAISE(ABORT, 'report_text is append-only: decide to purge first'); END;
CREATE TRIGGER telling_body_no_update BEFORE UPDATE ON telling_body BEGIN SELECT RAISE(ABORT, 'telling_body is append-only'); END;
CREATE TRIGGER telling_body_no_delete BEFORE DELETE ON telling_body
WHEN NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND subject = (SELECT report FROM reading WHERE number = OLD.reading))
BEGIN SELECT RAISE(ABORT, 'telling_body is append-only: decide to purge first'); END;
CREATE TRIGGER revision_body_no_update BEFORE UPDATE ON revision_body BEGIN SELECT RAISE(ABORT, 'revision_body is append-only'); END;
CREATE TRIGGER revision_body_no_delete BEFORE DELETE ON revision_body
WHEN NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND detail LIKE '%"' || (SELECT event FROM revision WHERE number = OLD.number) || '"%')
BEGIN SELECT RAISE(ABORT, 'revision_body is append-only: decide to purge first'); END;
CREATE TRIGGER relation_body_no_update BEFORE UPDATE ON relation_body BEGIN SELECT RAISE(ABORT, 'relation_body is append-only'); END;
CREATE TRIGGER relation_body_no_delete BEFORE DELETE ON relation_body
WHEN NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND subject = (SELECT report FROM reading WHERE number = OLD.reading))
BEGIN SELECT RAISE(ABORT, 'relation_body is append-only: decide to purge first'); END;
