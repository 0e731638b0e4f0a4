package org.sanad.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What hangs together through pairs; each group is known by the least of its members. */
final class Groups {
  private final Map<String, String> parent = new HashMap<>();

  void join(String a, String b) {
    String x = of(a);
    String y = of(b);
    if (!x.equals(y)) {
      boolean first = x.compareTo(y) < 0;
      parent.put(first ? y : x, first ? x : y);
    }
    parent.putIfAbsent(first(x, y), first(x, y));
  }

  private static String first(String a, String b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** The least member of the group that one is in; itself where it is in no pair. */
  String of(String member) {
    String at = member;
    String above = parent.getOrDefault(at, at);
    while (!above.equals(at)) {
      String next = parent.getOrDefault(above, above);
      // Halves the way for whoever comes after.
      parent.put(at, next);
      at = above;
      above = next;
    }
    return at;
  }

  /** Every member of a pair, with its group. */
  Map<String, String> all() {
    Map<String, String> all = new HashMap<>();
    for (String member : List.copyOf(parent.keySet())) {
      all.put(member, of(member));
    }
    return all;
  }
}
