package org.sanad.lexicon;

import java.util.List;

/**
 * An entry found in a text.
 *
 * @param first index of the first token
 * @param end index of the token after the last
 * @param prefixes attached words before it, without the article: و ف ب ل ك س, in their order
 * @param definite whether the article was taken off to find it
 * @param suffix the attached pronoun, empty for none
 * @param meaning what the lexicon says
 */
public record Match(
    int first, int end, String prefixes, boolean definite, String suffix, Meaning meaning) {

  /** What the lexicon says, in the order of the files. */
  public List<Entry> entries() {
    return meaning.entries();
  }

  /** Whether «و» or «ف» is attached. */
  public boolean coordinated() {
    return !prefixes.isEmpty() && (prefixes.charAt(0) == 'و' || prefixes.charAt(0) == 'ف');
  }

  /** The attached preposition, empty for none. */
  public String preposition() {
    return preposition(prefixes);
  }

  /** The preposition that words attached before another end with, empty for none. */
  public static String preposition(String prefixes) {
    if (prefixes.isEmpty()) {
      return "";
    }
    return switch (prefixes.charAt(prefixes.length() - 1)) {
      case 'ب' -> "ب";
      case 'ل' -> "ل";
      case 'ك' -> "ك";
      default -> "";
    };
  }
}
