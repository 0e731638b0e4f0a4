package org.sanad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tab-separated tables with a header line; {@code |} parts the items of a cell. */
public final class Tsv {

  private Tsv() {}

  /** One line of a table. */
  public record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

    /** The cell of a column, empty where the line ends before it. */
    public String get(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw new KnowledgeException(file, 1, "the header lacks the column " + column + ".");
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The cell of a column that must not be empty. */
    public String need(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw bad("the column " + column + " must not be empty.");
      }
      return cell;
    }

    /** The cell, null where it is empty. */
    public @Nullable String orNull(String column) {
      String cell = get(column);
      return cell.isEmpty() ? null : cell;
    }

    /** The items of a cell. */
    public List<String> items(String column) {
      List<String> items = new ArrayList<>();
      for (String item : get(column).split("\\|", -1)) {
        if (!item.isBlank()) {
          items.add(item.strip());
        }
      }
      return items;
    }

    /** The cell as a number. */
    public double number(String column) {
      try {
        return Double.parseDouble(need(column));
      } catch (NumberFormatException e) {
        throw bad("the column " + column + " must be a number.");
      }
    }

    /** The cell as a day, month or year. */
    public PartialDate date(String column) {
      try {
        return PartialDate.parse(need(column));
      } catch (IllegalArgumentException e) {
        throw bad("the column " + column + " must be YYYY, YYYY-MM or YYYY-MM-DD.");
      }
    }

    /** The cell as a constant of an enum, told in any case. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) {
      try {
        return Enum.valueOf(type, need(column).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw bad("there is no " + column + " " + get(column) + ".");
      }
    }

    /** What to throw about this line. */
    public KnowledgeException bad(String what) {
      return new KnowledgeException(file, line, what);
    }

    /** What to throw about this line where what it says was refused. */
    public KnowledgeException bad(IllegalArgumentException refusal) {
      String what = Objects.requireNonNullElse(refusal.getMessage(), refusal.toString());
      return new KnowledgeException(file, line, what, refusal);
    }
  }

  /** Does something with a line. */
  public interface Body {
    /**
     * Takes the line in.
     *
     * @throws KnowledgeException if it is at fault
     */
    void take(Row row);
  }

  /**
   * Reads a whole table, line by line.
   *
   * @param faults takes what is wrong with the file or a line; the other lines are read all the
   *     same
   * @param body what to do with each line
   */
  public static void each(KnowledgeSource source, String file, Faults faults, Body body) {
    faults.gather(
        () -> {
          for (Row row : read(source, file, faults)) {
            faults.gather(() -> body.take(row));
          }
        });
  }

  private static List<Row> read(KnowledgeSource source, String file, Faults faults) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = source.open(file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String header = reader.readLine();
      if (header == null) {
        throw new KnowledgeException(file, 1, "the table has no header line.");
      }
      Map<String, Integer> columns = new TreeMap<>();
      for (String name : header.split("\t", -1)) {
        columns.put(name.strip(), columns.size());
      }
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() > columns.size()) {
          faults.add(
              new KnowledgeException(
                  file, number, "there are more cells than the header has columns."));
          continue;
        }
        rows.add(new Row(file, number, columns, cells));
      }
    } catch (IOException e) {
      throw new KnowledgeException(file, 0, "it cannot be read: " + e.getMessage(), e);
    }
    return rows;
  }
}
