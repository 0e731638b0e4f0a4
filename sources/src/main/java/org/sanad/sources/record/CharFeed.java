package org.sanad.sources.record;

import java.io.IOException;
import java.io.Reader;

/** Characters one at a time, with the line that they stand on. */
public final class CharFeed {
  private final Reader in;
  private final char[] buffer = new char[1 << 15];
  private int at;
  private int end;
  private long line = 1;

  public CharFeed(Reader in) {
    this.in = in;
  }

  /** The next character, -1 after the last. */
  public int read() throws IOException {
    int c = peek();
    if (c >= 0) {
      at++;
      if (c == '\n') {
        line++;
      }
    }
    return c;
  }

  /** The next character without taking it, -1 after the last. */
  public int peek() throws IOException {
    while (at == end) {
      at = 0;
      end = in.read(buffer);
      if (end < 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at];
  }

  /** The line, from 1, on which the next character stands. */
  public long line() {
    return line;
  }
}
