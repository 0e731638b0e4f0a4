package org.sanad.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Span;

/** Finds coded words in their text. */
final class Quotes {
  private Quotes() {}

  /** Wherever the words stand, without overlaps, in code points; nowhere for no words. */
  static List<Span> in(String text, @Nullable String quote) {
    List<Span> found = new ArrayList<>();
    if (quote == null || quote.isEmpty()) {
      return found;
    }
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
      int start = text.codePointCount(0, at);
      found.add(new Span(start, start + quote.codePointCount(0, quote.length())));
    }
    return found;
  }
}
