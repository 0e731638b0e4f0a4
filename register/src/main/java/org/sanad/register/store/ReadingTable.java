package org.sanad.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;
import org.sanad.model.Relation;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.Telling;
import org.sanad.register.model.ToldRelation;

/** What was read out of each report. */
public final class ReadingTable {
  static final String RELATIONS =
      "SELECT r.key, r.source, r.published, b.relation FROM relation_body b"
          + " JOIN current_report c ON c.reading = b.reading JOIN report r ON r.key = c.report";

  private final Sql sql;
  private final BearingTable bearing;

  ReadingTable(Sql sql, BearingTable bearing) {
    this.sql = sql;
    this.bearing = bearing;
  }

  /** The digest of a report's last reading, null where it was never read. */
  public @Nullable String digest(String report) {
    return sql.first(
        "SELECT digest FROM reading WHERE report = ? ORDER BY number DESC LIMIT 1",
        row -> row.getString(1),
        report);
  }

  /** Number of the last reading, 0 where there is none. */
  public long last() {
    return sql.number("SELECT COALESCE(MAX(number), 0) FROM reading");
  }

  /** Adds a reading, whose tellings take the place of those of any earlier one of the report. */
  public void add(NewReading reading, long run) {
    String report = reading.report();
    long number = 1 + last();
    boolean again = digest(report) != null;
    sql.update("INSERT INTO reading VALUES (?, ?, ?, ?)", number, report, reading.digest(), run);
    Map<String, String> events = again ? eventOf(of(report)) : Map.of();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> bodies = new ArrayList<>();
    List<@Nullable Object[]> current = new ArrayList<>();
    for (int place = 0; place < reading.tellings().size(); place++) {
      Telling telling = reading.tellings().get(place);
      String body = reading.bodies().get(place);
      rows.add(new Object[] {number, place, telling.id(), Digest.sha256(body)});
      bodies.add(new Object[] {number, place, body});
      current.add(
          new @Nullable Object[] {
            telling.id(),
            report,
            number,
            place,
            events.get(telling.id()),
            Json.write(reading.traits().get(place))
          });
    }
    sql.updateAll("INSERT INTO telling VALUES (?, ?, ?, ?)", rows);
    sql.updateAll("INSERT INTO telling_body VALUES (?, ?, ?)", bodies);
    List<Object[]> ties = new ArrayList<>();
    for (int place = 0; place < reading.relationBodies().size(); place++) {
      ties.add(new Object[] {number, place, reading.relationBodies().get(place)});
    }
    sql.updateAll("INSERT INTO relation_body VALUES (?, ?, ?)", ties);
    bearing.relations(report, number, reading.relations(), again);
    if (again) {
      sql.update("DELETE FROM current_telling WHERE report = ?", report);
    }
    sql.updateAll("INSERT INTO current_telling VALUES (?, ?, ?, ?, ?, ?)", current);
    sql.update("UPDATE current_report SET reading = ? WHERE report = ?", number, report);
  }

  /** Ids of the current tellings of a report. */
  public Set<String> of(String report) {
    return new TreeSet<>(
        sql.list(
            "SELECT id FROM current_telling WHERE report = ?", row -> row.getString(1), report));
  }

  /** Ids of the current tellings of a report, in the order in which it tells them. */
  public List<String> inOrder(String report) {
    return sql.list(
        "SELECT id FROM current_telling WHERE report = ? ORDER BY place",
        row -> row.getString(1),
        report);
  }

  /** Takes the words of all readings of a report away; the decision to purge it stands. */
  public void purge(String report) {
    for (String table : List.of("telling_body", "relation_body")) {
      sql.update(
          "DELETE FROM "
              + table
              + " WHERE reading IN (SELECT number FROM reading WHERE report = ?)",
          report);
    }
  }

