package org.sanad.text;

/**
 * The one form in which words are compared, whoever wrote them. Vowel marks, tatweel and invisible
 * controls go; أ إ آ ٱ become ا, ى becomes ي, ة becomes ه; Persian letters and presentation forms
 * become the Arabic letters that they stand for; digits of every script become 0-9, spaces of every
 * width a plain one, line breaks a line feed; Latin letters become small. ئ, ؤ and ء stay.
 */
public final class Normalizer {
  private Normalizer() {}

  /**
   * The normalised form; folding it again changes nothing.
   *
   * @param s any text, lone surrogates included
   */
  public static String fold(String s) {
    int same = 0;
    while (same < s.length() && CharTable.isFolded(s.charAt(same))) {
      same++;
    }
    if (same == s.length()) {
      return s;
    }
    char[] out = new char[foldedLength(s)];
    int length = fold(s, out, new int[0]);
    return new String(out, 0, length);
  }

  /** Room enough for the folded text, UTF-16 units. */
  static int foldedLength(String s) {
    int length = 0;
    for (int i = 0; i < s.length(); i++) {
      char to = CharTable.fold(s.charAt(i));
      if (to == CharTable.EXPANDED) {
        length += CharTable.expansion(s.charAt(i)).length();
      } else if (to != CharTable.REMOVED) {
        length++;
      }
    }
    return length;
  }

  /**
   * Folds into {@code out}.
   *
   * @param from takes, for each unit of {@code out}, the index in {@code s} that it came from; left
   *     alone if empty
   * @return the number of units written
   */
  static int fold(String s, char[] out, int[] from) {
    boolean aligned = from.length > 0;
    int n = 0;
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      char to = CharTable.fold(c);
      if (to == CharTable.REMOVED) {
        if (c == CharTable.HAMZA_ABOVE && n > 0) {
          out[n - 1] = withHamza(out[n - 1]);
        }
      } else if (to == CharTable.EXPANDED) {
        String letters = CharTable.expansion(c);
        for (int k = 0; k < letters.length(); k++) {
          if (aligned) {
            from[n] = i;
          }
          out[n++] = letters.charAt(k);
        }
      } else {
        if (aligned) {
          // The second half of a pair leads back to the whole pair.
          from[n] = n > 0 && Character.isLowSurrogate(c) && isHighAt(s, i - 1) ? i - 1 : i;
        }
        out[n++] = to;
      }
    }
    return n;
  }

  /**
   * Folds a text onto itself, as nearly every text can be, since folding makes none longer but by
   * signs that stand for several letters.
   *
   * @param units the text, of which the first units become the folded text
   * @param from takes, for each unit of the folded text, the index that it came from
   * @return the number of units written; -1, with the units spoilt, where the text has a sign that
   *     stands for several
   */
  static int foldInPlace(char[] units, int[] from) {
    int n = 0;
    char before = 0;
    for (int i = 0; i < units.length; i++) {
      char c = units[i];
      char to = CharTable.fold(c);
      if (to == CharTable.REMOVED) {
        if (c == CharTable.HAMZA_ABOVE && n > 0) {
          units[n - 1] = withHamza(units[n - 1]);
        }
      } else if (to == CharTable.EXPANDED) {
        return -1;
      } else {
        // The second half of a pair leads back to the whole pair.
        from[n] =
            n > 0 && Character.isLowSurrogate(c) && Character.isHighSurrogate(before) ? i - 1 : i;
        units[n++] = to;
      }
      before = c;
    }
    return n;
  }

  private static boolean isHighAt(String s, int i) {
    return i >= 0 && Character.isHighSurrogate(s.charAt(i));
  }

  /** A hamza written as a mark of its own makes the letter that has it built in. */
  private static char withHamza(char c) {
    return switch (c) {
      case 'و' -> 'ؤ';
      case 'ي' -> 'ئ';
      default -> c;
    };
  }
}
