package org.sanad.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What differs between the databases. */
enum Dialect {
  SQLITE("sqlite") {
    @Override
    void opened(Connection connection) throws SQLException {
      try (Statement s = connection.createStatement()) {
        s.execute("PRAGMA journal_mode = WAL");
        s.execute("PRAGMA synchronous = FULL");
        s.execute("PRAGMA foreign_keys = ON");
      }
    }

    @Override
    void begin(Connection connection, boolean writes) throws SQLException {
      // The driver's own transactions would hold the file from the end of one to the next.
      execute(connection, writes ? "BEGIN IMMEDIATE" : "BEGIN");
    }

    @Override
    void commit(Connection connection) throws SQLException {
      execute(connection, "COMMIT");
    }

    @Override
    void rollback(Connection connection) throws SQLException {
      try {
        execute(connection, "ROLLBACK");
      } catch (SQLException e) {
        // A full disk or a lost file has ended the transaction already: that is told, not this.
        if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
          throw e;
        }
      }
    }

    @Override
    String matching(String table) {
      return "SELECT id FROM " + table + " WHERE " + table + " MATCH ?";
    }

    @Override
    String terms(List<Set<String>> words) {
      return words.stream()
          .map(any -> quoted(any, "\"", " OR "))
          .collect(Collectors.joining(" AND "));
    }

    @Override
    void index(Sql sql, String table, String id, Set<String> terms) {
      // An FTS5 table finds a row by its number alone.
      long row = 1 + sql.number("SELECT COALESCE(MAX(rowid), 0) FROM " + table);
      sql.update("INSERT INTO " + table + "_row VALUES (?, ?)", id, row);
      sql.update(
          "INSERT INTO " + table + " (rowid, terms, id) VALUES (?, ?, ?)",
          row,
          String.join(" ", terms),
          id);
    }

    @Override
    void forget(Sql sql, String table, String id) {
      sql.update(
          "DELETE FROM "
              + table
              + " WHERE rowid = (SELECT row FROM "
              + table
              + "_row WHERE id = ?)",
          id);
      sql.update("DELETE FROM " + table + "_row WHERE id = ?", id);
    }

    @Override
    List<String> compacting() {
      return List.of("VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  },
  POSTGRESQL("postgresql") {
    @Override
    void opened(Connection connection) {
      // The server is set up by whoever runs it.
    }

    @Override
    void begin(Connection connection, boolean writes) throws SQLException {
      connection.setAutoCommit(false);
      if (writes) {
        execute(connection, "LOCK TABLE decision IN EXCLUSIVE MODE");
      } else {
        execute(connection, "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      }
    }

    @Override
    void commit(Connection connection) throws SQLException {
      connection.commit();
      connection.setAutoCommit(true);
    }

    @Override
    void rollback(Connection connection) throws SQLException {
      connection.rollback();
      connection.setAutoCommit(true);
    }

    @Override
    String matching(String table) {
      return "SELECT id FROM " + table + " WHERE terms @@ CAST(? AS tsquery)";
    }

    @Override
    String terms(List<Set<String>> words) {
      return words.stream().map(any -> quoted(any, "'", " | ")).collect(Collectors.joining(" & "));
    }

    @Override
    void index(Sql sql, String table, String id, Set<String> terms) {
      sql.update(
          "INSERT INTO " + table + " VALUES (?, array_to_tsvector(string_to_array(?, ' ')))",
          id,
          String.join(" ", terms));
    }

    @Override
    void forget(Sql sql, String table, String id) {
      sql.update("DELETE FROM " + table + " WHERE id = ?", id);
    }

    @Override
    List<String> compacting() {
      return List.of(
          "VACUUM FULL report_text",
          "VACUUM FULL report_terms",
          "VACUUM FULL telling_body",
          "VACUUM FULL revision_body");
    }
  };

  private final String folder;

  Dialect(String folder) {
    this.folder = folder;
  }

  /** Terms hold letters and digits only, so that no quotation mark can end one early. */
  private static String quoted(Set<String> any, String mark, String or) {
    return any.stream().map(term -> mark + term + mark).collect(Collectors.joining(or, "(", ")"));
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(statement);
    }
  }

  /** Where its own migrations are. */
  String folder() {
    return folder;
  }

  /** Sets a new connection up. */
  abstract void opened(Connection connection) throws SQLException;

  /** A query that gives the ids of what a table of terms has for one value, {@link #terms}. */
  abstract String matching(String table);

  /** What {@link #matching} is asked: of each set, one term must be there. */
  abstract String terms(List<Set<String>> words);

  /** Adds something to a table of terms. */
  abstract void index(Sql sql, String table, String id, Set<String> terms);

  /** Takes something out of a table of terms. */
  abstract void forget(Sql sql, String table, String id);

  /** Statements that overwrite what was deleted, each outside a transaction. */
  abstract List<String> compacting();

  /** Begins a transaction; one that writes takes the one writer's place at once. */
  abstract void begin(Connection connection, boolean writes) throws SQLException;

  /** Keeps what was done since. */
  abstract void commit(Connection connection) throws SQLException;

  /** Undoes what was done since. */
  abstract void rollback(Connection connection) throws SQLException;
}
