package org.sanad.register.words;

import java.util.ArrayList;
import java.util.List;
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
    List<String> terms = new ArrayList<>();
    for (String form : TextAnalyzer.forms(text)) {
      if (isWord(form)) {
        terms.add(Stem.of(form));
      }
    }
    return terms;
  }

  /** The words of a text as they are written, normalised: what reprints are known by. */
  public static List<String> forms(String text) {
    return TextAnalyzer.forms(text).stream().filter(Terms::isWord).toList();
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && Character.isLetterOrDigit(form.codePointAt(0));
  }
}
