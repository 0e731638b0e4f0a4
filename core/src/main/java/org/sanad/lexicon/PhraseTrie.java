package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs of words to what the lexicon says of them. */
final class PhraseTrie {
  /** About as many words as begin something, so that the table need not grow while loading. */
  private static final int FIRST_WORDS = 1 << 16;

  /** A point reached after some words. */
  static final class Node {
    /** Null where nothing goes on, as at most points. */
    private @Nullable Map<String, Node> next;

    private final List<Entry> entries = new ArrayList<>(1);

    /** Made when first asked for: most of what is known, a report never names. */
    private @Nullable Meaning meaning;

    /** A bit for the hash of each word that goes on: few words do, and most looks end here. */
    private long hashes;

    @Nullable Node after(String word) {
      return next == null || (hashes & bit(word)) == 0 ? null : next.get(word);
    }

    private static long bit(String word) {
      int hash = word.hashCode();
      return 1L << (hash ^ (hash >>> 6) ^ (hash >>> 12));
    }

    List<Entry> entries() {
      return entries;
    }

    /** What stands here; to be asked for only when all is added. */
    Meaning meaning() {
      Meaning known = meaning;
      if (known == null) {
        known = entries.isEmpty() ? Meaning.NONE : new Meaning(entries);
        meaning = known;
      }
      return known;
    }

    boolean isLeaf() {
      return next == null;
    }

    private Node grow(String word) {
      if (next == null) {
        next = new HashMap<>(2);
      }
      hashes |= bit(word);
      return next.computeIfAbsent(word, w -> new Node());
    }
  }

  private final Node root = new Node();

  /** A bit for the hash of each word that goes on from any: small enough to be always at hand. */
  private final long[] going = new long[1 << 10];

  PhraseTrie() {
    root.next = new HashMap<>(FIRST_WORDS);
  }

  Node root() {
    return root;
  }

  /** Whether a word may go on with some phrase: a quick test for what most words are not. */
  boolean mayGoOn(String word) {
    int place = place(word);
    return (going[place >>> 6] & (1L << place)) != 0;
  }

  private int place(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return (hash >>> 16) & (64 * going.length - 1);
  }

  /** Adds an entry under its folded words, parted by single blanks. */
  void add(String foldedPhrase, Entry entry) {
    Node node = root;
    int from = 0;
    for (int blank = foldedPhrase.indexOf(' '); blank >= 0; ) {
      node = node.grow(foldedPhrase.substring(from, blank));
      from = blank + 1;
      blank = foldedPhrase.indexOf(' ', from);
    }
    for (int i = foldedPhrase.indexOf(' '); i >= 0; ) {
      int end = foldedPhrase.indexOf(' ', i + 1);
      int place = place(foldedPhrase.substring(i + 1, end < 0 ? foldedPhrase.length() : end));
      going[place >>> 6] |= 1L << place;
      i = end;
    }
    node = node.grow(foldedPhrase.substring(from));
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }
}
