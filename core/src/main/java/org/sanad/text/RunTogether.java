package org.sanad.text;

import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the blank that is missing inside an unknown long word. Wrong splits cost more than missed
 * ones, so both parts must be known, and a part that is not marked as a word by the article must be
 * longer.
 */
final class RunTogether {
  private static final int SHORTEST_PART = 3;
  private static final int SHORTEST_BARE_PART = 4;
  private static final int SHORTEST_AFTER_PARTICLE = 5;

  /** Short words that are often left hanging on the word before or after. */
  private static final List<String> PREPOSITIONS = List.of("في", "من", "عن", "علي", "الي", "مع");

  private final Predicate<String> knownWord;

  RunTogether(Predicate<String> knownWord) {
    this.knownWord = knownWord;
  }

  /** One that knows no words. */
  static RunTogether none() {
    return new RunTogether(form -> false);
  }

  /**
   * Where the second word starts, or 0 if the word is known or nothing convincing is found.
   *
   * @param word a normalised word, which keeps the answer
   */
  int split(KnownForm word) {
    int known = word.split;
    if (known < 0) {
      known = find(word.form());
      word.split = known;
    }
    return known;
  }

  private int find(String form) {
    if (known(form)) {
      return 0;
    }
    for (int i = SHORTEST_PART; i <= form.length() - 2; i++) {
      if (articleAt(form, i) && known(form.substring(0, i)) && knownAfterArticle(form, i)) {
        return i;
      }
    }
    for (String preposition : PREPOSITIONS) {
      int i = form.length() - preposition.length();
      if (i >= SHORTEST_PART && form.endsWith(preposition) && known(form.substring(0, i))) {
        return i;
      }
    }
    for (int i = SHORTEST_BARE_PART; i <= form.length() - SHORTEST_BARE_PART; i++) {
      if (!isShortWithArticle(form, i)
          && !isPronounEnding(form.substring(i))
          && knownWord.test(form.substring(0, i))
          && knownWord.test(form.substring(i))) {
        return i;
      }
    }
    return afterPreposition(form);
  }

  /** Of words with the article, four letters long, only the relative ones are trusted. */
  private static boolean isShortWithArticle(String form, int end) {
    return end == SHORTEST_BARE_PART
        && form.startsWith("ال")
        && !form.startsWith("الذي")
        && !form.startsWith("التي");
  }

  /** The ending of «واجباتهم» and «مسؤوليتهم», which is also a verb of its own. */
  private static boolean isPronounEnding(String part) {
    return part.length() == SHORTEST_BARE_PART && part.endsWith("تهم");
  }

  private int afterPreposition(String form) {
    for (String preposition : PREPOSITIONS) {
      int i = preposition.length();
      if (form.startsWith(preposition)
          && form.length() - i >= SHORTEST_AFTER_PARTICLE
          && (articleAt(form, i) || knownWord.test(form.substring(i)))
          && known(form.substring(i))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean articleAt(String form, int i) {
    return form.startsWith("ال", i) && form.length() - i - 2 >= SHORTEST_PART;
  }

  private boolean knownAfterArticle(String form, int i) {
    return knownWord.test(form.substring(i + 2)) || knownWord.test(form.substring(i));
  }

  /** Whether the word is known as it is or with its clitics taken off. */
  private boolean known(String form) {
    return Clitics.forEach(
        form,
        (prefixes, definite, stem, suffix) ->
            (stem.length() >= SHORTEST_PART || stem.length() == form.length())
                && knownWord.test(stem));
  }
}
