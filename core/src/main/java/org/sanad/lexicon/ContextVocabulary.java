package org.sanad.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.sanad.text.HashFilter;

/**
 * The words that any frame wants or bars, numbered, so that a word of the text is taken apart once
 * for all frames; nearly every word of a text is none of these.
 */
final class ContextVocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Lets other words be known for such at once. */
  private final HashFilter hashes = new HashFilter(1 << 16);

  /** The number of a word that a frame names. */
  int enter(String word) {
    hashes.add(word.hashCode());
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /**
   * Which of the words a form may be: as it stands, and without conjunction, preposition, article
   * or ending.
   */
  ContextWords.Near near(String form) {
    Stems stems = new Stems(form);
    int length = form.length();
    stems.add(form);
    int bare = length > 3 && "وف".indexOf(form.charAt(0)) >= 0 ? 1 : 0;
    if (bare > 0) {
      stems.add(bare, length);
    }
    if (length - bare > 3 && "بلك".indexOf(form.charAt(bare)) >= 0) {
      stems.add(bare + 1, length);
      if (form.startsWith("ل", bare + 1)) {
        stems.add(bare + 2, length);
      }
      if (form.startsWith("ال", bare + 1)) {
        stems.add(bare + 3, length);
      }
    }
    if (form.startsWith("ال", bare)) {
      stems.add(bare + 2, length);
    }
    if (length - bare > 3 && (form.endsWith("ا") || form.endsWith("ه"))) {
      stems.add(bare, length - 1);
    }
    return stems.found == 0
        ? ContextWords.Near.NOTHING
        : new ContextWords.Near(form, Arrays.copyOf(stems.numbers, stems.found));
  }

  /** The parts of one form that are such words. */
  private final class Stems {
    private static final int MOST = 7;
    private static final int[] NONE = new int[0];

    private final String form;
    private int[] numbers = NONE;
    private int found;

    Stems(String form) {
      this.form = form;
    }

    void add(int from, int to) {
      if (hashes.mayHold(form, from, to)) {
        add(form.substring(from, to));
      }
    }

    void add(String stem) {
      if (!hashes.mayHold(stem.hashCode())) {
        return;
      }
      Integer number = ContextVocabulary.this.numbers.get(stem);
      if (number != null) {
        numbers = found == 0 ? new int[MOST] : numbers;
        numbers[found++] = number;
      }
    }
  }
}
