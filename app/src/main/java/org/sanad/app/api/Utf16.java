package org.sanad.app.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** Places in a text as browsers count them: in UTF-16 units, where we count code points. */
final class Utf16 {
  private final @Nullable String text;

  /**
   * @param text what is counted over, null where it is gone
   */
  Utf16(@Nullable String text) {
    this.text = text;
  }

  /** A code point's place in UTF-16 units, null where the text does not reach so far. */
  @Nullable Integer at(int codePoint) {
    if (text == null || codePoint < 0 || codePoint > text.codePointCount(0, text.length())) {
      return null;
    }
    return text.offsetByCodePoints(0, codePoint);
  }

  /** Adds the two to an object that has a start and an end. */
  void addTo(ObjectNode span) {
    span.put("utf16_start", at(span.path("start").asInt()));
    span.put("utf16_end", at(span.path("end").asInt()));
  }
}
