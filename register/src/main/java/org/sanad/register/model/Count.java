package org.sanad.register.model;

import org.jspecify.annotations.Nullable;
import org.sanad.model.Loss;

/**
 * A number of killed or injured that is claimed.
 *
 * @param min at least so many
 * @param max at most so many, null where open
 * @param who who they are
 */
public record Count(int min, @Nullable Integer max, Loss.Who who) {

  /** The largest number that is stated. */
  public int highest() {
    return max == null ? min : Math.max(min, max);
  }
}
