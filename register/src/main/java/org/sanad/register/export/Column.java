package org.sanad.register.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name as the layout has it
 * @param hxl HXL tag with its attributes, "" where there is none
 * @param type what stands in it
 * @param titleEn what it is, English
 * @param titleAr what it is, Arabic
 * @param value what a row has in it, null for unknown; a collection for several
 * @param <R> what a row is made of
 */
record Column<R>(
    String name,
    String hxl,
    Type type,
    String titleEn,
    String titleAr,
    Function<R, @Nullable Object> value) {

  /** What stands in a column. */
  enum Type {
    STRING,
    /** Strings with "; " between them. */
    LIST,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    /** A moment; in no table of text. */
    TIMESTAMP
  }

  /** Between the values of a list. */
  static final String SEPARATOR = "; ";

  /**
   * The columns of a layout, in the order of its table.
   *
   * @param resource the table: name, HXL tag, type, titles
   * @param values what stands in the columns; what is not there stays empty
   * @throws IllegalStateException if a value has no column
   */
  static <R> List<Column<R>> of(
      String resource, Map<String, Function<R, @Nullable Object>> values) {
    List<Column<R>> columns =
        Tsv.rows(resource, 5).stream()
            .map(
                row ->
                    new Column<R>(
                        row.get(0),
                        row.get(1),
                        Type.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                        row.get(3),
                        row.get(4),
                        values.getOrDefault(row.get(0), any -> null)))
            .toList();
    List<String> names = columns.stream().map(Column::name).toList();
    if (!names.containsAll(values.keySet())) {
      throw new IllegalStateException(resource + " lacks a column of " + values.keySet());
    }
    return columns;
  }
}
