package org.sanad.mention;

import org.jspecify.annotations.Nullable;

/**
 * A number expression.
 *
 * @param first index of its first token, with its modifier («أكثر من»)
 * @param end index of the token after its last
 * @param min at least so many
 * @param max at most so many, null where open ("more than 12", "dozens")
 * @param vague whether no number is named («عشرات», «عدد من»)
 */
public record Quantity(int first, int end, int min, @Nullable Integer max, boolean vague) {

  /** The same number with its upper bound lifted, ending at {@code newEnd}. */
  Quantity open(int newEnd) {
    return new Quantity(first, newEnd, min, null, vague);
  }
}
