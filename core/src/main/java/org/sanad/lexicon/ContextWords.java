package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that a frame wants or does not want near it: words by themselves, and pairs of words.
 */
public final class ContextWords {
  private final Set<String> all;
  private final Set<String> single = new HashSet<>();
  private final Map<String, List<String>> pairs = new HashMap<>();

  ContextWords(Set<String> words) {
    this.all = words;
    for (String word : words) {
      int blank = word.indexOf(' ');
      if (blank > 0) {
        pairs
            .computeIfAbsent(word.substring(0, blank), first -> new ArrayList<>(1))
            .add(word.substring(blank + 1));
      } else {
        single.add(word);
      }
    }
  }

  /** Whether there are none, and so nothing is asked. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether a word or pair stands among them just so. */
  public boolean contains(String words) {
    return all.contains(words);
  }

  /**
   * Whether a word of the text is one of these, with or without what is attached to it.
   *
   * @param stems what {@link #stems} gives for it
   * @param next the form behind it, empty for none
   */
  public boolean has(List<String> stems, String next) {
    for (int i = 0; i < stems.size(); i++) {
      if (single.contains(stems.get(i))) {
        return true;
      }
    }
    return !pairs.isEmpty() && pairs.getOrDefault(stems.get(0), List.of()).contains(next);
  }

  /** A form, and what is left of it without conjunction, preposition, article or ending. */
  public static List<String> stems(String form) {
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

  @Override
  public String toString() {
    return all.toString();
  }
}
