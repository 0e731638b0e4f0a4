package org.sanad.register.store;

import org.jspecify.annotations.Nullable;

/** The register was made by a Sanad that keeps other tables; nothing was changed. */
public final class OtherSchemaException extends StoreException {

  OtherSchemaException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
