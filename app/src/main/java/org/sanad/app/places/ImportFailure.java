package org.sanad.app.places;

/** A file that cannot be imported; the message is one sentence that says why and what to do. */
public final class ImportFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ImportFailure(String message) {
    super(message);
  }
}
