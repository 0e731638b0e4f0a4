package org.sanad.register.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.register.fuse.Block;
import org.sanad.register.fuse.Clusters;
import org.sanad.register.fuse.Edge;
import org.sanad.register.fuse.Traits;
import org.sanad.register.store.JudgementRows.Table;

/** Which tellings are looked for near which, and which were found to be alike. */
public final class LinkTable {
  private final Sql sql;
  private final JudgementRows rows;

  LinkTable(Sql sql) {
    this.sql = sql;
    this.rows = new JudgementRows(sql);
  }

  /** Adds the blocks of tellings. */
  public void addBlocks(Collection<Traits> tellings) {
    List<Object[]> rows = new ArrayList<>();
    for (Traits each : tellings) {
      for (Block block : Block.of(each)) {
        rows.add(
            new Object[] {
              block.key(), block.from(), block.to(), block.own() ? 1 : 0, each.telling()
            });
      }
    }
    sql.updateAll("INSERT INTO block VALUES (?, ?, ?, ?, ?)", rows);
  }

  /** Ids of the tellings in blocks that a block meets: those that its own are compared with. */
  public List<String> near(Block block) {
    // Blocks are short, so that none which began earlier than this reaches into these days.
    return sql.list(
        "SELECT telling FROM block WHERE key = ? AND day_from BETWEEN ? AND ? AND day_to >= ?"
            + (block.own() ? "" : " AND own = 1"),
        row -> row.getString(1),
        block.key(),
        block.from() - Block.LONGEST,
        block.to(),
        block.from());
  }

  /** Adds what was found to be alike. */
  public void addEdges(Collection<Edge> edges) {
    sql.updateAll(
        "INSERT INTO edge VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        edges.stream().map(e -> new Object[] {e.a(), e.b(), e.score()}).toList());
  }

  /** Ties tellings together, or parts them, whatever they have in common; the last word holds. */
  public void decide(Collection<Edge> together, Collection<Edge> apart, long decision) {
    together.forEach(e -> rows.put(decision, Table.TIE, List.of(e.a(), e.b()), List.of(1)));
    apart.forEach(e -> rows.put(decision, Table.TIE, List.of(e.a(), e.b()), List.of(0)));
  }

  /** Takes back whatever parts any two of some tellings. */
  public void reconcile(Collection<String> tellings, long decision) {
    for (Edge edge : apart(tellings)) {
      if (tellings.contains(edge.b())) {
        rows.remove(decision, Table.TIE, List.of(edge.a(), edge.b()));
      }
    }
  }

  /** Pairs of tellings that a person parted, among those given. */
  public List<Edge> apart(Collection<String> tellings) {
    return sql.in(
        "SELECT a, b FROM tie WHERE together = 0 AND a IN (?)",
        tellings,
        row -> new Edge(row.getString(1), row.getString(2), 0));
  }

  /** Pairs of events that a person parted; the smaller id first. */
  public Set<Edge> partedEvents() {
    return new HashSet<>(
        sql.list(
            "SELECT x.event, y.event FROM tie t JOIN current_telling x ON x.id = t.a"
                + " JOIN current_telling y ON y.id = t.b"
                + " WHERE t.together = 0 AND x.event <> y.event",
            row -> Edge.between(row.getString(1), row.getString(2), 0)));
  }

  /** Takes tellings out. */
  public void remove(Collection<Traits> tellings) {
    List<Object[]> blocks = new ArrayList<>();
    for (Traits each : tellings) {
      Block.of(each)
          .forEach(block -> blocks.add(new Object[] {block.key(), block.from(), each.telling()}));
    }
    sql.updateAll("DELETE FROM block WHERE key = ? AND day_from = ? AND telling = ?", blocks);
    List<Object[]> ids = tellings.stream().map(each -> new Object[] {each.telling()}).toList();
    sql.updateAll("DELETE FROM edge WHERE a = ?", ids);
    sql.updateAll("DELETE FROM edge WHERE b = ?", ids);
  }

  /** All edges that tellings are tied by, directly or through others. */
  public Set<Edge> component(Collection<String> tellings) {
    Set<Edge> edges = new HashSet<>();
    Set<String> seen = new HashSet<>(tellings);
    Set<String> rim = new TreeSet<>(tellings);
    while (!rim.isEmpty()) {
      Set<Edge> found = new HashSet<>(edges("a", rim));
      found.addAll(edges("b", rim));
      rim = new TreeSet<>();
      for (Edge edge : found) {
        edges.add(edge);
        if (seen.add(edge.a())) {
          rim.add(edge.a());
        }
        if (seen.add(edge.b())) {
          rim.add(edge.b());
        }
      }
    }
    return edges;
  }

  private List<Edge> edges(String end, Collection<String> tellings) {
    List<Edge> edges =
        sql.in(
            "SELECT a, b, score FROM edge WHERE " + end + " IN (?)",
            tellings,
            row -> new Edge(row.getString(1), row.getString(2), row.getInt(3)));
    edges.addAll(
        sql.in(
            "SELECT a, b FROM tie WHERE together = 1 AND " + end + " IN (?)",
            tellings,
            row -> new Edge(row.getString(1), row.getString(2), Clusters.FORCED)));
    return edges;
  }
}
