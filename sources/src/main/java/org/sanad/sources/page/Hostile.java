package org.sanad.sources.page;

/** Thrown for what was made to harm its reader; the message is a reason, as of a refused item. */
public final class Hostile extends Exception {
  private static final long serialVersionUID = 1L;

  Hostile(String reason) {
    super(reason);
  }

  /** The reason, to be read after the origin. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
