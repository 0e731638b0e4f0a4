package org.sanad.register.store;

import org.jspecify.annotations.Nullable;

/** The register cannot be used; the message is one sentence that says why and what to do. */
public sealed class StoreException extends RuntimeException permits OtherSchemaException {

  StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  StoreException(String message) {
    super(message);
  }
}
