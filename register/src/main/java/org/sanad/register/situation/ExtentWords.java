package org.sanad.register.situation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sanad.register.words.Tsv;
import org.sanad.text.Normalizer;

/** The words of {@code extent.tsv}, which say how much of a place is meant. */
final class ExtentWords {
  private static final ExtentWords BUNDLED = load("extent.tsv");

  /** The classes that a word may be of. */
  enum Kind {
    KIND,
    WHOLE,
    PART,
    INSIDE,
    LANDMARK,
    ONTO,
    AIM,
    HEAD,
    ENTER,
    FLEE,
    SINCE,
    NOUN,
    ASSERTS,
    HE,
    BEGIN,
    CUT,
    OPEN,
    HANDOVER,
    PAST
  }

  private final Map<Kind, Set<String>> words = new HashMap<>();

  private ExtentWords() {}

  static ExtentWords bundled() {
    return BUNDLED;
  }

  /** Whether a folded word is of a class, as it stands. */
  boolean is(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Whether a folded word is of a class, as it stands or without an «and» before it. */
  boolean any(Kind kind, String word) {
    return is(kind, word) || (word.length() > 2 && isAnd(word) && is(kind, word.substring(1)));
  }

  /** Whether any of some folded words is of a class. */
  boolean anyOf(Kind kind, List<String> some) {
    return some.stream().anyMatch(word -> any(kind, word));
  }

  private static boolean isAnd(String word) {
    return word.charAt(0) == 'و' || word.charAt(0) == 'ف';
  }

  private static ExtentWords load(String file) {
    ExtentWords loaded = new ExtentWords();
    for (List<String> row : Tsv.rows(ExtentWords.class, file, 2)) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      loaded.words.computeIfAbsent(kind, k -> new HashSet<>()).add(Normalizer.fold(row.get(0)));
    }
    return loaded;
  }
}
