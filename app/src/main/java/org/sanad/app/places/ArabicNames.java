package org.sanad.app.places;

/** Which names are Arabic: lists mark Latin, Persian and Kurdish forms with the language too. */
final class ArabicNames {
  /** Longer ones are descriptions. */
  private static final int LONGEST = 120;

  private ArabicNames() {}

  /** Whether a name is written in the letters of Arabic alone. */
  static boolean is(String name) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return false;
    }
    boolean letters = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isLetter(c)) {
        if (!isArabicLetter(c)) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }

  private static boolean isArabicLetter(char c) {
    return (c >= 'ء' && c <= 'غ') || (c >= 'ف' && c <= 'ي') || c == 'ـ';
  }
}
