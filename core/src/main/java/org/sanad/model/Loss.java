package org.sanad.model;

import org.jspecify.annotations.Nullable;

/**
 * A number of killed or injured that a report gives.
 *
 * @param quote the words that give it
 * @param min at least so many; never negative
 * @param max at most so many, null where open ("at least 37", "dozens")
 * @param who who they are
 */
public record Loss(Quote quote, int min, @Nullable Integer max, Who who) {

  /** Who the killed or injured are. */
  public enum Who implements InData {
    CIVILIANS,
    COMBATANTS,
    MIXED,
    UNKNOWN
  }
}
