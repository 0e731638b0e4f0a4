package org.sanad.sources.record;

import org.jspecify.annotations.Nullable;

/**
 * The text of one JSON record, not yet looked into.
 *
 * @param line the line on which it begins, from 1
 * @param text the record
 * @param fault why there is no such text, null where there is
 */
public record RawRecord(long line, String text, @Nullable String fault) {

  public static RawRecord whole(long line, String text) {
    return new RawRecord(line, text, null);
  }

  public static RawRecord faulty(long line, String fault) {
    return new RawRecord(line, "", fault);
  }
}
