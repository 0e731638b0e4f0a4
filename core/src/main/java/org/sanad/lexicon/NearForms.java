package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places whose one-word name is a slip away from a word that no list knows: one letter more,
 * less, in its neighbour's place or taken for one that sounds or looks alike (مسرابة for مسرابا),
 * or the article too many or missing. Nothing is guessed where any other known word or name is as
 * near.
 */
final class NearForms {
  private static final String LETTERS = "ءؤئابتثجحخدذرزسشصضطظعغفقكلمنهوي";

  /**
   * Letters that are taken for each other, by their sound or their shape: الحردانية is not
   * الحمدانية, but another place.
   */
  private static final List<String> ALIKE =
      List.of("اويهءئؤ", "اع", "دذزظض", "سصثش", "تطث", "حهخج", "قغكج", "رز", "فق", "بتثني");

  /** Shorter words are a letter away from too many others. */
  private static final int SHORTEST = 6;

  private final PhraseTrie trie;
  private final Set<String> tried = new HashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final List<Place> places = new ArrayList<>();
  private boolean other;

  private NearForms(PhraseTrie trie) {
    this.trie = trie;
  }

  /** The places, all under one and the same name; none where that is not plain. */
  static List<Place> of(PhraseTrie trie, String form) {
    NearForms near = new NearForms(trie);
    near.tried.add(form);
    near.look(form.startsWith("ال") ? form.substring(2) : "ال" + form);
    if (form.length() >= SHORTEST) {
      near.slips(form);
    }
    return near.other || near.names.size() != 1 ? List.of() : near.places;
  }

  private void slips(String form) {
    StringBuilder letters = new StringBuilder(form);
    for (int at = 0; at <= form.length(); at++) {
      for (int i = 0; i < LETTERS.length(); i++) {
        letters.insert(at, LETTERS.charAt(i));
        look(letters.toString());
        letters.deleteCharAt(at);
      }
      if (at < form.length()) {
        alike(letters, at);
        look(form.substring(0, at) + form.substring(at + 1));
      }
      if (at + 1 < form.length()) {
        look(
            form.substring(0, at) + form.charAt(at + 1) + form.charAt(at) + form.substring(at + 2));
      }
    }
  }

  private void alike(StringBuilder letters, int at) {
    char own = letters.charAt(at);
    for (String group : ALIKE) {
      if (group.indexOf(own) >= 0) {
        for (int i = 0; i < group.length(); i++) {
          letters.setCharAt(at, group.charAt(i));
          look(letters.toString());
        }
      }
    }
    letters.setCharAt(at, own);
  }

  private void look(String form) {
    PhraseTrie.@Nullable Node node = tried.add(form) ? trie.first(form) : null;
    if (node == null || node.entries().isEmpty()) {
      return;
    }
    List<Place> here = node.meaning().places();
    other |= here.size() < node.entries().size();
    if (names.add(form)) {
      places.addAll(here);
    }
  }
}
