package org.sanad.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.SentenceKind;

/** Marks sentences whose words stood in the report before, or stand in it unabridged. */
final class Repeats {
  /** Shorter sentences may come twice and mean something each time, words. */
  private static final int SHORTEST = 3;

  /** A beginning of so many words is one that two sentences do not share by chance. */
  private static final int SHORTEST_BEGINNING = 5;

  /** After the headline, a site's name and section are no longer, words. */
  private static final int LONGEST_TRAILER = 12;

  private final TokenBuffer tokens;

  Repeats(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  /** The same segments, with {@link SentenceKind#REPEATED} where it is so. */
  List<Segment> mark(List<Segment> sentences) {
    List<Segment> marked = new ArrayList<>(sentences.size());
    Map<List<String>, Integer> seen = new HashMap<>();
    Map<List<String>, List<Integer>> beginnings = new HashMap<>();
    for (int n = 0; n < sentences.size(); n++) {
      Segment sentence = sentences.get(n);
      List<String> words = words(sentence);
      boolean counts = words.size() >= SHORTEST && sentence.kind().tells();
      boolean again = counts && seen.putIfAbsent(words, n) != null;
      marked.add(again ? sentence.as(SentenceKind.REPEATED) : sentence);
      if (counts && !again && words.size() >= SHORTEST_BEGINNING) {
        beginnings
            .computeIfAbsent(words.subList(0, SHORTEST_BEGINNING), k -> new ArrayList<>())
            .add(n);
      }
    }
    beginnings.values().forEach(alike -> markAbridged(alike, marked));
    return marked;
  }

  private List<String> words(Segment sentence) {
    List<String> words = new ArrayList<>(sentence.length());
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        words.add(tokens.form(i));
      }
    }
    return words;
  }

  /** Of sentences that begin alike, one that breaks off where another goes on is its teaser. */
  private void markAbridged(List<Integer> alike, List<Segment> marked) {
    // Compared with the longest only: otherwise a hostile text takes time that grows squared.
    int longest = alike.get(0);
    for (int n : alike) {
      longest = marked.get(n).length() > marked.get(longest).length() ? n : longest;
    }
    List<String> whole = words(marked.get(longest));
    for (int n : alike) {
      if (n != longest && marked.get(n).kind() == SentenceKind.BODY && breaksOff(marked.get(n))) {
        List<String> words = words(marked.get(n));
        if (words.size() < whole.size() && whole.subList(0, words.size()).equals(words)) {
          marked.set(n, marked.get(n).as(SentenceKind.REPEATED));
        }
      }
    }
    Segment shortest = marked.get(alike.get(0));
    if (shortest.kind() == SentenceKind.HEADLINE) {
      alike.forEach(n -> markTrailed(shortest, n, marked));
    }
  }

  /** A body line that is the headline with the site's name behind it. */
  private void markTrailed(Segment headline, int n, List<Segment> marked) {
    Segment line = marked.get(n);
    int after = line.first() + headline.length();
    boolean trailed =
        line.kind() == SentenceKind.BODY
            && after < line.end()
            && tokens.same(headline.first(), line.first(), headline.length())
            && (tokens.is(after, "-") || tokens.is(after, "|"))
            && tokens.words(after, line.end()) <= LONGEST_TRAILER;
    if (trailed) {
      marked.set(n, line.as(SentenceKind.REPEATED));
    }
  }

  private boolean breaksOff(Segment sentence) {
    int last = sentence.end() - 1;
    return tokens.isWord(last) || tokens.isNumber(last) || tokens.is(last, "…");
  }
}
