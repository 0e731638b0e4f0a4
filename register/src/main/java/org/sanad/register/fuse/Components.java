package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts things into those that hang together by ties, directly or through others (union-find). */
final class Components<T> {
  private final Map<String, T> things = new HashMap<>();
  private final Map<String, String> above = new HashMap<>();

  void add(String id, T thing) {
    things.put(id, thing);
  }

  void tie(String a, String b) {
    String one = of(a);
    String other = of(b);
    if (!one.equals(other)) {
      above.put(one, other);
    }
  }

  /** The id that stands for all that hangs together with one. */
  String of(String id) {
    String root = id;
    for (String up = above.get(root); up != null; up = above.get(root)) {
      root = up;
    }
    String each = id;
    while (!each.equals(root)) {
      String next = above.get(each);
      above.put(each, root);
      each = next == null ? root : next;
    }
    return root;
  }

  /** All that was added, by what stands for it. */
  Map<String, List<T>> all() {
    Map<String, List<T>> all = new TreeMap<>();
    things.forEach(
        (id, thing) -> all.computeIfAbsent(of(id), root -> new ArrayList<>()).add(thing));
    return all;
  }
}
