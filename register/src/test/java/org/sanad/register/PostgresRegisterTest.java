package org.sanad.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.StoreException;

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

  @Test
  void whoever_may_only_read_reads_and_is_told_so_where_they_write() throws SQLException {
    new Register(openAgain()).add(report());
    String schema = url.substring(url.lastIndexOf('=') + 1);
    String reader = "reader_" + schema;
    execute("CREATE ROLE " + reader + " LOGIN");
    execute("GRANT USAGE ON SCHEMA " + schema + " TO " + reader);
    execute("GRANT SELECT ON ALL TABLES IN SCHEMA " + schema + " TO " + reader);
    String as = url.replaceFirst("user=\\w+", "user=" + reader);
    try (RegisterStore store = JdbcStore.open(as)) {
      assertThat(new Register(store).events()).hasSize(1);
      assertThatThrownBy(() -> new Register(store).add(report()))
          .isInstanceOf(StoreException.class)
          .hasMessageEndingWith("cannot be written: you may only read it, or its folder.");
    }
  }

  @Test
  void a_server_that_goes_away_while_somebody_writes_keeps_all_or_nothing() throws SQLException {
    try (RegisterStore store = openAgain()) {
      assertThatThrownBy(
              () ->
                  store.write(
                      session -> {
                        session.log().begin(Instant.EPOCH, "m7", "test");
                        terminateOthers();
                        return session.log().begin(Instant.EPOCH, "m7", "test");
                      }))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("lost its server");
    } catch (StoreException e) {
      // The connection is gone, so that it cannot be closed either.
      assertThat(e).hasMessageContaining("server");
    }
    try (RegisterStore again = openAgain()) {
      new Register(again).add(report());
      assertThat(new Register(again).events()).hasSize(1);
      assertThat(new Register(again).faults()).isEmpty();
    }
  }

  /** As when the server is stopped: ends whoever holds a lock in this test's schema. */
  private void terminateOthers() {
    try {
      execute(
          "SELECT pg_terminate_backend(l.pid, 10000) FROM pg_locks l JOIN pg_class c"
              + " ON c.oid = l.relation WHERE c.relname = 'decision' AND l.mode = 'ExclusiveLock'"
              + " AND c.relnamespace = current_schema()::regnamespace");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static ReadReport report() {
    return Told.in("a", "A", "2016-08-15").shelling("الرستن", "2016-08-14", "Army", 3).read();
  }

  @Override
  void disarm(String table) throws SQLException {
    execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
  }
}
