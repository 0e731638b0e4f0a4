package org.sanad.register.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The situation as it was last derived, by place. */
public final class SituationTable {
  private final Sql sql;

  SituationTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * What was left out.
   *
   * @param line id of the place over whose time it was left out, empty for an event by itself, or
   *     what else it is taken out by
   * @param id of the event or statement
   * @param place what it bears on
   * @param reason why
   */
  public record Left(String line, String id, String place, String reason) {}

  /** Whether it was derived by a basis. */
  public boolean derivedBy(String basis) {
    return basis.equals(sql.first("SELECT basis FROM situation_basis", row -> row.getString(1)));
  }

  /** Takes all of it out: it is derived anew, by a basis. */
  public void begin(String basis) {
    for (String table : List.of("basis", "label", "place", "name", "left_out")) {
      sql.update("DELETE FROM situation_" + table);
    }
    sql.update("INSERT INTO situation_basis VALUES (?)", basis);
  }

  /** Says which place statements mean by a name; empty for none that is known. */
  public void mean(String label, String place) {
    sql.update("DELETE FROM situation_label WHERE label = ?", label);
    sql.update("INSERT INTO situation_label VALUES (?, ?)", label, place);
  }

  /** The places that statements mean by some names. */
  public Set<String> meant(Collection<String> labels) {
    Set<String> places =
        new TreeSet<>(
            sql.in(
                "SELECT place FROM situation_label WHERE label IN (?)",
                labels,
                row -> row.getString(1)));
    places.remove("");
    return places;
  }

  /** The names that statements give to some places. */
  public List<String> labelsOf(Collection<String> places) {
    return sql.in(
        "SELECT label FROM situation_label WHERE place IN (?)", places, row -> row.getString(1));
  }

  /** Takes places out, and what was left out by their lines. */
  public void remove(Collection<String> places) {
    List<Object[]> ids = places.stream().map(id -> new Object[] {id}).toList();
    sql.updateAll("DELETE FROM situation_place WHERE id = ?", ids);
    sql.updateAll("DELETE FROM situation_name WHERE place = ?", ids);
    sql.updateAll("DELETE FROM situation_left_out WHERE line = ?", ids);
  }

  /** Adds a place, found by any of its names. */
  public void add(String id, Collection<String> names, Object history) {
    sql.update("INSERT INTO situation_place VALUES (?, ?)", id, Json.write(history));
    sql.updateAll(
        "INSERT INTO situation_name VALUES (?, ?)",
        Set.copyOf(names).stream().map(name -> new Object[] {name, id}).toList());
  }

  /** Takes out what was left out of events by themselves. */
  public void removeLeftOf(Collection<String> events) {
    sql.updateAll(
        "DELETE FROM situation_left_out WHERE line = '' AND id = ?",
        events.stream().map(id -> new Object[] {id}).toList());
  }

  /** Adds what was left out, found by any of some names of places. */
  public void leave(Left left, Collection<String> names) {
    Set<String> all = new TreeSet<>(names);
    all.add("");
    sql.updateAll(
        "INSERT INTO situation_left_out VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        all.stream()
            .map(n -> new Object[] {n, left.line(), left.id(), left.place(), left.reason()})
            .toList());
  }

  /**
   * What is known of places.
   *
   * @param names the places that have one of these names; all where there are none
   * @param type what was added
   */
  public <T> List<T> places(Collection<String> names, Class<T> type) {
    return names.isEmpty()
        ? sql.list("SELECT body FROM situation_place", row -> Json.read(row.getString(1), type))
        : sql.in(
            "SELECT body FROM situation_place WHERE id IN"
                + " (SELECT place FROM situation_name WHERE name IN (?))",
            names,
            row -> Json.read(row.getString(1), type));
  }

  /** What was left out, of all places where there are no names; some may be there twice. */
  public List<Left> left(Collection<String> names) {
    return sql.in(
        "SELECT line, id, place, reason FROM situation_left_out WHERE name IN (?)",
        names.isEmpty() ? Set.of("") : names,
        row -> new Left(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
  }
}
