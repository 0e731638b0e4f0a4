package org.sanad.register.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done to an event.
 *
 * @param review what a person made of it, lower case: machine where nobody looked
 * @param published whether a version of it was let out
 * @param retracted why it was taken back, null where it was not
 * @param sensitive whether the gate would hold more of it back than of others
 * @param revision number of the version that stands
 * @param updated when that came to stand, UTC
 */
public record Handling(
    String review,
    boolean published,
    @Nullable String retracted,
    boolean sensitive,
    long revision,
    Instant updated) {
  /** Nothing was done to it. */
  public static final Handling NONE = new Handling("machine", false, null, false, 0, Instant.EPOCH);

  /** It goes out. */
  public static final Handling PUBLISHED =
      new Handling("published", true, null, false, 0, Instant.EPOCH);
}
