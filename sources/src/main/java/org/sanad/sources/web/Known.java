package org.sanad.sources.web;

import org.jspecify.annotations.Nullable;

/**
 * What a server said of something when it was fetched last, so that it need not send it again.
 *
 * @param etag its tag, null where it had none
 * @param modified when it was changed last, as the server writes it, null where it did not say
 */
public record Known(@Nullable String etag, @Nullable String modified) {
  /** Never fetched. */
  public static final Known NOTHING = new Known(null, null);
}
