package org.sanad.register.view;

import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Toll;

/**
 * Killed or injured, as a range; null is unknown, never none.
 *
 * @param min at least so many
 * @param max at most so many, null where open
 */
public record Losses(@Nullable Integer min, @Nullable Integer max) {
  static final Losses UNKNOWN = new Losses(null, null);

  static Losses of(Toll toll) {
    return toll.min() == null && toll.max() == null ? UNKNOWN : new Losses(toll.min(), toll.max());
  }

  /** The largest number that is told, -1 where none is. */
  public int highest() {
    return max != null ? max : min != null ? min : -1;
  }
}
