package org.sanad.text;

import java.util.List;

/** Cuts a stretch of tokens into sentences. */
final class SentenceSplitter {
  /** Later stages may take time that grows with a sentence's square: no sentence is longer. */
  private static final int LONGEST = 400;

  /** A cut at a comma leaves at least so many tokens on its left. */
  private static final int SHORTEST_CUT = 200;

  /** A stop with no blank behind it ends a sentence only after so long a word, letters. */
  private static final int WORD_BEFORE_GLUED_STOP = 3;

  private final TokenBuffer tokens;

  SentenceSplitter(TokenBuffer tokens) {
    this.tokens = tokens;
  }

  /** Adds the segment's sentences, which have its kind, to {@code out}. */
  void split(Segment segment, List<Segment> out) {
    int first = segment.first();
    for (int i = first; i < segment.end(); i++) {
      int end = endAt(i, segment.first(), segment.end());
      if (end > 0) {
        addCut(new Segment(first, end, segment.kind()), out);
        first = end;
        i = end - 1;
      }
    }
  }

  private void addCut(Segment sentence, List<Segment> out) {
    int first = sentence.first();
    while (sentence.end() - first > LONGEST) {
      int cut = first + LONGEST;
      for (int i = cut; i > first + SHORTEST_CUT; i--) {
        if (isPause(i - 1)) {
          cut = i;
          break;
        }
      }
      out.add(new Segment(first, cut, sentence.kind()));
      first = cut;
    }
    out.add(new Segment(first, sentence.end(), sentence.kind()));
  }

  private boolean isPause(int i) {
    return tokens.is(i, '،') || tokens.is(i, '؛') || tokens.is(i, '…') || tokens.is(i, ':');
  }

  /** The token after the sentence that ends with token {@code i} or the closers behind it, or 0. */
  private int endAt(int i, int start, int limit) {
    if (i + 1 == limit || tokens.startsLine(i + 1)) {
      return i + 1;
    }
    if (tokens.isWord(i)) {
      return 0;
    }
    boolean stop = tokens.is(i, '.');
    if (!stop && !tokens.is(i, '؟') && !tokens.is(i, '!')) {
      return 0;
    }
    if (stop && isInsideAbbreviation(i, start)) {
      return 0;
    }
    int end = closersEnd(i + 1, limit);
    if (end == limit || tokens.startsLine(end) || !tokens.isGlued(end)) {
      return end;
    }
    boolean closed = end > i + 1;
    return closed || endsGlued(i, end, start) ? end : 0;
  }

  /** After closing quotes, brackets and further stops that touch the mark. */
  private int closersEnd(int from, int limit) {
    int end = from;
    while (end < limit && tokens.isGlued(end) && isCloser(end, limit)) {
      end++;
    }
    return end;
  }

  private boolean isCloser(int i, int limit) {
    return switch (tokens.form(i)) {
      case "»", ")", "]", ".", "!", "؟", "…" -> true;
      // A straight quote that a word touches opens.
      case "\"", "'" -> i + 1 == limit || !tokens.isGlued(i + 1) || !tokens.isWord(i + 1);
      default -> false;
    };
  }

  /** Whether «المدينة.وقال» lost its blank: a name with a dot in it has short parts. */
  private boolean endsGlued(int i, int next, int start) {
    return i > start
        && tokens.isWord(i - 1)
        && tokens.form(i - 1).length() >= WORD_BEFORE_GLUED_STOP
        && isArabic(i - 1)
        && (tokens.isNumber(next) || (tokens.isWord(next) && isArabic(next)))
        && !isDomain(next);
  }

  private boolean isArabic(int i) {
    return CharTable.isArabicLetter(tokens.form(i).charAt(0));
  }

  /** The «نت» of a site's name, as in «العربية.نت». */
  private boolean isDomain(int i) {
    return tokens.is(i, "نت") || tokens.is(i, "كوم");
  }

  /** Whether the stop at {@code i} belongs to an initial, a title or a list's number. */
  private boolean isInsideAbbreviation(int i, int start) {
    if (i == start || !tokens.isGlued(i)) {
      return false;
    }
    int before = i - 1;
    boolean startsLine = before == start || tokens.startsLine(before);
    if (tokens.isNumber(before)) {
      return startsLine && tokens.form(before).length() <= 2;
    }
    if (!tokens.isWord(before) || tokens.form(before).length() > 1) {
      return false;
    }
    if (startsLine) {
      return true;
    }
    // The year's letter, 1436 هـ. or 2015 م., and letters said one by one, ب ي د., may end it.
    int earlier = before - 1;
    return !tokens.isNumber(earlier)
        && !(tokens.isWord(earlier) && tokens.form(earlier).length() == 1);
  }
}
