package org.sanad.register.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that stand in the jar: a header, then rows; lines that begin with # are skipped.
 */
public final class Tsv {
  private Tsv() {}

  /**
   * The rows after the header.
   *
   * @param beside the class whose package the table stands in
   * @param resource name of its file
   * @param columns how many cells each row has
   * @throws IllegalStateException if a row has not {@code columns} cells
   */
  public static List<List<String>> rows(Class<?> beside, String resource, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t", -1));
          if (cells.size() != columns) {
            throw new IllegalStateException(resource + ": not " + columns + " cells: " + line);
          }
          rows.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
    return List.copyOf(rows.subList(1, rows.size()));
  }
}
