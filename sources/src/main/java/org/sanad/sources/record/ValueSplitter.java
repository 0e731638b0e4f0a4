package org.sanad.sources.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.Limits;

/** One record an element of an array, or one an object where objects merely follow each other. */
public final class ValueSplitter implements RecordSplitter {
  private final CharFeed in;
  private boolean inArray;

  public ValueSplitter(CharFeed in) {
    this.in = in;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    while (true) {
      int c = in.peek();
      if (c < 0) {
        return atEnd();
      } else if (Character.isWhitespace(c) || c == ',') {
        in.read();
      } else if (c == '[' && !inArray) {
        inArray = true;
        in.read();
      } else if (c == ']' && inArray) {
        inArray = false;
        in.read();
      } else {
        return value();
      }
    }
  }

  /** A list that was never closed may have lost reports: that is worth an error, once. */
  private @Nullable RawRecord atEnd() {
    boolean cutShort = inArray;
    inArray = false;
    return cutShort
        ? RawRecord.faulty(in.line(), "ends before its list does: the file may have been cut short")
        : null;
  }

  /** The value that begins with the next character. */
  public RawRecord value() throws IOException {
    long line = in.line();
    StringBuilder text = new StringBuilder();
    boolean tooLong = false;
    boolean inString = false;
    boolean escaped = false;
    long depth = 0;
    do {
      int c = in.read();
      if (text.length() < Limits.RECORD_CHARS) {
        text.append((char) c);
      } else {
        tooLong = true;
      }
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = inString;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString && (c == '{' || c == '[')) {
        depth++;
      } else if (!inString && (c == '}' || c == ']')) {
        depth--;
      }
    } while (in.peek() >= 0 && (inString || depth > 0 || !endsScalar(text, in.peek())));
    if (depth > 0 || inString) {
      // Whatever the brackets hid is lost with it; the end of the list is no second fault.
      inArray = false;
      return RawRecord.faulty(
          line, "ends in the middle of a record: the file may have been cut short");
    }
    return tooLong
        ? RawRecord.faulty(line, Limits.TOO_LONG)
        : RawRecord.whole(line, text.toString());
  }

  /** An object or array is over with its bracket; a bare word or number only before what parts. */
  private static boolean endsScalar(StringBuilder text, int next) {
    char last = text.charAt(text.length() - 1);
    return last == '}'
        || last == ']'
        || next == ','
        || next == ']'
        || next == '{'
        || Character.isWhitespace(next);
  }
}
