package org.sanad.register.store;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What decisions changed, and which of them were taken back. */
public final class UndoTable {
  private final Sql sql;
  private final JudgementRows rows;

  UndoTable(Sql sql) {
    this.sql = sql;
    this.rows = new JudgementRows(sql);
  }

  /** Notes which events a decision was about, as they were named then. */
  public void about(long decision, Collection<String> events) {
    sql.updateAll(
        "INSERT INTO decision_event VALUES (?, ?) ON CONFLICT DO NOTHING",
        events.stream().map(event -> new Object[] {decision, event}).toList());
  }

  /** The events that a decision was about, as they were named then. */
  public List<String> events(long decision) {
    return sql.list(
        "SELECT event FROM decision_event WHERE decision = ? ORDER BY event",
        row -> row.getString(1),
        decision);
  }

  /** Whether a decision was taken back. */
  public boolean undone(long decision) {
    return sql.number("SELECT COUNT(*) FROM decision_undone WHERE decision = ?", decision) > 0;
  }

  /** The last decision of somebody that can be taken back, null for none. */
  public @Nullable Long last(String by) {
    long last =
        sql.number(
            "SELECT COALESCE(MAX(d.number), 0) FROM decision d WHERE d.by_whom = ?"
                + " AND d.number IN (SELECT decision FROM decision_before)"
                + " AND d.number NOT IN (SELECT decision FROM decision_undone)"
                + " AND d.number NOT IN (SELECT undo FROM decision_undone)",
            by);
    return last == 0 ? null : Long.valueOf(last);
  }

  /** Whether a decision changed something that can be put back. */
  public boolean changed(long decision) {
    return sql.number("SELECT COUNT(*) FROM decision_before WHERE decision = ?", decision) > 0;
  }

  /** The first later decision on the same that stands, null for none. */
  public @Nullable Long overtakenBy(long decision) {
    return rows.overtakenBy(decision);
  }

  /**
   * Puts back what a decision changed.
   *
   * @param undo the decision that does so
   */
  public void undo(long decision, long undo) {
    rows.restore(decision, undo);
    sql.update("INSERT INTO decision_undone VALUES (?, ?)", decision, undo);
  }
}
