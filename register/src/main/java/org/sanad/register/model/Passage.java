package org.sanad.register.model;

import org.sanad.model.Span;

/**
 * A place in a report, without its words, which may be purged.
 *
 * @param report key of the report
 * @param span code points of the report's content
 */
public record Passage(String report, Span span) {

  /** Where some words stand. */
  public static Passage of(Evidence evidence) {
    return new Passage(evidence.report(), evidence.quote().span());
  }
}
