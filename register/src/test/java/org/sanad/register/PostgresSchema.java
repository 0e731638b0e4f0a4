package org.sanad.register;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Empty schemas on the server that {@code SANAD_TEST_POSTGRES} names. */
final class PostgresSchema {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private PostgresSchema() {}

  /** The URL of a new one. */
  static String fresh() throws SQLException {
    String server = System.getenv("SANAD_TEST_POSTGRES");
    String schema = "r" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    try (Connection connection = DriverManager.getConnection("jdbc:" + server);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return server + "&currentSchema=" + schema;
  }
}
