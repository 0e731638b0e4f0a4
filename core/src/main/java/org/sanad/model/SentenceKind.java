package org.sanad.model;

/** What part of a report a sentence is. */
public enum SentenceKind {
  /** The headline, or a sub-headline at the top of the body. */
  HEADLINE,
  /** Running text. */
  BODY,
  /** A line that says where and when the report was written. */
  DATELINE,
  /** A line that stood before in the same report, word for word. */
  REPEATED,
  /** A menu, a list of tags, a link to another article, a share button, a comment form. */
  NOISE;

  /** Whether what stands in it is told here, for the first time: headline and running text. */
  public boolean tells() {
    return this == HEADLINE || this == BODY;
  }
}
