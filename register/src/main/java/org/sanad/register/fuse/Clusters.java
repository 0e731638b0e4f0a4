package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
  static final int COMMON = 6;

  /** What any two of them must have in common, points. */
  static final int LEAST = 3;

  /** More tellings than anybody makes of one event: what grows so large is no event. */
  static final int LARGEST = 300;

  /** The points of an edge that a person made: it joins whatever else is said. */
  public static final int FORCED = 1000;

  /**
   * The events, each as its tellings in their order, ordered by their first tellings.
   *
   * @param tellings all of them
   * @param edges all pairs of them with at least {@link Similarity#SAME} points, with {@link
   *     #FORCED} those that a person joined, and with fewer points those that are only kin
   * @param apart pairs that a person parted; for them, points do not count
   */
  public static List<List<Traits>> of(
      Collection<Traits> tellings, Collection<Edge> edges, Collection<Edge> apart) {
    Components<Traits> components = new Components<>();
    tellings.forEach(each -> components.add(each.telling(), each));
    edges.forEach(edge -> components.tie(edge.a(), edge.b()));
    Map<String, List<Edge>> tied = new HashMap<>();
    for (Edge edge : edges) {
      tied.computeIfAbsent(components.of(edge.a()), root -> new ArrayList<>()).add(edge);
    }
    Set<Edge> parted = new HashSet<>();
    apart.forEach(edge -> parted.add(Edge.between(edge.a(), edge.b(), 0)));
    Map<String, List<Traits>> ordered = new TreeMap<>();
    // What does not hang together was looked at together by chance, and must not meet here.
    components
        .all()
        .forEach(
            (root, some) ->
                new Clusters(some, parted)
                    .join(tied.getOrDefault(root, List.of()))
                    .forEach(cluster -> ordered.put(cluster.get(0).order(), cluster)));
    return List.copyOf(ordered.values());
  }

  /** Which cluster each telling is in: tellings that a person joined are one unit of it. */
  private final Map<String, List<List<Traits>>> of = new HashMap<>();

  private final Set<Edge> apart;

  private Clusters(Collection<Traits> tellings, Set<Edge> apart) {
    this.apart = apart;
    for (Traits each : tellings) {
      List<List<Traits>> alone = new ArrayList<>();
      alone.add(new ArrayList<>(List.of(each)));
      of.put(each.telling(), alone);
    }
  }

  private List<List<Traits>> join(Collection<Edge> edges) {
    List<Edge> strongest = new ArrayList<>(edges);
    strongest.sort(Edge.STRONGEST);
    for (Edge edge : strongest) {
      List<List<Traits>> a = of.get(edge.a());
      List<List<Traits>> b = of.get(edge.b());
      if (edge.score() < Similarity.SAME || a == null || b == null || a == b || parted(a, b)) {
        continue;
      }
      boolean forced = edge.score() >= FORCED;
      if (forced) {
        // Forced edges come first, while every cluster is still one unit.
        a.get(0).addAll(b.get(0));
      } else if (together(a, b)) {
        a.addAll(b);
      } else {
        continue;
      }
      b.forEach(unit -> unit.forEach(t -> of.put(t.telling(), a)));
    }
    return groups(strongest);
  }

  private List<List<Traits>> groups(List<Edge> edges) {
    Map<String, List<Traits>> apiece = new TreeMap<>();
    for (List<List<Traits>> units : of.values()) {
      List<Traits> cluster = new ArrayList<>();
      units.forEach(cluster::addAll);
      cluster.sort(Comparator.comparing(Traits::order));
      apiece.put(cluster.get(0).order(), cluster);
    }
    List<List<Traits>> joined =
        Returns.join(Groups.join(apiece.values(), edges, apart), edges, apart);
    joined.forEach(cluster -> cluster.sort(Comparator.comparing(Traits::order)));
    return joined;
  }

  private boolean parted(List<List<Traits>> a, List<List<Traits>> b) {
    if (apart.isEmpty()) {
      return false;
    }
    for (List<Traits> x : a) {
      for (Traits s : x) {
        for (List<Traits> y : b) {
          if (y.stream().anyMatch(t -> apart.contains(Edge.between(s.telling(), t.telling(), 0)))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean together(List<List<Traits>> a, List<List<Traits>> b) {
    if (a.size() + b.size() > LARGEST) {
      return false;
    }
    long sum = 0;
    for (List<Traits> x : a) {
      for (List<Traits> y : b) {
        int score = score(x, y);
        if (score < LEAST) {
          return false;
        }
        sum += score;
      }
    }
    return sum >= (long) COMMON * a.size() * b.size();
  }

  /** Units are as alike as the two of their tellings that are most alike. */
  private static int score(List<Traits> x, List<Traits> y) {
    int best = Similarity.NEVER;
    for (Traits s : x) {
      for (Traits t : y) {
        if (s.report().equals(t.report())) {
          return Similarity.NEVER;
        }
        best = Math.max(best, Similarity.score(s, t));
      }
    }
    return best;
  }
}
