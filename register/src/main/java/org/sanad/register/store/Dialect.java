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
    void beginWriting(Connection connection) {
      // The connection is opened so that every transaction takes the writer's place at once.
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
    void beginWriting(Connection connection) throws SQLException {
      try (Statement s = connection.createStatement()) {
        s.execute("LOCK TABLE decision IN EXCLUSIVE MODE");
      }
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

  /** Takes the one writer's place, in a transaction that has just begun. */
  abstract void beginWriting(Connection connection) throws SQLException;
}
