package org.sanad.register.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Exports read by readers that are not ours. */
final class ReadBack {
  private ReadBack() {}

  /** All that stands in an export. */
  static String text(Format format, byte[] bytes) {
    return switch (format) {
      case PARQUET -> parquet(bytes) + " " + footer(bytes);
      case BRAT -> zip(bytes).toString();
      default -> new String(bytes, StandardCharsets.UTF_8);
    };
  }

  /** The rows of a Parquet file as DuckDB reads them. */
  static List<Map<String, Object>> parquet(byte[] bytes) {
    return ask(bytes, "SELECT * FROM read_parquet('%s')");
  }

  /** What the footer of a Parquet file says, by key. */
  static Map<String, String> footer(byte[] bytes) {
    Map<String, String> footer = new LinkedHashMap<>();
    ask(bytes, "SELECT decode(key) AS k, decode(value) AS v FROM parquet_kv_metadata('%s')")
        .forEach(row -> footer.put(String.valueOf(row.get("k")), String.valueOf(row.get("v"))));
    return footer;
  }

  /** What DuckDB answers about a file. */
  static List<Map<String, Object>> ask(byte[] bytes, String query) {
    try {
      Path file = Files.createTempFile("sanad", ".parquet");
      try {
        Files.write(file, bytes);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
            Statement statement = connection.createStatement();
            ResultSet rows = statement.executeQuery(query.replace("%s", file.toString()))) {
          List<Map<String, Object>> all = new ArrayList<>();
          while (rows.next()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
              row.put(rows.getMetaData().getColumnName(i), rows.getObject(i));
            }
            all.add(row);
          }
          return all;
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The files of a ZIP, by name. */
  static Map<String, String> zip(byte[] bytes) {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
        files.put(each.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }
}
