package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.text.KnownForm;

/**
 * The words that a frame wants or does not want near it: words by themselves, and pairs of words.
 */
public final class ContextWords {
  private final Set<String> all;
  private final boolean empty;
  private final ContextVocabulary vocabulary;
  private final BitSet single = new BitSet();
  private final Map<String, List<String>> pairs = new HashMap<>();

  /**
   * @param words the words, folded
   * @param vocabulary where those of all frames are entered
   */
  ContextWords(Set<String> words, ContextVocabulary vocabulary) {
    this.all = words;
    this.empty = words.isEmpty();
    this.vocabulary = vocabulary;
    for (String word : words) {
      int blank = word.indexOf(' ');
      if (blank > 0) {
        String first = word.substring(0, blank);
        vocabulary.enter(first);
        pairs.computeIfAbsent(first, f -> new ArrayList<>(1)).add(word.substring(blank + 1));
      } else {
        single.set(vocabulary.enter(word));
      }
    }
  }

  /** Which words of all frames a word of the text may be, with or without what is attached. */
  public static final class Near {
    /** It is none of them, as nearly every word. */
    static final Near NOTHING = new Near("", new int[0]);

    private final String form;
    private final int[] numbers;

    Near(String form, int[] numbers) {
      this.form = form;
      this.numbers = numbers;
    }
  }

  /** The words and pairs, folded. */
  Set<String> all() {
    return all;
  }

  /** Whether there are none, and so nothing is asked. */
  public boolean isEmpty() {
    return empty;
  }

  /** Whether a word or pair stands among them just so. */
  public boolean contains(String words) {
    return all.contains(words);
  }

  /** What a token's form is to all frames alike, for {@link #has}. */
  public Near near(KnownForm form) {
    return form instanceof LexiconForm known && known.lexicon.has(vocabulary)
        ? known.near
        : vocabulary.near(form.form());
  }

  /**
   * Whether a word of the text is one of these, with or without what is attached to it.
   *
   * @param near what {@link #near} gives for it
   * @param next the form behind it, empty for none
   */
  public boolean has(Near near, String next) {
    for (int number : near.numbers) {
      if (single.get(number)) {
        return true;
      }
    }
    return near.numbers.length > 0
        && !pairs.isEmpty()
        && pairs.getOrDefault(near.form, List.of()).contains(next);
  }

  @Override
  public String toString() {
    return all.toString();
  }
}
