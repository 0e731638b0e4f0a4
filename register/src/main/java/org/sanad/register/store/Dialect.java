package org.sanad.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

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
  };

  private final String folder;

  Dialect(String folder) {
    this.folder = folder;
  }

  /** Where its own migrations are. */
  String folder() {
    return folder;
  }

  /** Sets a new connection up. */
  abstract void opened(Connection connection) throws SQLException;

  /** Takes the one writer's place, in a transaction that has just begun. */
  abstract void beginWriting(Connection connection) throws SQLException;
}
