package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parts tellings into events. The strongest edges are taken first and join what they tie, unless
 * two of the tellings that would come together exclude each other, or the two sides have too little
 * in common on the whole: that keeps chains of half-alike tellings from growing into one event.
 *
 * <p>The result depends on the set of tellings alone: ties are broken by ids.
 */
public final class Clusters {
  /** What tellings of two sides must have in common on the average, points. */
  private static final int COMMON = 6;

  /** What any two of them must have in common, points. */
  private static final int LEAST = 3;

  /** More tellings than anybody makes of one event: what grows so large is no event. */
  private static final int LARGEST = 300;

  private Clusters() {}

  /** The points of an edge that a person made: it joins whatever else is said. */
  public static final int FORCED = 1000;

  /**
   * The events, each as its tellings in their order, ordered by their first tellings.
   *
   * @param tellings all of them
   * @param edges all pairs of them with at least {@link Similarity#SAME} points, and with {@link
   *     #FORCED} those that a person joined
   * @param apart pairs that a person parted; for them, points do not count
   */
  public static List<List<Traits>> of(
      Collection<Traits> tellings, Collection<Edge> edges, Collection<Edge> apart) {
    Set<Edge> parted = new HashSet<>();
    apart.forEach(edge -> parted.add(Edge.between(edge.a(), edge.b(), 0)));
    Map<String, List<Traits>> of = new HashMap<>();
    for (Traits each : tellings) {
      of.put(each.telling(), new ArrayList<>(List.of(each)));
    }
    List<Edge> strongest = new ArrayList<>(edges);
    strongest.sort(Edge.STRONGEST);
    for (Edge edge : strongest) {
      List<Traits> a = of.get(edge.a());
      List<Traits> b = of.get(edge.b());
      if (a != null
          && b != null
          && a != b
          && !parted(a, b, parted)
          && (edge.score() >= FORCED || together(a, b))) {
        a.addAll(b);
        b.forEach(t -> of.put(t.telling(), a));
      }
    }
    Map<String, List<Traits>> ordered = new TreeMap<>();
    for (List<Traits> cluster : new LinkedHashMap<>(of).values()) {
      cluster.sort(Comparator.comparing(Traits::order));
      ordered.put(cluster.get(0).order(), cluster);
    }
    return List.copyOf(ordered.values());
  }

  private static boolean parted(List<Traits> a, List<Traits> b, Set<Edge> parted) {
    if (parted.isEmpty()) {
      return false;
    }
    for (Traits x : a) {
      for (Traits y : b) {
        if (parted.contains(Edge.between(x.telling(), y.telling(), 0))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean together(List<Traits> a, List<Traits> b) {
    if (a.size() + b.size() > LARGEST) {
      return false;
    }
    long sum = 0;
    for (Traits x : a) {
      for (Traits y : b) {
        int score = Similarity.score(x, y);
        if (score < LEAST) {
          return false;
        }
        sum += score;
      }
    }
    return sum >= (long) COMMON * a.size() * b.size();
  }
}
