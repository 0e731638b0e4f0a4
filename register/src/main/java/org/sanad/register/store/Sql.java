package org.sanad.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, each prepared once. */
final class Sql implements AutoCloseable {
  /** Values in one IN list: what SQLite and PostgreSQL both take with ease. */
  private static final int LIST = 500;

  private final Connection connection;
  private final Dialect dialect;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Sql(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  Dialect dialect() {
    return dialect;
  }

  /** Makes something of a row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> list(String query, Row<T> row, @Nullable Object... values) {
    try {
      PreparedStatement statement = statement(query);
      fill(statement, values);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(row.of(result));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** The first row, null where there is none. */
  <T> @Nullable T first(String query, Row<T> row, @Nullable Object... values) {
    List<T> rows = list(query, row, values);
    return rows.isEmpty() ? null : rows.get(0);
  }

  long number(String query, @Nullable Object... values) {
    return list(query, row -> row.getLong(1), values).get(0);
  }

  /** A number that nothing has yet: the one that is wanted, or the next below it. */
  long free(long wanted, String taken) {
    long number = wanted;
    while (number(taken, number) > 0) {
      number--;
    }
    return number;
  }

  /**
   * All rows for a set of values, asked for a list at a time: {@code query} has one {@code (?)}.
   */
  <T> List<T> in(String query, Collection<? extends Object> values, Row<T> row) {
    List<T> rows = new ArrayList<>();
    List<Object> all = List.copyOf(values);
    for (int from = 0; from < all.size(); from += LIST) {
      List<Object> some = all.subList(from, Math.min(all.size(), from + LIST));
      // Lists of a few lengths only, the last value repeated, so that few statements are prepared.
      int length = some.size() <= 10 ? 10 : some.size() <= 100 ? 100 : LIST;
      List<Object> padded = new ArrayList<>(some);
      padded.addAll(Collections.nCopies(length - some.size(), some.get(some.size() - 1)));
      String marks = String.join(", ", Collections.nCopies(length, "?"));
      rows.addAll(list(query.replace("(?)", "(" + marks + ")"), row, padded.toArray()));
    }
    return rows;
  }

  /** Changes rows, and gives how many. */
  int update(String statement, @Nullable Object... values) {
    try {
      PreparedStatement change = statement(statement);
      fill(change, values);
      return change.executeUpdate();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /** Changes rows for each of many lists of values. */
  void updateAll(String statement, Collection<? extends @Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    try {
      PreparedStatement change = statement(statement);
      for (@Nullable Object[] values : rows) {
        fill(change, values);
        change.addBatch();
      }
      change.executeBatch();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static void fill(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : prepared.values()) {
      statement.close();
    }
    prepared.clear();
  }

  /** A database's complaint on its way to where it is put into words. */
  static final class SqlFailure extends RuntimeException {
    private final SQLException cause;

    SqlFailure(SQLException cause) {
      super(cause);
      this.cause = cause;
    }

    SQLException failure() {
      return cause;
    }
  }
}
