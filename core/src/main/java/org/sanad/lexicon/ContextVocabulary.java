package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.text.FormCache;

/**
 * The words that any frame wants or bars, numbered, so that a word of the text is taken apart once
 * for all frames; nearly every word of a text is none of these.
 */
final class ContextVocabulary {
  /** How many forms are kept. */
  private static final int FORMS = 1 << 15;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final FormCache<ContextWords.Near> known = new FormCache<>(FORMS);

  /** The number of a word that a frame names. */
  int enter(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** Which of the words a form may be; to be asked for only when all words are entered. */
  ContextWords.Near near(String form) {
    ContextWords.Near near = known.get(form);
    if (near == null) {
      near = find(form);
      known.put(form, near);
    }
    return near;
  }

  private ContextWords.Near find(String form) {
    List<Integer> found = new ArrayList<>();
    for (String stem : stems(form)) {
      Integer number = numbers.get(stem);
      if (number != null) {
        found.add(number);
      }
    }
    return found.isEmpty()
        ? ContextWords.Near.NOTHING
        : new ContextWords.Near(form, found.stream().mapToInt(number -> number).toArray());
  }

  /** A form, and what is left of it without conjunction, preposition, article or ending. */
  private static List<String> stems(String form) {
    List<String> stems = new ArrayList<>(4);
    stems.add(form);
    String bare = form;
    if (bare.length() > 3 && "وف".indexOf(bare.charAt(0)) >= 0) {
      bare = bare.substring(1);
      stems.add(bare);
    }
    if (bare.length() > 3 && "بلك".indexOf(bare.charAt(0)) >= 0) {
      String rest = bare.substring(1);
      stems.add(rest);
      if (rest.startsWith("ل")) {
        stems.add(rest.substring(1));
      }
      if (rest.startsWith("ال")) {
        stems.add(rest.substring(2));
      }
    }
    if (bare.startsWith("ال")) {
      stems.add(bare.substring(2));
    }
    if (bare.length() > 3 && (bare.endsWith("ا") || bare.endsWith("ه"))) {
      stems.add(bare.substring(0, bare.length() - 1));
    }
    return stems;
  }
}
