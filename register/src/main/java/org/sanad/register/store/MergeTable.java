package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which events persons made one, so that it can be taken back. */
public final class MergeTable {
  private final Sql sql;

  MergeTable(Sql sql) {
    this.sql = sql;
  }

  /**
   * Notes what a decision made one.
   *
   * @param inputs tellings by event
   */
  public void add(long decision, Map<String, List<String>> inputs) {
    List<Object[]> rows = new ArrayList<>();
    inputs.forEach(
        (event, tellings) ->
            tellings.forEach(telling -> rows.add(new Object[] {decision, event, telling})));
    sql.updateAll("INSERT INTO merge_input VALUES (?, ?, ?)", rows);
  }

  /** The last decision that joined any of some tellings and was not taken back, null for none. */
  public @Nullable Long last(Collection<String> tellings) {
    return sql
        .in(
            "SELECT DISTINCT decision FROM merge_input WHERE"
                + " decision NOT IN (SELECT decision FROM decision_undone) AND telling IN (?)",
            tellings,
            row -> row.getLong(1))
        .stream()
        .max(Long::compare)
        .orElse(null);
  }

  /** What a decision made one: tellings by event. */
  public Map<String, List<String>> inputs(long decision) {
    Map<String, List<String>> inputs = new TreeMap<>();
    sql.list(
        "SELECT event, telling FROM merge_input WHERE decision = ? ORDER BY event, telling",
        row ->
            inputs
                .computeIfAbsent(row.getString(1), event -> new ArrayList<>())
                .add(row.getString(2)),
        decision);
    return inputs;
  }
}
