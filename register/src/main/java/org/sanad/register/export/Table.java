package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180, UTF-8, without a byte order mark).
 *
 * @param <R> what a row is made of
 */
final class Table<R> {
  private final List<Column<R>> columns;
  private final boolean hxl;
  private final Writer out;
  private long rows;

  /**
   * @param hxl whether a row of HXL tags stands between the header and the data
   */
  Table(List<Column<R>> columns, boolean hxl, Writer out) {
    this.columns = columns;
    this.hxl = hxl;
    this.out = out;
  }

  void header() throws IOException {
    names(columns.stream().map(Column::name).toList());
    if (hxl) {
      names(columns.stream().map(Column::hxl).toList());
    }
  }

  private void names(List<String> names) throws IOException {
    CsvRow row = new CsvRow();
    names.forEach(row::numbers);
    out.write(row.end());
  }

  void row(R of) throws IOException {
    CsvRow row = new CsvRow();
    for (Column<R> column : columns) {
      Object value = column.value().apply(of);
      if (column.type() == Column.Type.STRING || column.type() == Column.Type.LIST) {
        row.text(text(value));
      } else {
        row.numbers(value == null ? "" : value.toString());
      }
    }
    out.write(row.end());
    rows++;
  }

  /** A value of a list loses what would part it in two. */
  static @Nullable Object text(@Nullable Object value) {
    return value instanceof Collection<?> many
        ? many.stream()
            .map(each -> each.toString().replace(';', ','))
            .collect(Collectors.joining(Column.SEPARATOR))
        : value;
  }

  long rows() {
    return rows;
  }
}
