package org.sanad.text;

import java.util.ArrayList;
import java.util.List;
import org.sanad.model.SentenceKind;

/**
 * Parts a title line that a web page's several title fields were joined into: «headline | site
 * headline headline». The headline is told from the site's name by standing there more than once.
 */
final class TitleSplitter {
  /** Fewer words than these in the same order come back by chance. */
  private static final int SHORTEST_REPEAT = 3;

  /** A site's name is no longer, words. */
  private static final int LONGEST_SITE = 9;

  /** A longer title, in tokens, is none, and looking for repeats in it would take long. */
  private static final int LONGEST_TITLE = 500;

  private final TokenBuffer tokens;
  private final PageFurniture furniture;

  TitleSplitter(TokenBuffer tokens, PageFurniture furniture) {
    this.tokens = tokens;
    this.furniture = furniture;
  }

  /**
   * The headline, its repeats and the rest of the title, which are the tokens before {@code end}.
   */
  List<Segment> split(int end) {
    if (end > LONGEST_TITLE) {
      return List.of(new Segment(0, end, SentenceKind.HEADLINE));
    }
    List<Segment> parts = new ArrayList<>();
    List<Segment> pieces = pieces(end);
    Segment headline = headline(pieces, end);
    int length = headline.length();
    boolean repeats = times(headline, end) > 1;
    int rest = 0;
    int i = 0;
    while (i < end) {
      boolean here = i == headline.first();
      if (here || (i > headline.first() && tokens.same(i, headline.first(), length))) {
        add(parts, rest, i, headline, repeats);
        int to = Math.min(end, i + length);
        parts.add(new Segment(i, to, here ? SentenceKind.HEADLINE : SentenceKind.REPEATED));
        i = to;
        rest = to;
      } else {
        i++;
      }
    }
    add(parts, rest, end, headline, repeats);
    return parts;
  }

  /** The stretches between « | » and « - »; a dash counts only with blanks on both sides. */
  private List<Segment> pieces(int end) {
    List<Segment> pieces = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < end; i++) {
      if (isSeparator(i, end)) {
        if (i > first) {
          pieces.add(new Segment(first, i, SentenceKind.HEADLINE));
        }
        first = i + 1;
      }
    }
    if (first < end) {
      pieces.add(new Segment(first, end, SentenceKind.HEADLINE));
    }
    return pieces;
  }

  private boolean isSeparator(int i, int end) {
    if (tokens.is(i, '|')) {
      return true;
    }
    return tokens.is(i, '-') && i + 1 < end && !(tokens.isGlued(i) && tokens.isGlued(i + 1));
  }

  /** The stretch that, with its repeats, fills most of the title. */
  private Segment headline(List<Segment> pieces, int end) {
    Segment best = new Segment(0, end, SentenceKind.HEADLINE);
    int filled = 0;
    for (Segment piece : pieces) {
      Segment once = once(piece);
      int words = tokens.words(once.first(), once.end());
      int times = words < SHORTEST_REPEAT ? 1 : times(once, end);
      if (times > 1 && words * times > filled) {
        best = once;
        filled = words * times;
      }
    }
    return filled > 0 ? best : withoutSite(pieces, best);
  }

  /** A piece that is one stretch told again and again, down to the stretch. */
  private Segment once(Segment piece) {
    for (int k = SHORTEST_REPEAT; k <= piece.length() - SHORTEST_REPEAT; k++) {
      int compared = Math.min(k, piece.length() - k);
      if (tokens.same(piece.first(), piece.first() + k, compared)) {
        return new Segment(piece.first(), piece.first() + k, piece.kind());
      }
    }
    return piece;
  }

  /** How often a stretch stands in the title from its own place on. */
  private int times(Segment stretch, int end) {
    int times = 0;
    int i = stretch.first();
    while (i + stretch.length() <= end) {
      boolean here = tokens.same(stretch.first(), i, stretch.length());
      times += here ? 1 : 0;
      i += here ? stretch.length() : 1;
    }
    return times;
  }

  /** Nothing repeats: only what names itself a site is taken off the end. */
  private Segment withoutSite(List<Segment> pieces, Segment whole) {
    int keep = pieces.size();
    while (keep > 1 && isSite(pieces.get(keep - 1))) {
      keep--;
    }
    return keep == pieces.size() || keep == 0
        ? whole
        : new Segment(0, pieces.get(keep - 1).end(), whole.kind());
  }

  private boolean isSite(Segment piece) {
    return tokens.words(piece.first(), piece.end()) <= LONGEST_SITE
        && furniture.namesSite(tokens, piece.first(), piece.end());
  }

  /** What is left between headlines: a lead word such as «سوريا |» may count, a site never does. */
  private void add(List<Segment> parts, int first, int end, Segment headline, boolean repeats) {
    if (first >= end) {
      return;
    }
    boolean lead = end <= headline.first() && !(repeats && comesBack(first, end, headline.end()));
    parts.add(new Segment(first, end, lead ? SentenceKind.HEADLINE : SentenceKind.NOISE));
  }

  private boolean comesBack(int first, int end, int from) {
    int last = end;
    while (last > first + 1 && !tokens.isWord(last - 1)) {
      last--;
    }
    for (int i = from; i < tokens.size() && !tokens.startsLine(i); i++) {
      if (tokens.same(first, i, last - first)) {
        return true;
      }
    }
    return false;
  }
}
