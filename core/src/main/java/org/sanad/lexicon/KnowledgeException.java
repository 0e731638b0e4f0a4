package org.sanad.lexicon;

/** A knowledge file that cannot be used; the message says which, where and what to do. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param file the file's name inside the knowledge folder
   * @param line line number from 1, 0 where the whole file is meant
   * @param what one sentence
   */
  public KnowledgeException(String file, int line, String what) {
    super(file + (line > 0 ? ":" + line : "") + ": " + what);
  }

  /** As above, keeping the cause. */
  public KnowledgeException(String file, int line, String what, Throwable cause) {
    super(file + (line > 0 ? ":" + line : "") + ": " + what, cause);
  }
}
