package org.sanad.register.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.Relation;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.words.Terms;

/**
 * The form of the index: what events and reports are found by. A register whose index has another
 * form, from an older Sanad, gets it made anew from the ledger, all of it or nothing.
 */
final class IndexForm {
  /** Raise it when what is written into a table of the index changes. */
  private static final int FORM = 2;

  private static final int AT_ONCE = 500;

  private final Sql sql;
  private final Session session;
  private final EventIndex index;

  private IndexForm(Sql sql) {
    this.sql = sql;
    this.session = Session.on(sql);
    this.index = new EventIndex(sql, session.search(), session.bearing());
  }

  /** Whether the index of a register is in this form. */
  static boolean current(Sql sql) {
    Long form = sql.first("SELECT form FROM index_form", row -> row.getLong(1));
    return form != null && form == FORM;
  }

  /** Makes the index anew where it has another form. */
  static void bring(Sql sql) {
    if (!current(sql)) {
      new IndexForm(sql).make();
    }
  }

  private void make() {
    for (String table :
        List.of("current_event", "event_party", "event_place", "event_outlet", "event_terms")) {
      sql.update("DELETE FROM " + table);
    }
    for (String table :
        List.of("event_review", "found_report", "report_terms", "current_relation")) {
      sql.update("DELETE FROM " + table);
    }
    sql.update("DELETE FROM situation_event");
    sql.update("DELETE FROM situation_basis");
    relations();
    reports();
    events();
    session.bearing().settled();
    sql.update("DELETE FROM index_form");
    sql.update("INSERT INTO index_form VALUES (?)", FORM);
  }

  /** The last version of each event that is one still. */
  private void events() {
    long after = 0;
    List<EventIndex.Standing> standing;
    do {
      standing =
          sql.list(
              "SELECT r.number, b.version FROM revision r JOIN revision_body b ON b.number ="
                  + " r.number WHERE r.number > ? AND r.sha256 IS NOT NULL AND NOT EXISTS (SELECT 1"
                  + " FROM revision l WHERE l.event = r.event AND l.number > r.number) ORDER BY"
                  + " r.number LIMIT ?",
              row ->
                  new EventIndex.Standing(
                      Json.read(row.getString(2), FusedEvent.class), row.getLong(1)),
              after,
              AT_ONCE);
      index.add(standing);
      after = standing.isEmpty() ? after : standing.get(standing.size() - 1).revision();
    } while (!standing.isEmpty());
  }

  private void reports() {
    String after = "";
    List<String> keys;
    do {
      keys =
          sql.list(
              "SELECT report FROM report_text WHERE report > ? ORDER BY report LIMIT ?",
              row -> row.getString(1),
              after,
              AT_ONCE);
      Map<String, StoredReport> reports = new HashMap<>();
      session.reports().get(keys).forEach(each -> reports.put(each.key(), each));
      Map<String, String> contents = session.reports().contents(keys);
      for (String key : keys) {
        after = key;
        StoredReport report = reports.get(key);
        if (report != null) {
          session
              .search()
              .indexReport(key, report.published(), Terms.index(contents.getOrDefault(key, "")));
        }
      }
    } while (!keys.isEmpty());
  }

  private void relations() {
    Map<String, Long> readings = new HashMap<>();
    sql.list(
        "SELECT DISTINCT c.report, c.reading FROM current_report c JOIN relation_body b"
            + " ON b.reading = c.reading",
        row -> readings.put(row.getString(1), row.getLong(2)));
    readings.forEach(
        (report, reading) ->
            session
                .bearing()
                .relations(
                    report,
                    reading,
                    sql.list(
                        "SELECT relation FROM relation_body WHERE reading = ? ORDER BY place",
                        row -> Json.read(row.getString(1), Relation.class),
                        reading),
                    false));
  }
}
