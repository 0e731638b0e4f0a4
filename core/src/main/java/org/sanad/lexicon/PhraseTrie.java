package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sanad.text.HashFilter;

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

    /** Tells nodes apart in the filter of words that go on. */
    private final int salt;

    /** The number of the word that leads here from another point; 0 from the root. */
    final int word;

    /** The points after one more word; made when first asked for. */
    private @Nullable Followers followers;

    private Node(int number, int word) {
      this.salt = number * 0x85EBCA6B;
      this.word = word;
    }

    /** The points after one more word, none where nothing goes on. */
    Map<String, Node> next() {
      return next == null ? Map.of() : Collections.unmodifiableMap(next);
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

    private int hash(int word) {
      return salt ^ word;
    }

    private Followers followers() {
      Followers known = followers;
      if (known == null) {
        known = new Followers(next().values());
        followers = known;
      }
      return known;
    }
  }

  private final Node root = new Node(0, 0);

  /** The words behind a first one, numbered from 1, so that they are told apart without letters. */
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Which words go on from which nodes but the root: few do, and most looks end here. */
  private final HashFilter going = new HashFilter(1 << 18);

  private int nodes;

  PhraseTrie() {
    root.next = new HashMap<>(FIRST_WORDS);
  }

  /** The point after a phrase's first word, null where no phrase begins with it. */
  @Nullable Node first(String word) {
    return root.next == null ? null : root.next.get(word);
  }

  /** The point after one more word, null where no phrase goes on with it. */
  @Nullable Node after(Node node, String word) {
    return node.next == null || !going.mayHold(node.hash(word.hashCode()))
        ? null
        : node.next.get(word);
  }

  /** The same for a token's form, whose hash and {@link #number} are at hand. */
  @Nullable Node after(Node node, LexiconForm word) {
    return node.next == null || word.number == 0 || !going.mayHold(node.hash(word.hash()))
        ? null
        : node.followers().after(word.number);
  }

  /** The number of a word with which a phrase goes on, 0 where none does. */
  int number(String word) {
    return numbers.getOrDefault(word, 0);
  }

  /** Adds an entry under its folded words, parted by single blanks. */
  void add(String folded, Entry entry) {
    String foldedPhrase = asTokens(folded);
    Node node = root;
    int from = 0;
    for (int blank = foldedPhrase.indexOf(' '); blank >= 0; ) {
      node = grow(node, foldedPhrase.substring(from, blank));
      from = blank + 1;
      blank = foldedPhrase.indexOf(' ', from);
    }
    node = grow(node, foldedPhrase.substring(from));
    if (!node.entries.contains(entry)) {
      node.entries.add(entry);
    }
  }

  /** A text is cut between letters and digits: «T4» is two tokens. */
  private static String asTokens(String folded) {
    StringBuilder parted = null;
    for (int at = 1; at < folded.length(); at++) {
      char before = folded.charAt(at - 1);
      char here = folded.charAt(at);
      boolean cut = isDigit(here) ? Character.isLetter(before) : Character.isLetter(here);
      if (cut && isDigit(here) != isDigit(before)) {
        parted = parted == null ? new StringBuilder(folded.substring(0, at)) : parted;
        parted.append(' ');
      }
      if (parted != null) {
        parted.append(here);
      }
    }
    return parted == null ? folded : parted.toString();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The point before any word. */
  Node root() {
    return root;
  }

  /** Hands on every entry, each as often as it stands. */
  void entries(Consumer<Entry> each) {
    entries(root, each);
  }

  private static void entries(Node node, Consumer<Entry> each) {
    node.entries.forEach(each);
    new TreeMap<>(node.next()).values().forEach(next -> entries(next, each));
  }

  /** The point after one more word, made where it was not there. */
  Node grow(Node node, String word) {
    Map<String, Node> next = node.next;
    if (next == null) {
      next = new HashMap<>(2);
      node.next = next;
    }
    if (node == root) {
      return next.computeIfAbsent(word, w -> new Node(++nodes, 0));
    }
    going.add(node.hash(word.hashCode()));
    int number = numbers.computeIfAbsent(word, w -> numbers.size() + 1);
    return next.computeIfAbsent(word, w -> new Node(++nodes, number));
  }
}
