package org.sanad.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    Set<Words> seen = new HashSet<>();
    Map<Words, List<Integer>> beginnings = new LinkedHashMap<>();
    for (int n = 0; n < sentences.size(); n++) {
      Segment sentence = sentences.get(n);
      Words words = words(sentence);
      boolean counts = words.size >= SHORTEST && sentence.kind().tells();
      boolean again = counts && !seen.add(words);
      marked.add(again ? sentence.as(SentenceKind.REPEATED) : sentence);
      if (counts && !again && words.size >= SHORTEST_BEGINNING) {
        beginnings.computeIfAbsent(words.first(SHORTEST_BEGINNING), k -> new ArrayList<>(1)).add(n);
      }
    }
    for (List<Integer> alike : beginnings.values()) {
      markAbridged(alike, marked);
    }
    return marked;
  }

  private Words words(Segment sentence) {
    int[] at = new int[sentence.length()];
    int size = 0;
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (tokens.isWord(i) || tokens.isNumber(i)) {
        at[size++] = i;
      }
    }
    return new Words(tokens, at, size);
  }

  /** Words and numbers of a sentence, equal to others whose forms are the same. */
  private static final class Words {
    private final TokenBuffer tokens;
    private final int[] at;
    private final int size;
    private final int hash;

    Words(TokenBuffer tokens, int[] at, int size) {
      this.tokens = tokens;
      this.at = at;
      this.size = size;
      int sum = 1;
      for (int i = 0; i < size; i++) {
        sum = 31 * sum + tokens.hash(at[i]);
      }
      this.hash = sum;
    }

    /** The first so many of them. */
    Words first(int count) {
      return new Words(tokens, at, count);
    }

    boolean beginWith(Words other) {
      if (size < other.size) {
        return false;
      }
      for (int i = 0; i < other.size; i++) {
        if (!tokens.is(at[i], other.tokens.form(other.at[i]))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Words words
          && hash == words.hash
          && size == words.size
          && beginWith(words);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  /** Of sentences that begin alike, one that breaks off where another goes on is its teaser. */
  private void markAbridged(List<Integer> alike, List<Segment> marked) {
    // Compared with the longest only: otherwise a hostile text takes time that grows squared.
    int longest = alike.get(0);
    for (int n : alike) {
      longest = marked.get(n).length() > marked.get(longest).length() ? n : longest;
    }
    @Nullable Words whole = alike.size() == 1 ? null : words(marked.get(longest));
    for (int n : alike) {
      if (n != longest && marked.get(n).kind() == SentenceKind.BODY && breaksOff(marked.get(n))) {
        Words words = words(marked.get(n));
        if (whole != null && words.size < whole.size && whole.beginWith(words)) {
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
            && (tokens.is(after, '-') || tokens.is(after, '|'))
            && tokens.words(after, line.end()) <= LONGEST_TRAILER;
    if (trailed) {
      marked.set(n, line.as(SentenceKind.REPEATED));
    }
  }

  private boolean breaksOff(Segment sentence) {
    int last = sentence.end() - 1;
    return tokens.isWord(last) || tokens.isNumber(last) || tokens.is(last, '…');
  }
}
