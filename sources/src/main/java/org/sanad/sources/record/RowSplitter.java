package org.sanad.sources.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Limits;

/**
 * One record a row of a table; a row goes over several lines where a cell in quotation marks does.
 * A mark that is never closed spoils its own row only: reading goes on at the line behind it.
 */
final class RowSplitter implements RecordSplitter {
  private final CharFeed in;
  private final char separator;

  /** Characters read before, to be read again from {@code at}. */
  private String again = "";

  private int at;
  private long line = 1;

  RowSplitter(CharFeed in, char separator) {
    this.in = in;
    this.separator = separator;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (peek() >= 0) {
      RawRecord record = row();
      if (record.fault() != null || !record.text().isBlank()) {
        return record;
      }
    }
    return null;
  }

  private RawRecord row() throws IOException {
    long start = line;
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    boolean cellBegins = true;
    while (peek() >= 0 && text.length() < Limits.RECORD_CHARS) {
      char c = (char) read();
      if (c == '\n' && !quoted) {
        return RawRecord.whole(start, text.toString());
      }
      if (c == '"' && (quoted || cellBegins)) {
        quoted = !quoted;
      }
      cellBegins = c == separator || (cellBegins && c == ' ');
      text.append(c);
    }
    if (peek() < 0 && !quoted) {
      return RawRecord.whole(start, text.toString());
    }
    int end = text.indexOf("\n");
    if (end < 0) {
      skipLine();
      return RawRecord.faulty(start, Limits.TOO_LONG);
    }
    again = text.substring(end + 1) + again.substring(at);
    at = 0;
    line = start + 1;
    return RawRecord.faulty(start, "has a quotation mark that is never closed");
  }

  private void skipLine() throws IOException {
    for (int c = read(); c >= 0 && c != '\n'; c = read()) {}
  }

  private int peek() throws IOException {
    return at < again.length() ? again.charAt(at) : in.peek();
  }

  private int read() throws IOException {
    int c = at < again.length() ? again.charAt(at++) : in.read();
    if (c == '\n') {
      line++;
    }
    return c;
  }
}
