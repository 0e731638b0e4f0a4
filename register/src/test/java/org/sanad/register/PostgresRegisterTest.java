package org.sanad.register;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/**
 * On the real server that {@code ./verify} starts and names in {@code SANAD_TEST_POSTGRES}; each
 * test has a schema of its own there.
 */
@EnabledIfEnvironmentVariable(named = "SANAD_TEST_POSTGRES", matches = ".+")
class PostgresRegisterTest extends RegisterContract {
  private String url = "";

  @Override
  String place() throws SQLException {
    url = PostgresSchema.fresh();
    return url;
  }

  @Override
  RegisterStore openAgain() {
    return JdbcStore.open(url);
  }

  @Override
  Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:" + url);
  }

  @Override
  void disarm(String table) throws SQLException {
    execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
  }
}
