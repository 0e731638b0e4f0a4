package org.sanad.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the tables that hold what persons decided. Each change keeps what was there before with
 * the decision that made it, so that it can be taken back.
 */
final class JudgementRows {
  private final Sql sql;

  JudgementRows(Sql sql) {
    this.sql = sql;
  }

  /** The tables: the columns of each key, then the other columns, with blanks between them. */
  enum Table {
    TIE("a b", "together"),
    CORRECTION("decision", "telling field body"),
    RETRACTION("telling", "why"),
    VERDICT("telling", "decision body"),
    PUBLICATION("event", "revision decision");

    private final String key;
    private final String rest;

    Table(String key, String rest) {
      this.key = key;
      this.rest = rest;
    }

    private List<String> key() {
      return List.of(key.split(" ", -1));
    }

    private List<String> rest() {
      return List.of(rest.split(" ", -1));
    }

    private String where() {
      return key().stream().map(column -> column + " = ?").collect(Collectors.joining(" AND "));
    }
  }

  /** A row of one of them. */
  record Item(Table table, List<Object> key) {}

  /** Puts a row in the place of the one with its key. */
  void put(long decision, Table table, List<Object> key, List<Object> values) {
    change(decision, new Item(table, key), values);
  }

  /** Takes the row with a key away. */
  void remove(long decision, Table table, List<Object> key) {
    change(decision, new Item(table, key), null);
  }

  private void change(long decision, Item item, @Nullable List<Object> values) {
    List<Object> before = row(item);
    sql.update(
        "INSERT INTO decision_before VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        decision,
        Json.write(item),
        before == null ? null : Json.write(before));
    set(item, values);
  }

  private @Nullable List<Object> row(Item item) {
    Table table = item.table();
    return sql.first(
        "SELECT " + String.join(", ", table.rest()) + " FROM " + table + " WHERE " + table.where(),
        row -> values(row, table.rest().size()),
        item.key().toArray());
  }

  private static List<Object> values(ResultSet row, int columns) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      values.add(row.getObject(i));
    }
    return values;
  }

  private void set(Item item, @Nullable List<Object> values) {
    Table table = item.table();
    sql.update("DELETE FROM " + table + " WHERE " + table.where(), item.key().toArray());
    if (values != null) {
      List<String> columns = Stream.concat(table.key().stream(), table.rest().stream()).toList();
      sql.update(
          "INSERT INTO "
              + table
              + " ("
              + String.join(", ", columns)
              + ") VALUES ("
              + columns.stream().map(column -> "?").collect(Collectors.joining(", "))
              + ")",
          Stream.concat(item.key().stream(), values.stream()).toArray());
    }
  }

  /** Rewrites what is kept of rows of a table as they were before, where some words stand in it. */
  void rewriteBefore(Table table, String words, UnaryOperator<List<Object>> rewrite) {
    List<Object[]> rows =
        sql.list(
            "SELECT decision, item, before FROM decision_before"
                + " WHERE item LIKE ? AND before LIKE ?",
            row ->
                new Object[] {
                  Json.write(rewrite.apply(List.of(Json.read(row.getString(3), Object[].class)))),
                  row.getLong(1),
                  row.getString(2)
                },
            "%\"" + table + "\"%",
            "%" + words + "%");
    sql.updateAll("UPDATE decision_before SET before = ? WHERE decision = ? AND item = ?", rows);
  }

  /** Puts back all that a decision changed. */
  void restore(long decision, long undo) {
    List<String[]> rows =
        sql.list(
            "SELECT item, before FROM decision_before WHERE decision = ?",
            row -> new String[] {row.getString(1), row.getString(2)},
            decision);
    for (String[] row : rows) {
      Item item = Json.read(row[0], Item.class);
      change(undo, item, row[1] == null ? null : List.of(Json.read(row[1], Object[].class)));
    }
  }

  /** The first decision after one that changed what it changed, and stands; null where none did. */
  @Nullable Long overtakenBy(long decision) {
    long later =
        sql.number(
            "SELECT COALESCE(MIN(later.decision), 0) FROM decision_before mine"
                + " JOIN decision_before later"
                + " ON later.item = mine.item AND later.decision > mine.decision"
                + " WHERE mine.decision = ?"
                + " AND later.decision NOT IN (SELECT decision FROM decision_undone)"
                + " AND later.decision NOT IN (SELECT undo FROM decision_undone)",
            decision);
    return later == 0 ? null : Long.valueOf(later);
  }
}
