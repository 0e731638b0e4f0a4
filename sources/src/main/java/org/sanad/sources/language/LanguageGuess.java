package org.sanad.sources.language;

/**
 * Tells Arabic from the languages that share its letters, by the little words and the letters that
 * a text has. A statistic of our own: general language guessers carry models of many megabytes and
 * say little of what matters here, a page in Persian that is typed on an Arabic keyboard.
 */
public final class LanguageGuess {
  private static final Language[] NEIGHBOURS = {
    Language.PERSIAN, Language.URDU, Language.PASHTO, Language.KURDISH
  };

  /** Letters of a text that are looked at: a language shows in less. */
  private static final int ENOUGH = 6_000;

  private int letters;
  private int script;
  private int words;
  private int arabicWords;
  private int foreign;
  private final int[] neighbourWords = new int[NEIGHBOURS.length];
  private final int[] neighbourLetters = new int[NEIGHBOURS.length];

  private LanguageGuess(String text) {
    int word = -1;
    int end = text.length();
    for (int i = 0; i < end && letters < ENOUGH; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        if (inArabicScript(c)) {
          letter(c);
          word = word < 0 ? i : word;
          continue;
        }
      } else if (word >= 0 && Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      if (word >= 0) {
        word(text.substring(word, i));
        word = -1;
      }
    }
    if (word >= 0 && letters < ENOUGH) {
      word(text.substring(word));
    }
  }

  /** The language that most of the text is in. */
  public static Language of(String text) {
    return new LanguageGuess(text).language();
  }

  private static boolean inArabicScript(char c) {
    return (c >= 0x600 && c <= 0x6FF)
        || (c >= 0x750 && c <= 0x77F)
        || (c >= 0x8A0 && c <= 0x8FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFC);
  }

  private void letter(char c) {
    script++;
    boolean known = false;
    for (int i = 0; i < NEIGHBOURS.length; i++) {
      if (NEIGHBOURS[i].has(c)) {
        neighbourLetters[i]++;
        known = true;
      }
    }
    foreign += known ? 1 : 0;
  }

  private void word(String word) {
    words++;
    if (Language.ARABIC.has(word) || hasArticle(word)) {
      arabicWords++;
    }
    for (int i = 0; i < NEIGHBOURS.length; i++) {
      if (NEIGHBOURS[i].has(word)) {
        neighbourWords[i]++;
      }
    }
  }

  /** «المدينة», «والمدينة», «بالمدينة», «للمدينة»: a quarter of the words of an Arabic report. */
  private static boolean hasArticle(String word) {
    return word.length() > 4
        && (word.startsWith("ال")
            || word.startsWith("لل")
            || (word.startsWith("ال", 1) && "وبفك".indexOf(word.charAt(0)) >= 0));
  }

  private Language language() {
    if (script == 0 || 3L * script < letters) {
      return Language.OTHER;
    }
    int best = 0;
    for (int i = 1; i < NEIGHBOURS.length; i++) {
      best = weight(i) > weight(best) ? i : best;
    }
    boolean manyForeign = 33L * foreign > script;
    boolean arabic =
        4L * arabicWords >= words || (!manyForeign && arabicWords >= 2 * neighbourWords[best]);
    return arabic ? Language.ARABIC : NEIGHBOURS[best];
  }

  /** A letter of its own says less than a little word: names carry letters abroad. */
  private int weight(int neighbour) {
    return 4 * neighbourWords[neighbour] + neighbourLetters[neighbour];
  }
}
