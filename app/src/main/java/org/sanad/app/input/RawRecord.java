package org.sanad.app.input;

import org.jspecify.annotations.Nullable;

/**
 * The text of one JSON record, not yet looked into.
 *
 * @param line the line on which it begins, from 1
 * @param text the record
 * @param fault why there is no such text, null where there is
 */
record RawRecord(long line, String text, @Nullable String fault) {

  static RawRecord whole(long line, String text) {
    return new RawRecord(line, text, null);
  }

  static RawRecord faulty(long line, String fault) {
    return new RawRecord(line, "", fault);
  }
}
