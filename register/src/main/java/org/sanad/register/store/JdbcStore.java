package org.sanad.register.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** A register in a database: a SQLite file, or PostgreSQL 15 or later. */
public final class JdbcStore implements RegisterStore {
  private final Connection connection;
  private final Dialect dialect;
  private final String name;
  private final String url;
  private final Sql sql;

  private JdbcStore(Connection connection, Dialect dialect, String name, String url) {
    this.connection = connection;
    this.dialect = dialect;
    this.name = name;
    this.url = url;
    this.sql = new Sql(connection, dialect);
  }

  /**
   * Opens a register, and makes it where there is none.
   *
   * @param place as {@link RegisterPlace#of} takes it
   * @throws StoreException if it cannot be opened
   */
  public static RegisterStore open(String place) {
    RegisterPlace where = RegisterPlace.of(place);
    Dialect dialect = where.onServer() ? Dialect.POSTGRESQL : Dialect.SQLITE;
    String url = where.url();
    try {
      migrate(url, dialect, place);
      JdbcStore store = new JdbcStore(connected(url, dialect), dialect, place, url);
      if (!store.current()) {
        store.bring();
      }
      return store;
    } catch (SQLException | FlywayException e) {
      throw Fault.of(place, e);
    }
  }

  @Override
  public RegisterStore another() {
    try {
      return new JdbcStore(connected(url, dialect), dialect, name, url);
    } catch (SQLException e) {
      throw Fault.of(name, e);
    }
  }

  private boolean current() {
    return run(session -> IndexForm.current(sql), false);
  }

  private void bring() {
    run(
        session -> {
          IndexForm.bring(sql);
          return this;
        },
        true);
  }

  private static Connection connected(String url, Dialect dialect) throws SQLException {
    Properties properties = new Properties();
    if (dialect == Dialect.SQLITE) {
      properties.setProperty("busy_timeout", "10000");
      // Nobody asks for the number of a row that was added: not to look for it after each.
      properties.setProperty("jdbc.get_generated_keys", "false");
    }
    Connection connection = DriverManager.getConnection(url, properties);
    boolean ready = false;
    try {
      dialect.opened(connection);
      ready = true;
    } finally {
      if (!ready) {
        connection.close();
      }
    }
    return connection;
  }

  private static void migrate(String url, Dialect dialect, String place) {
    String home = "classpath:org/sanad/register/store/";
    Flyway flyway =
        Flyway.configure(JdbcStore.class.getClassLoader())
            .dataSource(url, null, null)
            .placeholders(Map.of("number", dialect.number(), "clustered", dialect.clustered()))
            .locations(home + "common", home + dialect.folder())
            .load();
    for (MigrationInfo each : flyway.info().all()) {
      if (each.getState().name().startsWith("FUTURE")) {
        throw Fault.newer(place);
      }
    }
    try {
      flyway.migrate();
    } catch (FlywayValidateException e) {
      throw Fault.other(place, e);
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    return run(work, true);
  }

  @Override
  public <T> T read(Work<T> work) {
    return run(work, false);
  }

  private <T> T run(Work<T> work, boolean writes) {
    boolean kept = false;
    try {
      dialect.begin(connection, writes);
      try {
        T result = work.in(Session.on(sql));
        dialect.commit(connection);
        kept = true;
        return result;
      } finally {
        if (!kept) {
          dialect.rollback(connection);
        }
      }
    } catch (Sql.SqlFailure e) {
      throw Fault.of(name, e.failure());
    } catch (SQLException e) {
      throw Fault.of(name, e);
    }
  }

  @Override
  public void compact() {
    execute(dialect.compacting());
  }

  @Override
  public void settle() {
    execute(dialect.settling());
  }

  private void execute(List<String> statements) {
    try {
      sql.close();
      for (String each : statements) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(each);
        }
      }
    } catch (SQLException e) {
      throw Fault.of(name, e);
    }
  }

  @Override
  public void close() {
    try {
      sql.close();
      connection.close();
    } catch (SQLException e) {
      throw Fault.of(name, e);
    }
  }
}
