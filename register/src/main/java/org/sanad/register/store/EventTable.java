package org.sanad.register.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;

/** The fused events, and all their versions. */
public final class EventTable {
  private final Sql sql;
  private final EventIndex index;

  EventTable(Sql sql, EventIndex index) {
    this.sql = sql;
    this.index = index;
  }

  /** The event with an id as it stands now, null where no event has it. */
  public @Nullable FusedEvent get(String id) {
    List<FusedEvent> found = get(List.of(id));
    return found.isEmpty() ? null : found.get(0);
  }

  /** Events by id as they stand now, in the order of their ids here; none for ids that none has. */
  public List<FusedEvent> get(Collection<String> ids) {
    Map<String, FusedEvent> found = new HashMap<>();
    sql.in(
        "SELECT e.id, b.version FROM current_event e JOIN revision_body b ON b.number = e.revision"
            + " WHERE e.id IN (?)",
        ids,
        row -> found.put(row.getString(1), Json.read(row.getString(2), FusedEvent.class)));
    List<FusedEvent> events = new ArrayList<>();
    for (String id : ids) {
      FusedEvent event = found.get(id);
      if (event != null) {
        events.add(event);
      }
    }
    return events;
  }

  /**
   * What an id leads to now: the event itself, or the one that its first telling is part of, or, if
   * no report tells that any more, the one that its other tellings went to. Null if there is none.
   */
  public @Nullable String resolve(String id) {
    Set<String> seen = new TreeSet<>();
    String at = id;
    while (at != null && seen.add(at)) {
      String event =
          sql.first("SELECT event FROM current_telling WHERE id = ?", row -> row.getString(1), at);
      if (event != null) {
        return event;
      }
      at =
          sql.first(
              "SELECT became FROM revision WHERE event = ? AND became <> '' ORDER BY number DESC"
                  + " LIMIT 1",
              row -> row.getString(1).split(" ", -1)[0],
              at);
    }
    return null;
  }

  /** Ids of events that begin with some letters, at most two. */
  public List<String> startingWith(String letters) {
    return sql.list(
        "SELECT id FROM (SELECT id FROM current_telling UNION SELECT event AS id FROM revision)"
            + " known WHERE id >= ? AND id < ? ORDER BY id LIMIT 2",
        row -> row.getString(1),
        letters,
        letters + "~");
  }

  /** Ids of all events, the most told first. */
  public List<String> mostTold(int most, int from) {
    return sql.list(
        "SELECT id FROM current_event ORDER BY rank DESC LIMIT ? OFFSET ?",
        row -> row.getString(1),
        most,
        from);
  }

  /** How many events there are. */
  public long count() {
    return sql.number("SELECT COUNT(*) FROM current_event");
  }

  /** How many events stand as some corroboration has it. */
  public long count(String corroboration) {
    return sql.number("SELECT COUNT(*) FROM current_event WHERE corroboration = ?", corroboration);
  }

  /** Which of some ids were those of events at any time. */
  public Set<String> ever(Collection<String> ids) {
    return new TreeSet<>(
        sql.in(
            "SELECT DISTINCT event FROM revision WHERE event IN (?)",
            ids,
            row -> row.getString(1)));
  }

  /** All versions of an event, the first first. */
  public List<Revision> history(String id) {
    return sql.list(
        RevisionRow.SELECT + " WHERE r.event = ? ORDER BY r.number", RevisionRow::read, id);
  }

  /** When each of some events came to stand as it does now. */
  public Map<String, Instant> changed(Collection<String> ids) {
    Map<String, Instant> changed = new HashMap<>();
    sql.in(
        "SELECT e.id, r.at FROM current_event e JOIN revision r ON r.number = e.revision"
            + " WHERE e.id IN (?)",
        ids,
        row -> changed.put(row.getString(1), Instant.parse(row.getString(2))));
    return changed;
  }

