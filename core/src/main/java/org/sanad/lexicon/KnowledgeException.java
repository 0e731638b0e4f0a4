package org.sanad.lexicon;

/** Stand-in until the knowledge loader is merged: take the other side's file at the merge. */
public final class KnowledgeException extends RuntimeException {
  /** Says what is wrong, one {@code file:line: sentence} a line. */
  public KnowledgeException(String message) {
    super(message);
  }
}
