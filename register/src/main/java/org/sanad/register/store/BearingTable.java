package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.model.EventType;
import org.sanad.model.Relation;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.ToldRelation;

/**
 * Which events and statements bear on the situation of which place, and what of it has changed
 * since the situation was last derived.
 */
public final class BearingTable {
  /** The events that say who holds, besieges or cuts what. */
  public static final Set<EventType> TYPES =
      Set.of(EventType.CAPTURE, EventType.WITHDRAWAL, EventType.SIEGE, EventType.SIEGE_LIFTED);

  /** The place of an event that is looked for by itself. */
  private static final String ITSELF = "";

  private static final String CONTROLS = Relation.Type.CONTROLS.code();

  /** CROSS JOIN makes SQLite begin with the index of kinds, not with all reports in order. */
  private static final String STATEMENTS =
      "SELECT r.key, r.source, r.published, b.relation FROM current_relation x"
          + " CROSS JOIN relation_body b CROSS JOIN report r WHERE b.reading = x.reading"
          + " AND b.place = x.place AND r.key = x.report";

  private final Sql sql;

  BearingTable(Sql sql) {
    this.sql = sql;
  }

  /** What can have changed. */
  public enum Changed {
    /** An event that bears on a place. */
    EVENT,
    /** What is told of a place, by its id. */
    PLACE,
    /** What statements call a place, or which place that is. */
    LABEL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Events have these versions. */
  void index(Collection<FusedEvent> events) {
    List<Object[]> rows = new ArrayList<>();
    for (FusedEvent each : bearing(events)) {
      places(each).forEach(place -> rows.add(new Object[] {place, each.id()}));
    }
    sql.updateAll("INSERT INTO situation_event VALUES (?, ?)", rows);
    changed(events);
  }

  /** Events have these versions no more. */
  void forget(Collection<FusedEvent> events) {
    sql.updateAll(
        "DELETE FROM situation_event WHERE event = ?",
        bearing(events).stream().map(each -> new Object[] {each.id()}).toList());
    changed(events);
  }

  private static List<FusedEvent> bearing(Collection<FusedEvent> events) {
    return events.stream().filter(each -> TYPES.contains(each.type().best())).toList();
  }

  private static Set<String> places(FusedEvent e) {
    Set<String> places = new TreeSet<>(Set.of(ITSELF));
    e.places().stream().map(c -> c.value().id()).filter(Objects::nonNull).forEach(places::add);
    return places;
  }

  private void changed(Collection<FusedEvent> events) {
    Set<String> ids = new TreeSet<>();
    Set<String> places = new TreeSet<>();
    for (FusedEvent each : bearing(events)) {
      ids.add(each.id());
      places.addAll(places(each));
    }
    places.remove(ITSELF);
    stale(Changed.EVENT, ids);
    stale(Changed.PLACE, places);
    Set<String> names = new TreeSet<>();
    for (FusedEvent each : events) {
      names.addAll(EventNames.ownPlaces(each));
    }
    stale(
        Changed.LABEL,
        sql.in(
            "SELECT DISTINCT b FROM current_relation WHERE kind = '" + CONTROLS + "' AND b IN (?)",
            names,
            row -> row.getString(1)));
  }

  private void stale(Changed kind, Collection<String> ids) {
    sql.updateAll(
        "INSERT INTO situation_stale VALUES (?, ?) ON CONFLICT DO NOTHING",
        ids.stream().map(id -> new Object[] {kind.code(), id}).toList());
  }

