package org.sanad.register.view;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts objects. Counted by what they are in memory, which is quick, since {@link Rows} has equal
 * parts of rows once; those that are equal all the same are added up when it is read.
 */
final class Tally<T> {
  private final IdentityHashMap<T, int[]> counts = new IdentityHashMap<>();

  void add(T value) {
    int[] count = counts.get(value);
    if (count == null) {
      counts.put(value, new int[] {1});
    } else {
      count[0]++;
    }
  }

  /** How many of each name. */
  Map<String, Integer> by(Function<T, Iterable<String>> names) {
    Map<String, Integer> by = new HashMap<>();
    counts.forEach(
        (value, count) ->
            names.apply(value).forEach(name -> by.merge(name, count[0], Integer::sum)));
    return by;
  }
}
