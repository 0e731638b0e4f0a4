package org.sanad.app.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Span;

/**
 * One element of a field.
 *
 * @param spans where its words stand, code points; several where coded words stand more than once
 * @param quote the words, null where none are given
 * @param name the name, null where there is none
 * @param min the least number, null where the field has none
 * @param within what a coded place lies in, null where nothing is given
 */
record CodedArgument(
    List<Span> spans,
    @Nullable String quote,
    @Nullable String name,
    @Nullable Long min,
    @Nullable String within) {

  /** Keeps its own copy of the list. */
  CodedArgument {
    spans = List.copyOf(spans);
  }

  boolean overlaps(CodedArgument other) {
    return CodedEvent.overlap(spans, other.spans);
  }

  /** For a person: the words and what they were taken for. */
  String shown() {
    return (quote == null ? "" : quote)
        + (name == null ? "" : " = " + name)
        + (min == null ? "" : " (" + min + ")");
  }
}
