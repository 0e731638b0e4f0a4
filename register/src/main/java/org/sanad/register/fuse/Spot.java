package org.sanad.register.fuse;

import java.util.List;

/**
 * A place as it is compared.
 *
 * @param key the place: its English name and country, or the report's words where unresolved
 * @param scale how wide it is
 * @param around keys of the places around it, without the country
 */
public record Spot(String key, Scale scale, List<String> around) {

  /** Keeps its own copy of the list. */
  public Spot {
    around = List.copyOf(around);
  }

  /** Whether it lies in {@code other}. */
  boolean in(Spot other) {
    return around.contains(other.key);
  }
}
