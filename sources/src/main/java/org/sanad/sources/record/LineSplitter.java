package org.sanad.sources.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Limits;

/** One record a line (JSON Lines); blank lines are none. */
public final class LineSplitter implements RecordSplitter {
  private final CharFeed in;

  public LineSplitter(CharFeed in) {
    this.in = in;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (in.peek() >= 0) {
      RawRecord record = line();
      if (record.fault() != null || !record.text().isBlank()) {
        return record;
      }
    }
    return null;
  }

  private RawRecord line() throws IOException {
    long line = in.line();
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (text.length() < Limits.RECORD_CHARS) {
        text.append((char) c);
      } else {
        tooLong = true;
      }
    }
    return tooLong
        ? RawRecord.faulty(line, Limits.TOO_LONG)
        : RawRecord.whole(line, text.toString());
  }
}
