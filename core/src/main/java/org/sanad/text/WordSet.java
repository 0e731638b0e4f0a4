package org.sanad.text;

import java.util.Set;

/**
 * A few folded words to ask a text's words against. Nearly every word is none of them, and that a
 * look at one bit tells. Immutable.
 */
public final class WordSet {
  /** Bits for each word: so many that about one other word in sixteen has to be looked up. */
  private static final int ROOM = 16;

  private final Set<String> words;
  private final HashFilter filter;

  private WordSet(Set<String> words) {
    this.words = words;
    this.filter = new HashFilter(Math.max(64, Integer.highestOneBit(2 * ROOM * words.size() - 1)));
    for (String word : words) {
      filter.add(word.hashCode());
    }
  }

  /**
   * The set of some words.
   *
   * @throws IllegalArgumentException if one stands twice
   */
  public static WordSet of(String... words) {
    return new WordSet(Set.of(words));
  }

  /** Whether a folded form is one of the words. */
  public boolean contains(String form) {
    return filter.mayHold(form.hashCode()) && words.contains(form);
  }
}
