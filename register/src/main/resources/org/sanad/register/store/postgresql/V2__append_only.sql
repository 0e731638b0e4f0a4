-- Rows of the ledger are added, never changed or taken away.
CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER run_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON run
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER sighting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sighting
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER reading_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reading
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER telling_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON telling
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
-- Words go only once the decision to purge them is on record.
CREATE TRIGGER report_text_no_update BEFORE UPDATE OR TRUNCATE ON report_text
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE FUNCTION report_text_purge_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND subject = OLD.report) THEN
    RAISE EXCEPTION 'report_text is append-only: decide to purge first';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER report_text_purge_first BEFORE DELETE ON report_text
  FOR EACH ROW EXECUTE FUNCTION report_text_purge_first();
CREATE TRIGGER telling_body_no_update BEFORE UPDATE OR TRUNCATE ON telling_body
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE FUNCTION telling_body_purge_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND subject = (SELECT report FROM reading WHERE number = OLD.reading)) THEN
    RAISE EXCEPTION 'telling_body is append-only: decide to purge first';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER telling_body_purge_first BEFORE DELETE ON telling_body
  FOR EACH ROW EXECUTE FUNCTION telling_body_purge_first();
CREATE TRIGGER revision_body_no_update BEFORE UPDATE OR TRUNCATE ON revision_body
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE FUNCTION revision_body_purge_first() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM decision WHERE kind = 'purge' AND detail LIKE '%"' || (SELECT event FROM revision WHERE number = OLD.number) || '"%') THEN
    RAISE EXCEPTION 'revision_body is append-only: decide to purge first';
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER revision_body_purge_first BEFORE DELETE ON revision_body
  FOR EACH ROW EXECUTE FUNCTION revision_body_purge_first();
CREATE TRIGGER relation_body_no_update BEFORE UPDATE OR TRUNCATE ON relation_body
  FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER relation_body_purge_first BEFORE DELETE ON relation_body
  FOR EACH ROW EXECUTE FUNCTION telling_body_purge_first();
