package org.sanad.lexicon;

/** A gazetteer that cannot be used; the message is one sentence that says why and what to do. */
public final class GazetteerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what one sentence
   */
  public GazetteerException(String what) {
    super(what);
  }
}