  /** The number of the version of an event that stands now, null where there is no such event. */
  public @Nullable Long revisionOf(String id) {
    return sql.first("SELECT revision FROM current_event WHERE id = ?", row -> row.getLong(1), id);
  }

  /**
   * Ids of events of which newer readings propose otherwise than a person decided, or that changed
   * since a person judged them.
   */
  public List<String> withProposals(int most, int from) {
    return sql.list(
        "SELECT id FROM current_event WHERE conflicts > 0 ORDER BY id LIMIT ? OFFSET ?",
        row -> row.getString(1),
        most,
        from);
  }

  /** Ids under which events were ever let out of the house. */
  public List<String> everPublished() {
    return sql.list(
        "SELECT DISTINCT event FROM revision WHERE kind = 'publish' ORDER BY event",
        row -> row.getString(1));
  }

  /** One version of an event by its number, null where there is none. */
  public @Nullable Revision revision(long number) {
    return sql.first(RevisionRow.SELECT + " WHERE r.number = ?", RevisionRow::read, number);
  }

  /**
   * An event as it stands.
   *
   * @param event the version that stands
   * @param revision its number
   * @param at when it came to stand
   * @param published whether some version of it is let out under its id
   */
  public record Current(FusedEvent event, long revision, Instant at, boolean published) {}

  /** Events that changed after a revision, as they stand, in the order of their revisions. */
  public List<Current> currentAfter(long revision, int most) {
    return sql.list(
        "SELECT b.version, e.revision, r.at, p.event AS published FROM current_event e"
            + " JOIN revision r ON r.number = e.revision"
            + " JOIN revision_body b ON b.number = e.revision"
            + " LEFT JOIN publication p ON p.event = e.id"
            + " WHERE e.revision > ? ORDER BY e.revision LIMIT ?",
        row ->
            new Current(
                Json.read(row.getString(1), FusedEvent.class),
                row.getLong(2),
                Instant.parse(row.getString(3)),
                row.getString(4) != null),
        revision,
        most);
  }

  /** Ids of events that were merged away after a revision and are none of their own now. */
  public Set<String> goneAfter(long revision) {
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT r.event FROM revision r LEFT JOIN current_event e ON e.id = r.event"
                + " WHERE r.number > ? AND e.id IS NULL",
            row -> row.getString(1),
            revision));
  }

  /** The number that the next revision takes. */
  public long nextRevision() {
    return 1 + sql.number("SELECT COALESCE(MAX(number), 0) FROM revision");
  }

  /** Adds versions of events, which become the current ones; each event has one at most. */
  public void add(Collection<Revision> revisions) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    List<Object[]> bodies = new ArrayList<>();
    List<EventIndex.Standing> standing = new ArrayList<>();
    for (Revision each : revisions) {
      FusedEvent version = each.version();
      String body = version == null ? null : Json.write(version);
      rows.add(RevisionRow.of(each, body));
      if (version != null && body != null) {
        bodies.add(new Object[] {each.number(), body});
        standing.add(new EventIndex.Standing(version, each.number()));
      }
    }
    index.forget(revisions.stream().map(Revision::event).toList());
    sql.updateAll("INSERT INTO revision VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    sql.updateAll("INSERT INTO revision_body VALUES (?, ?)", bodies);
    index.add(standing);
  }

  /** Ids of all events of which any version leans on a report. */
  public Set<String> everWith(String report) {
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT r.event FROM revision r JOIN revision_body b ON b.number = r.number"
                + " WHERE b.version LIKE ?",
            row -> row.getString(1),
            "%\"" + report + "\"%"));
  }

  /** Takes the words of all versions but the current ones away; the decision to purge stands. */
  public void purge(Collection<String> events) {
    for (String event : events) {
      sql.update(
          "DELETE FROM revision_body WHERE number IN (SELECT number FROM revision WHERE event = ?)"
              + " AND number NOT IN (SELECT revision FROM current_event WHERE id = ?)",
          event,
          event);
    }
  }
}
