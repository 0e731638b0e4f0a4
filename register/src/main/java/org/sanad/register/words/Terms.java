package org.sanad.register.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sanad.text.TextAnalyzer;

/** The terms of a text. */
public final class Terms {
  private Terms() {}

  /**
   * The terms of a text, one for each of its words and numbers, in their order; signs give none.
   *
   * @param text in any script, vowelled or not
   */
  public static List<String> of(String text) {
    return forms(text).stream().map(Stem::of).toList();
  }

  /** All terms by which a text is found: those of its words, and what else each may be. */
  public static Set<String> index(String text) {
    return index(forms(text));
  }

  /** All terms by which a text of some {@link #forms} is found. */
  public static Set<String> index(List<String> forms) {
    Set<String> terms = new LinkedHashSet<>();
    for (String form : forms) {
      terms.add(Stem.of(form));
      terms.addAll(Stem.others(form));
    }
    return terms;
  }

  /** What is looked for by some words: for each word, the terms of which one must be there. */
  public static List<Set<String>> query(String words) {
    return forms(words).stream().map(Terms::index).toList();
  }

  /** Whether what is looked for is there: of each set of {@link #query} one term. */
  public static boolean have(List<Set<String>> asked, Set<String> terms) {
    return asked.stream().allMatch(any -> any.stream().anyMatch(terms::contains));
  }

  /** The words of a text as they are written, normalised: what reprints are known by. */
  public static List<String> forms(String text) {
    List<String> words = new ArrayList<>();
    for (String form : TextAnalyzer.forms(text)) {
      if (Character.isLetterOrDigit(form.codePointAt(0))) {
        words.add(lettersOnly(form));
      }
    }
    return words;
  }

  private static String lettersOnly(String form) {
    return form.codePoints().allMatch(Character::isLetterOrDigit)
        ? form
        : form.codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
