package org.sanad.register.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
  private final Sql sql;

  private JdbcStore(Connection connection, Dialect dialect, String name) {
    this.connection = connection;
    this.dialect = dialect;
    this.name = name;
    this.sql = new Sql(connection, dialect);
  }

  /**
   * Opens a register, and makes it where there is none.
   *
   * @param place a file, or the URL of a PostgreSQL database: {@code postgresql://host/name} or
   *     {@code jdbc:postgresql:…}
   * @throws StoreException if it cannot be opened
   */
  public static RegisterStore open(String place) {
    try {
      migrate(url(place), dialect(place), place);
    } catch (FlywayException e) {
      throw Fault.of(place, e);
    }
    return another(place);
  }

  /** One more connection to a register that was opened before. */
  static RegisterStore another(String place) {
    Dialect dialect = dialect(place);
    try {
      Connection connection = connect(url(place), dialect);
      dialect.opened(connection);
      return new JdbcStore(connection, dialect, place);
    } catch (SQLException e) {
      throw Fault.of(place, e);
    }
  }

  private static boolean postgres(String place) {
    return place.startsWith("jdbc:postgresql:") || place.startsWith("postgresql:");
  }

  private static Dialect dialect(String place) {
    return postgres(place) ? Dialect.POSTGRESQL : Dialect.SQLITE;
  }

  private static String url(String place) {
    return postgres(place)
        ? (place.startsWith("jdbc:") ? place : "jdbc:" + place)
        : "jdbc:sqlite:" + place;
  }

  private static Connection connect(String url, Dialect dialect) throws SQLException {
    Properties properties = new Properties();
    if (dialect == Dialect.SQLITE) {
      properties.setProperty("busy_timeout", "10000");
    }
    return DriverManager.getConnection(url, properties);
  }

  private static void migrate(String url, Dialect dialect, String place) {
    String home = "classpath:org/sanad/register/store/";
    Flyway flyway =
        Flyway.configure(JdbcStore.class.getClassLoader())
            .dataSource(url, null, null)
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
    try (Statement statement = connection.createStatement()) {
      sql.close();
      for (String each : dialect.compacting()) {
        statement.execute(each);
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
