package org.sanad.sources.item;

/** What is to be known of a report's characters before anybody reads it. */
final class ReportText {
  private ReportText() {}

  /**
   * The text with U+FFFD for every half of a surrogate pair, which no encoding can write. The
   * number of code points stays the same.
   */
  static String withoutLoneSurrogates(String text) {
    if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** How many characters were lost before the text came here. */
  static long damaged(String text) {
    return text.chars().filter(c -> c == 0xFFFD).count();
  }
}
