package org.sanad.register.export;

import org.jspecify.annotations.Nullable;

/** One row of a table as RFC 4180 has it. */
public final class CsvRow {
  /** Begins of cells that spreadsheets take for formulas, in their full-width forms too. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private final StringBuilder row = new StringBuilder();
  private boolean empty = true;

  /**
   * A cell from the report or the knowledge; one that a spreadsheet would run gets a ' in front.
   */
  public void text(@Nullable Object value) {
    String text = value == null ? "" : value.toString();
    boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    cell(runs ? "'" + text : text);
  }

  /** A cell of our own numbers, where a minus is a minus. */
  public void numbers(String value) {
    cell(value);
  }

  private void cell(String text) {
    row.append(empty ? "" : ",");
    empty = false;
    if (text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')) {
      row.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      row.append(text);
    }
  }

  /** The row with its line end. */
  public String end() {
    return row.append("\r\n").toString();
  }
}