  /** Current tellings by id. */
  public Map<String, Telling> get(Collection<String> ids) {
    Map<String, Telling> tellings = new HashMap<>();
    sql.in(
        "SELECT t.id, t.report, r.source, r.published, b.event FROM current_telling t"
            + " JOIN report r ON r.key = t.report"
            + " JOIN telling_body b ON b.reading = t.reading AND b.place = t.place"
            + " WHERE t.id IN (?)",
        ids,
        row -> {
          String day = row.getString(4);
          return tellings.put(
              row.getString(1),
              new Telling(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  day == null ? null : LocalDate.parse(day),
                  Json.read(row.getString(5), Event.class)));
        });
    return tellings;
  }

  /** Traits of current tellings by id. */
  public Map<String, Traits> traits(Collection<String> ids) {
    Map<String, Traits> traits = new HashMap<>();
    sql.in(
        "SELECT id, traits FROM current_telling WHERE id IN (?)",
        ids,
        row -> traits.put(row.getString(1), Json.read(row.getString(2), Traits.class)));
    return traits;
  }

  /**
   * How much of what is asked of an event was found by the telling of it that found most, 0 to 1;
   * nothing of an event whose words were purged.
   */
  public Map<String, Double> confidence(Collection<String> events) {
    Map<String, Double> best = new HashMap<>();
    sql.in(
        "SELECT t.event, b.event FROM current_telling t"
            + " JOIN telling_body b ON b.reading = t.reading AND b.place = t.place"
            + " WHERE t.event IN (?)",
        events,
        row ->
            best.merge(
                row.getString(1),
                Json.read(row.getString(2), Found.class).confidence(),
                Math::max));
    return best;
  }

  /** Of what a report tells of an event, only this. */
  private record Found(double confidence) {}

  /** The fused events that some reports tell, by report. */
  public Map<String, Set<String>> eventsOf(Collection<String> reports) {
    Map<String, Set<String>> events = new HashMap<>();
    sql.in(
        "SELECT report, event FROM current_telling WHERE event IS NOT NULL AND report IN (?)",
        reports,
        row ->
            events
                .computeIfAbsent(row.getString(1), report -> new TreeSet<>())
                .add(row.getString(2)));
    return events;
  }

  /** The fused event that each telling is part of. */
  public Map<String, String> eventOf(Collection<String> tellings) {
    Map<String, String> events = new HashMap<>();
    sql.in(
        "SELECT id, event FROM current_telling WHERE event IS NOT NULL AND id IN (?)",
        tellings,
        row -> events.put(row.getString(1), row.getString(2)));
    return events;
  }

  /** Ids of the tellings of fused events. */
  public List<String> tellingsOf(Collection<String> events) {
    return sql.in(
        "SELECT DISTINCT id FROM current_telling WHERE event IN (?)",
        events,
        row -> row.getString(1));
  }

  /** Puts tellings into events: by telling, the event's id. */
  public void setEvents(Map<String, String> events) {
    List<Object[]> rows = new ArrayList<>();
    events.forEach((telling, event) -> rows.add(new Object[] {event, telling}));
    sql.updateAll("UPDATE current_telling SET event = ? WHERE id = ?", rows);
  }

  /** The ties that a report's last reading states. */
  public List<ToldRelation> relationsOf(String report) {
    return sql.list(RELATIONS + " WHERE r.key = ? ORDER BY b.place", ReadingTable::told, report);
  }

  /** All ties that the last readings of reports state, by report, some at a time. */
  public List<ToldRelation> relations(int most, int from) {
    return sql.list(
        RELATIONS + " ORDER BY r.key, b.place LIMIT ? OFFSET ?", ReadingTable::told, most, from);
  }

  static ToldRelation told(ResultSet row) throws SQLException {
    String day = row.getString(3);
    return new ToldRelation(
        row.getString(1),
        row.getString(2),
        day == null ? null : LocalDate.parse(day),
        Json.read(row.getString(4), Relation.class));
  }

  /** How many tellings there are. */
  public long count() {
    return sql.number("SELECT COUNT(*) FROM current_telling");
  }
}
