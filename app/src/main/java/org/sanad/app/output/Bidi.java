package org.sanad.app.output;

/**
 * Keeps the two directions of writing apart on a terminal, and a report's signs out of its control.
 */
final class Bidi {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';

  /** Makes the line that begins with it run from right to left. */
  static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private Bidi() {}

  /** The words apart from what stands around them, in their own direction, on one line. */
  static String isolate(String words) {
    return FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
  }

  /**
   * The words without what would steer the terminal: control characters, and direction controls,
   * which could end an isolate. Line ends become blanks.
   */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  /** Adds one code point in the way of {@link #plain}. */
  static void append(StringBuilder plain, int c) {
    boolean steers = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
      plain.append(' ');
    } else if (!steers) {
      plain.appendCodePoint(c);
    }
  }
}
