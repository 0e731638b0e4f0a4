package org.sanad.register.view;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Counts constants. */
@SuppressWarnings("EnumOrdinal") // counts are kept in memory only
final class EnumTally<E extends Enum<E>> {
  private final E[] constants;
  private final int[] counts;

  EnumTally(E[] constants) {
    this.constants = constants;
    this.counts = new int[constants.length];
  }

  void add(E value) {
    counts[value.ordinal()]++;
  }

  /** How many of each name. */
  Map<String, Integer> by(Function<E, String> name) {
    Map<String, Integer> by = new HashMap<>();
    for (E each : constants) {
      if (counts[each.ordinal()] > 0) {
        by.put(name.apply(each), counts[each.ordinal()]);
      }
    }
    return by;
  }
}
