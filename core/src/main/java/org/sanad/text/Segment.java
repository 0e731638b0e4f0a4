package org.sanad.text;

import org.sanad.model.SentenceKind;

/**
 * A stretch of tokens on its way to being sentences.
 *
 * @param first index of its first token
 * @param end index of the token after its last, above {@code first}
 * @param kind what part of the report it is
 */
record Segment(int first, int end, SentenceKind kind) {
  Segment as(SentenceKind other) {
    return other == kind ? this : new Segment(first, end, other);
  }

  int length() {
    return end - first;
  }
}
