package org.sanad.register.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The killed or the injured of an event, as they are claimed; nothing is averaged or added up.
 *
 * @param min the least that any report gives as its largest number, null where none gives any
 * @param max the most, null where none gives any or the highest claim is open ("at least 37") What
 *     one text alone gives, more than three times larger or smaller than any number that three
 *     texts give, stays a claim and does not widen the range
 * @param claims every number, with who gives it; a total may stand beside its parts
 */
public record Toll(@Nullable Integer min, @Nullable Integer max, List<Claim<Count>> claims) {
  /** Nobody gives a number, which is not the same as nobody killed. */
  public static final Toll UNKNOWN = new Toll(null, null, List.of());

  /** Keeps its own copy of the list. */
  public Toll {
    claims = List.copyOf(claims);
  }
}