  /**
   * A report's last reading states these ties, and no others.
   *
   * @param again whether an earlier reading of it may have stated some
   */
  void relations(String report, long reading, List<Relation> relations, boolean again) {
    if (again) {
      statementsChanged(report);
      sql.update("DELETE FROM current_relation WHERE report = ?", report);
    }
    List<Object[]> rows = new ArrayList<>();
    Set<String> labels = new TreeSet<>();
    for (int place = 0; place < relations.size(); place++) {
      Relation each = relations.get(place);
      rows.add(new Object[] {report, reading, place, each.type().code(), each.b()});
      if (each.type() == Relation.Type.CONTROLS) {
        labels.add(each.b());
      }
    }
    sql.updateAll("INSERT INTO current_relation VALUES (?, ?, ?, ?, ?)", rows);
    stale(Changed.LABEL, labels);
  }

  private void statementsChanged(String report) {
    sql.update(
        "INSERT INTO situation_stale SELECT DISTINCT 'label', b FROM current_relation"
            + " WHERE report = ? AND kind = '"
            + CONTROLS
            + "' ON CONFLICT DO NOTHING",
        report);
  }

  /** Ids of what has changed, in their order. */
  public List<String> changed(Changed kind) {
    return sql.list(
        "SELECT id FROM situation_stale WHERE kind = ? ORDER BY id",
        row -> row.getString(1),
        kind.code());
  }

  /** Whether nothing has changed. */
  public boolean unchanged() {
    return sql.first("SELECT id FROM situation_stale LIMIT 1", row -> row.getString(1)) == null;
  }

  /** Whatever has changed was taken into account. */
  public void settled() {
    sql.update("DELETE FROM situation_stale");
  }

  /** Everything counts as changed. */
  public void changeAll() {
    settled();
    sql.update(
        "INSERT INTO situation_stale SELECT DISTINCT CASE WHEN place = '' THEN 'event' ELSE 'place'"
            + " END, CASE WHEN place = '' THEN event ELSE place END FROM situation_event");
    sql.update(
        "INSERT INTO situation_stale SELECT DISTINCT 'label', b FROM current_relation WHERE kind ="
            + " ?",
        CONTROLS);
  }

  /** Ids of the events that bear on some places, by id; an event may be there more than once. */
  public List<String> eventsAt(Collection<String> places) {
    return sql.in(
        "SELECT event FROM situation_event WHERE place IN (?) ORDER BY event",
        places,
        row -> row.getString(1));
  }

  /** Ids of all events that bear on the situation. */
  public List<String> events() {
    return eventsAt(List.of(ITSELF));
  }

  /** Ids of events that have a place of this name, those that bear on the situation first. */
  public List<String> eventsNaming(String place, int most) {
    List<String> marks = TYPES.stream().map(type -> "'" + type.code() + "'").sorted().toList();
    String events =
        "SELECT e.id FROM event_place p CROSS JOIN current_event e WHERE p.place = ? AND p.own = 1"
            + " AND e.rank = p.rank AND e.type ";
    String types = "IN (" + String.join(", ", marks) + ")";
    String order = " ORDER BY p.rank DESC LIMIT ?";
    List<String> found =
        new ArrayList<>(sql.list(events + types + order, row -> row.getString(1), place, most));
    found.addAll(sql.list(events + "NOT " + types + order, row -> row.getString(1), place, most));
    return found;
  }

  /** What statements call the places that somebody controls, in order. */
  public List<String> labels() {
    return sql.list(
        "SELECT DISTINCT b FROM current_relation WHERE kind = ? ORDER BY b",
        row -> row.getString(1),
        CONTROLS);
  }

  /** The statements that somebody controls one of some places, by the name that they give it. */
  public List<ToldRelation> controls(Collection<String> labels) {
    return sql.in(
        STATEMENTS + " AND x.kind = '" + CONTROLS + "' AND x.b IN (?) ORDER BY r.key, b.place",
        labels,
        ReadingTable::told);
  }

  /** All statements of some kinds. */
  public List<ToldRelation> statements(Collection<Relation.Type> kinds) {
    return sql.in(
        STATEMENTS + " AND x.kind IN (?) ORDER BY r.key, b.place",
        kinds.stream().map(Relation.Type::code).toList(),
        ReadingTable::told);
  }
}
