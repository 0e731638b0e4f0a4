package org.sanad.register.store;

/** The register cannot be used; the message is one sentence that says why and what to do. */
public final class StoreException extends RuntimeException {

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }

  StoreException(String message) {
    super(message);
  }
}
