package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Joins events of which one report tells both. A report comes back to what it told, and reading may
 * take that for another event: where another report's telling ties the two, and nothing in either
 * speaks against it, they are one. This comes last, so that it only ever joins what stands.
 */
final class Returns {
  /** What two tellings of one report must have in common to be of one event, points. */
  private static final int TOLD_TWICE = 6;

  private final Map<String, List<Traits>> of = new HashMap<>();
  private final Set<Edge> apart;

  private Returns(Collection<List<Traits>> events, Set<Edge> apart) {
    this.apart = apart;
    for (List<Traits> event : events) {
      List<Traits> own = new ArrayList<>(event);
      own.forEach(t -> of.put(t.telling(), own));
    }
  }

  /**
   * The events, some of them joined.
   *
   * @param events in any order
   * @param edges the pairs of tellings that are alike, the strongest first
   * @param apart pairs of tellings that a person parted
   */
  static List<List<Traits>> join(
      Collection<List<Traits>> events, List<Edge> edges, Set<Edge> apart) {
    Returns returns = new Returns(events, apart);
    edges.stream().filter(edge -> edge.score() >= Similarity.SAME).forEach(returns::join);
    Map<String, List<Traits>> joined = new TreeMap<>();
    returns.of.values().forEach(event -> joined.put(event.get(0).telling(), event));
    return List.copyOf(joined.values());
  }

  private void join(Edge edge) {
    List<Traits> a = of.get(edge.a());
    List<Traits> b = of.get(edge.b());
    if (a == null || b == null || a == b || !together(a, b)) {
      return;
    }
    a.addAll(b);
    b.forEach(t -> of.put(t.telling(), a));
  }

  private boolean together(List<Traits> a, List<Traits> b) {
    if (a.size() + b.size() > Clusters.LARGEST) {
      return false;
    }
    long sum = 0;
    for (Traits x : a) {
      for (Traits y : b) {
        int score = Similarity.alike(x, y);
        boolean own = x.report().equals(y.report());
        if (score < (own ? TOLD_TWICE : Clusters.LEAST)
            || (own && Collections.disjoint(x.killed(), y.killed()) && counts(x) && counts(y))
            || apart.contains(Edge.between(x.telling(), y.telling(), 0))) {
          return false;
        }
        sum += score;
      }
    }
    return sum >= (long) Clusters.COMMON * a.size() * b.size();
  }

  /** A report that gives each of two its own dead tells of two. */
  private static boolean counts(Traits t) {
    return !t.killed().isEmpty();
  }
}
