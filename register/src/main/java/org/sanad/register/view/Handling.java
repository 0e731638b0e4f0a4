package org.sanad.register.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an event.
 *
 * @param review what a person made of it, lower case: machine where nobody looked
 * @param published whether a version of it was let out
 * @param retracted why it was taken back, null where it was not
 * @param revision number of the version that stands
 * @param updated when that came to stand, UTC
 */
public record Handling(
    String review, boolean published, @Nullable String retracted, long revision, Instant updated) {
  /** Nothing was done to it. */
  public static final Handling NONE = new Handling("machine", false, null, 0, Instant.EPOCH);
}
