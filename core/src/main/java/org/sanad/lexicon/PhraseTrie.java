package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs of words to what the lexicon says of them. */
final class PhraseTrie {

  /** A point reached after some words. */
  static final class Node {
    private final Map<String, Node> next = new HashMap<>(2);
    private final List<Entry> entries = new ArrayList<>(1);

    @Nullable Node after(String word) {
      return next.get(word);
    }

    List<Entry> entries() {
      return entries;
    }

    boolean isLeaf() {
      return next.isEmpty();
    }
  }

  private final Node root = new Node();

  Node root() {
    return root;
  }

  /** Adds an entry under its folded words, parted by single blanks. */
  void add(String foldedPhrase, Entry entry) {
    Node node = root;
    for (String word : foldedPhrase.split(" ", -1)) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }
}
