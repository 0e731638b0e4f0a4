package org.sanad.app.input;

/** What is to be known of a report's characters before anybody reads it. */
final class ReportText {
  /** Letters of Persian, Urdu and Kurdish that Arabic has not, but in a foreign name. */
  private static final String FOREIGN = "پچژگێۆڵەےٹڈڑ";

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

  /**
   * Whether at least a third of its letters are Arabic script, and hardly any of another language.
   */
  static boolean isArabic(String text) {
    int letters = 0;
    int arabic = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC) {
          arabic++;
          foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
        }
      }
    }
    return arabic > 0 && 3L * arabic >= letters && 33L * foreign <= arabic;
  }
}
