package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Correction;

/** What persons put in the place of what was read, what they took back and what they let out. */
public final class JudgementTable {
  private final Sql sql;

  JudgementTable(Sql sql) {
    this.sql = sql;
  }

  /** Adds a correction. */
  public void correct(Correction correction) {
    sql.update(
        "INSERT INTO correction VALUES (?, ?, ?, ?)",
        correction.decision(),
        correction.telling(),
        correction.field().code(),
        Json.write(correction));
  }

  /** The corrections that are fastened to tellings, in the order in which they were made. */
  public List<Correction> corrections(Collection<String> tellings) {
    List<Correction> corrections =
        new ArrayList<>(
            sql.in(
                "SELECT DISTINCT body FROM correction WHERE telling IN (?)",
                tellings,
                row -> Json.read(row.getString(1), Correction.class)));
    corrections.sort(Comparator.comparingLong(Correction::decision));
    return corrections;
  }

  /** Takes an event back, by all of its tellings. */
  public void retract(Collection<String> tellings, String why) {
    for (String telling : tellings) {
      sql.update("DELETE FROM retraction WHERE telling = ?", telling);
      sql.update("INSERT INTO retraction VALUES (?, ?)", telling, why);
    }
  }

  /** Why each of some tellings was taken back, by telling. */
  public Map<String, String> retractions(Collection<String> tellings) {
    Map<String, String> why = new TreeMap<>();
    sql.in(
        "SELECT telling, why FROM retraction WHERE telling IN (?)",
        tellings,
        row -> why.put(row.getString(1), row.getString(2)));
    return why;
  }

  /** Lets one version of an event out of the house. */
  public void publish(String event, long revision, long decision) {
    sql.update("DELETE FROM publication WHERE event = ?", event);
    sql.update("INSERT INTO publication VALUES (?, ?, ?)", event, revision, decision);
  }

  /** Takes in again what was let out under some ids. */
  public void unpublish(Collection<String> events) {
    for (String event : events) {
      sql.update("DELETE FROM publication WHERE event = ?", event);
    }
  }

  /** The numbers of all versions that were let out, the last decided first. */
  public List<Long> published() {
    return sql.list(
        "SELECT revision FROM publication ORDER BY decision DESC", row -> row.getLong(1));
  }

  /** The number of the version that was let out, null where none was. */
  public @Nullable Long published(String event) {
    return sql.first(
        "SELECT revision FROM publication WHERE event = ?", row -> row.getLong(1), event);
  }
}
