package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.text.Clitics;
import org.sanad.text.Segmentation;

/** Works out all that a word form can begin: as it stands, without its clitics, or misspelt. */
final class WordStarts {
  /** No name's first word is longer, and mending takes time that grows with the square. */
  private static final int LONGEST_NAME = 40;

  private final PhraseTrie trie;

  WordStarts(PhraseTrie trie) {
    this.trie = trie;
  }

  /** All ways in which a folded form can begin a match. */
  List<Start> of(String form) {
    List<Start> found = new ArrayList<>(2);
    PhraseTrie.Node whole = trie.first(form);
    if (whole != null) {
      found.add(new Start(whole, "", false, "", whole.meaning()));
      if (!whole.entries().isEmpty()) {
        return found;
      }
    }
    for (Segmentation split : Clitics.of(form)) {
      if (split.stem().length() < 2) {
        continue;
      }
      if (split.definite() && split.suffix().isEmpty()) {
        add(found, "ال" + split.stem(), split.prefixes(), false, "");
      }
      if (!split.prefixes().isEmpty() || split.definite() || !split.suffix().isEmpty()) {
        add(found, split.stem(), split.prefixes(), split.definite(), split.suffix());
      }
    }
    if (whole == null) {
      misspelt(form, found);
    }
    return found;
  }

  /**
   * Names of two words and more are found also where two letters of the first stand in each other's
   * place or one stands twice (جميعة for جمعية): the other words make sure of it.
   */
  private void misspelt(String form, List<Start> found) {
    if (form.length() < 5 || form.length() > LONGEST_NAME) {
      return;
    }
    for (int at = 0; at + 1 < form.length(); at++) {
      char first = form.charAt(at);
      char second = form.charAt(at + 1);
      String mended =
          first == second
              ? form.substring(0, at) + form.substring(at + 1)
              : form.substring(0, at) + second + first + form.substring(at + 2);
      PhraseTrie.@Nullable Node node = trie.first(mended);
      if (node != null && !node.isLeaf()) {
        found.add(new Start(node, "", false, "", Meaning.NONE));
      }
    }
  }

  private void add(
      List<Start> found, String stem, String prefixes, boolean definite, String suffix) {
    PhraseTrie.@Nullable Node node = trie.first(stem);
    if (node == null) {
      return;
    }
    Meaning meaning = CliticFit.allowed(prefixes, definite, suffix, node);
    Start start = new Start(node, prefixes, definite, suffix, meaning);
    if (start.goesOn || !start.isEmpty()) {
      found.add(start);
    }
  }
}
