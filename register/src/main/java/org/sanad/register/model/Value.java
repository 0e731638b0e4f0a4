package org.sanad.register.model;

import java.util.List;

/**
 * A field of which an event has one, with everything that is claimed of it.
 *
 * @param best the claim that is shown first: the one that most reports make, the more exact of two
 *     that are made as often
 * @param claims all that is claimed, the best first; never empty
 */
public record Value<T>(T best, List<Claim<T>> claims) {

  /** Keeps its own copy of the list. */
  public Value {
    claims = List.copyOf(claims);
  }

  /** Whether all say the same. */
  public boolean agreed() {
    return claims.size() == 1;
  }
}
