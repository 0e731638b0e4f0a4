package org.sanad.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        s.execute("PRAGMA cache_size = -65536");
        s.execute("PRAGMA temp_store = MEMORY");
        // Pages of an index change with every commit: they are put into the file less often.
        s.execute("PRAGMA wal_autocheckpoint = 8000");
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
    String number() {
      return "INTEGER";
    }

    @Override
    String clustered() {
      return "WITHOUT ROWID";
    }

    @Override
    String rank(String table) {
      return table + ".rowid";
    }

    @Override
    String match(String table) {
      return table + " MATCH ?";
    }

    @Override
    String terms(List<Set<String>> words) {
      return words.stream()
          .map(any -> quoted(any, "\"", " OR "))
          .collect(Collectors.joining(" AND "));
    }

    @Override
    void index(Sql sql, String table, Map<Long, Set<String>> terms) {
      sql.updateAll("INSERT INTO " + table + " (rowid, terms) VALUES (?, ?)", rows(terms));
    }

    @Override
    List<String> settling() {
      return List.of("PRAGMA optimize", "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    @Override
    List<String> compacting() {
      // What was taken out of an index of terms stands in it until it is put in order.
      return List.of(
          "INSERT INTO event_terms (event_terms) VALUES ('optimize')",
          "INSERT INTO report_terms (report_terms) VALUES ('optimize')",
          "VACUUM",
          "PRAGMA wal_checkpoint(TRUNCATE)");
    }
  },
  POSTGRESQL("postgresql") {
    @Override
    void opened(Connection connection) throws SQLException {
      // Which index is best depends on what is asked: a plan for whatever may be asked takes none.
      execute(connection, "SET plan_cache_mode = force_custom_plan");
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
      // Where the connection is lost the server has undone it: that is told, not this.
      if (!connection.isClosed()) {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }

    @Override
    String number() {
      return "BIGINT";
    }

    @Override
    String clustered() {
      return "";
    }

    @Override
    String rank(String table) {
      return table + ".rank";
    }

    @Override
    String match(String table) {
      return table + ".terms @@ CAST(? AS tsquery)";
    }

    @Override
    String terms(List<Set<String>> words) {
      return words.stream().map(any -> quoted(any, "'", " | ")).collect(Collectors.joining(" & "));
    }

    @Override
    void index(Sql sql, String table, Map<Long, Set<String>> terms) {
      sql.updateAll(
          "INSERT INTO " + table + " VALUES (?, array_to_tsvector(string_to_array(?, ' ')))",
          rows(terms));
    }

    @Override
    List<String> settling() {
      return List.of("VACUUM (ANALYZE)");
    }

    @Override
    List<String> compacting() {
      return List.of(
          "VACUUM FULL report_text",
          "VACUUM FULL report_terms",
          "VACUUM FULL event_terms",
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

  private static List<Object[]> rows(Map<Long, Set<String>> terms) {
    List<Object[]> rows = new ArrayList<>();
    terms.forEach((rank, some) -> rows.add(new Object[] {rank, String.join(" ", some)}));
    return rows;
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

  /** The type of a number of 64 bits that rows are known by. */
  abstract String number();

  /** What makes a table of its primary key alone, where the database has such tables. */
  abstract String clustered();

  /** The rank in a table of terms. */
  abstract String rank(String table);

  /** Whether a row of a table of terms has what one value, {@link #terms}, asks for. */
  abstract String match(String table);

  /** What {@link #match} is asked: of each set, one term must be there. */
  abstract String terms(List<Set<String>> words);

  /** Adds terms to a table of them, by rank. */
  abstract void index(Sql sql, String table, Map<Long, Set<String>> terms);

  /** Statements after much was added, each outside a transaction. */
  abstract List<String> settling();

  /** Statements that overwrite what was deleted, each outside a transaction. */
  abstract List<String> compacting();

  /** Begins a transaction; one that writes takes the one writer's place at once. */
  abstract void begin(Connection connection, boolean writes) throws SQLException;

  /** Keeps what was done since. */
  abstract void commit(Connection connection) throws SQLException;

  /** Undoes what was done since. */
  abstract void rollback(Connection connection) throws SQLException;
}
