package org.sanad.sources.page;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text without a line break in it.
 *
 * @param text its words, blanks folded
 * @param linked how many of its letters stand in links
 * @param inside the element that it stands in
 * @param isProse whether it is long enough for a sentence and not a list of links
 */
record Block(String text, int linked, Element inside, boolean isProse) {
  private static final int PROSE_CHARS = 60;

  static Block of(String text, int linked, Element inside) {
    boolean prose =
        text.length() >= PROSE_CHARS && linkShare(text, linked) < 0.4 && !Furniture.begins(text);
    return new Block(text, linked, inside, prose);
  }

  /** The share of its letters that lead elsewhere, 0 to 1. */
  double linkShare() {
    return linkShare(text, linked);
  }

  private static double linkShare(String text, int linked) {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  /** Letters of prose in it. */
  int prose() {
    return isProse ? text.length() - linked : 0;
  }
}
