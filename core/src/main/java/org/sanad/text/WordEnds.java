package org.sanad.text;

/** Where a word ends: at what is no letter, and at letters that only stand at a word's end. */
final class WordEnds {
  /** The fewest letters that a word has before a final ى or tanwin. */
  private static final int SHORTEST_WORD = 2;

  /**
   * No word is longer, letters; what is gets cut, so that later stages meet words of bounded size.
   */
  private static final int LONGEST_WORD = 100;

  private final AlignedText text;
  private final char[] units;
  private final int length;
  private final String original;

  WordEnds(AlignedText text) {
    this.text = text;
    this.units = text.units();
    this.length = text.length();
    this.original = text.original();
  }

  /**
   * The unit after the word that starts here.
   *
   * @param start a letter
   */
  int end(int start) {
    boolean arabic = CharTable.isArabicLetter(units[start]);
    int i = start + 1;
    int limit = start + LONGEST_WORD;
    while ((i < limit || text.isInsideSign(i))
        && isLetter(i, arabic)
        && !(arabic && endsAfter(start, i - 1))) {
      i++;
    }
    return i;
  }

  private boolean isLetter(int i, boolean arabic) {
    return i < length
        && CharTable.classOf(units[i]) == CharTable.LETTER
        && CharTable.isArabicLetter(units[i]) == arabic;
  }

  /** Whether a word that starts at {@code start} cannot go on after the letter at {@code i}. */
  private boolean endsAfter(int start, int i) {
    return switch (units[i]) {
      case 'ه' -> isTehMarbuta(original.charAt(text.rawStart(i)));
      case 'ي' ->
          // ىء at the end is a way to write ئ.
          original.charAt(text.rawStart(i)) == CharTable.ALEF_MAKSURA
              && i - start >= SHORTEST_WORD - 1
              && twoLettersFollow(i)
              && units[i + 1] != 'ء';
      case 'ا' -> i - start >= SHORTEST_WORD && hasFathatan(i) && twoLettersFollow(i);
      default -> false;
    };
  }

  private static boolean isTehMarbuta(char raw) {
    return raw == CharTable.TEH_MARBUTA || raw == '\uFE93' || raw == '\uFE94';
  }

  private boolean twoLettersFollow(int i) {
    return isLetter(i + 1, true) && isLetter(i + 2, true);
  }

  /** Tanwin stands on the final alef, or on the letter before it. */
  private boolean hasFathatan(int i) {
    return hasMark(i, CharTable.FATHATAN) || hasMark(i - 1, CharTable.FATHATAN);
  }

  /**
   * Whether a word that ended goes on behind one more unit: the ends on both sides of the gap are
   * drawn out with tatweel, as in «مقـ ـتل».
   *
   * @param end the unit after the word's last letter
   */
  boolean goesOnAfterGap(int end) {
    return end + 1 < length
        && isGap(units[end])
        && isLetter(end + 1, true)
        && CharTable.isArabicLetter(units[end - 1])
        && hasMark(end - 1, CharTable.TATWEEL)
        && hasMark(end, CharTable.TATWEEL);
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == '.' || c == '*' || c == '-' || c == '_' || c == '/';
  }

  /** Whether {@code mark} is among what was removed right after the unit. */
  private boolean hasMark(int i, char mark) {
    int end = i + 1 < length ? text.rawStart(i + 1) : original.length();
    for (int raw = text.rawStart(i) + 1; raw < end; raw++) {
      if (original.charAt(raw) == mark) {
        return true;
      }
    }
    return false;
  }
}
