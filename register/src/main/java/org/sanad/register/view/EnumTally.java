package org.sanad.register.view;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Counts constants. */
final class EnumTally<E extends Enum<E>> {
  private final Map<E, int[]> counts;

  EnumTally(Class<E> type) {
    this.counts = new EnumMap<>(type);
  }

  void add(E value) {
    add(value, 1);
  }

  void add(EnumTally<E> others) {
    others.counts.forEach((value, count) -> add(value, count[0]));
  }

  private void add(E value, int more) {
    int[] count = counts.get(value);
    if (count == null) {
      counts.put(value, new int[] {more});
    } else {
      count[0] += more;
    }
  }

  /** How many of each name. */
  Map<String, Integer> by(Function<E, String> name) {
    Map<String, Integer> by = new HashMap<>();
    counts.forEach((value, count) -> by.put(name.apply(value), count[0]));
    return by;
  }
}
