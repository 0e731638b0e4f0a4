package org.sanad.app.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

/**
 * Who's On First's SQLite distribution: a table {@code geojson} with a feature a row in its column
 * {@code body}, other outlines of the same feature marked in {@code is_alt}. Read row by row, and
 * never written to.
 */
final class WofDatabase {
  private static final byte[] HEAD = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /** SQLite's own number for opening a file to read only. */
  private static final String READ_ONLY = "1";

  private WofDatabase() {}

  /** Whether a file is an SQLite database, by its first bytes. */
  static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
    }
  }

  /**
   * Reads all features.
   *
   * @throws ImportFailure if it is no database of Who's On First, or damaged
   */
  static void read(Path file, PlaceSink sink) throws IOException {
    Properties options = new Properties();
    options.setProperty("open_mode", READ_ONLY);
    WofFeatures features = new WofFeatures();
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file, options);
        Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(query(database, file))) {
      while (rows.next()) {
        String body = rows.getString(1);
        if (body != null) {
          features.read(new StringReader(body), sink);
        }
      }
    } catch (SQLException e) {
      throw new ImportFailure(
          file + " cannot be read as a database: " + e.getMessage() + "; download it again.");
    }
  }

  private static String query(Connection database, Path file) throws SQLException {
    boolean body = false;
    boolean alternatives = false;
    try (Statement statement = database.createStatement();
        ResultSet columns =
            statement.executeQuery("SELECT name FROM pragma_table_info('geojson')")) {
      while (columns.next()) {
        body |= columns.getString(1).equals("body");
        alternatives |= columns.getString(1).equals("is_alt");
      }
    }
    if (!body) {
      throw new ImportFailure(
          file
              + " is a database, but has no table geojson with features: name an SQLite file of"
              + " Who's On First.");
    }
    return "SELECT body FROM geojson" + (alternatives ? " WHERE is_alt = 0" : "");
  }
}
