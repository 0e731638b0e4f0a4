package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Verdict;
import org.sanad.register.store.JudgementRows.Table;

/** What persons put in the place of what was read, made of it, took back and let out. */
public final class JudgementTable {
  private final Sql sql;
  private final JudgementRows rows;

  JudgementTable(Sql sql) {
    this.sql = sql;
    this.rows = new JudgementRows(sql);
  }

  /**
   * Adds a correction, or puts it in the place of the one of the same decision.
   *
   * @param decision the decision by which that is done
   */
  public void correct(Correction correction, long decision) {
    rows.put(
        decision,
        Table.CORRECTION,
        List.of(correction.decision()),
        List.of(correction.telling(), correction.field().code(), Json.write(correction)));
  }

  /** Takes a correction away. */
  public void withdraw(Correction correction, long decision) {
    rows.remove(decision, Table.CORRECTION, List.of(correction.decision()));
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

  /** The correction that a decision made, null where it made none or it was taken back. */
  public @Nullable Correction correction(long decision) {
    return sql.first(
        "SELECT body FROM correction WHERE decision = ?",
        row -> Json.read(row.getString(1), Correction.class),
        decision);
  }

  /** Takes an event back, by all of its tellings. */
  public void retract(Collection<String> tellings, String why, long decision) {
    for (String telling : tellings) {
      rows.put(decision, Table.RETRACTION, List.of(telling), List.of(why));
    }
  }

  /** Lets tellings stand again that were taken back. */
  public void reinstate(Collection<String> tellings, long decision) {
    for (String telling : retractions(tellings).keySet()) {
      rows.remove(decision, Table.RETRACTION, List.of(telling));
    }
  }

  /** Those of some tellings that anything was decided of. */
  public Set<String> judged(Collection<String> tellings) {
    Set<String> judged = new TreeSet<>();
    for (String table : List.of("correction", "retraction", "verdict")) {
      judged.addAll(
          sql.in(
              "SELECT DISTINCT telling FROM " + table + " WHERE telling IN (?)",
              tellings,
              row -> row.getString(1)));
    }
    return judged;
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

  /** Gives a verdict on an event, by all of its tellings. */
  public void judge(Collection<String> tellings, Verdict verdict) {
    for (String telling : tellings) {
      rows.put(
          verdict.decision(),
          Table.VERDICT,
          List.of(telling),
          List.of(verdict.decision(), Json.write(verdict)));
    }
  }

  /** The last verdict that was given of any of some tellings, null where none was. */
  public @Nullable Verdict verdict(Collection<String> tellings) {
    return sql
        .in(
            "SELECT body FROM verdict WHERE telling IN (?)",
            tellings,
            row -> Json.read(row.getString(1), Verdict.class))
        .stream()
        .max(Comparator.comparingLong(Verdict::decision))
        .orElse(null);
  }

  /** Lets one version of an event out of the house. */
  public void publish(String event, long revision, long decision) {
    rows.put(decision, Table.PUBLICATION, List.of(event), List.of(revision, decision));
  }

  /** Takes in again what was let out under some ids. */
  public void unpublish(Collection<String> events, long decision) {
    for (String event : events) {
      rows.remove(decision, Table.PUBLICATION, List.of(event));
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

  /**
   * Takes names that only a report's words gave out of corrections, also of those taken back. What
   * the person pointed at is known by its place.
   */
  public void purge(String report) {
    String holds = "%\"" + report + "\"%";
    for (String body :
        sql.list("SELECT body FROM correction WHERE body LIKE ?", r -> r.getString(1), holds)) {
      Correction bare = Json.read(body, Correction.class).wordless(report);
      sql.update(
          "UPDATE correction SET body = ? WHERE decision = ?", Json.write(bare), bare.decision());
    }
    rows.rewriteBefore(
        Table.CORRECTION,
        report,
        before -> {
          Correction bare = Json.read((String) before.get(2), Correction.class).wordless(report);
          return List.of(before.get(0), before.get(1), Json.write(bare));
        });
  }
}
