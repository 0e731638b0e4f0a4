package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins groups of tellings that tell one event by what is {@link Typical} of them. */
final class Groups {
  private final List<List<Traits>> joined = new ArrayList<>();
  private final List<@Nullable Typical> typicals = new ArrayList<>();
  private final Map<String, Set<String>> links = new HashMap<>();
  private final Set<Edge> apart;

  private Groups(Collection<Edge> edges, Set<Edge> apart) {
    this.apart = apart;
    for (Edge edge : edges) {
      if (edge.score() >= Similarity.SAME) {
        links.computeIfAbsent(edge.a(), id -> new HashSet<>()).add(edge.b());
        links.computeIfAbsent(edge.b(), id -> new HashSet<>()).add(edge.a());
      }
    }
  }

  /**
   * The groups, each of which has taken in the smaller ones that agree with it.
   *
   * @param groups in any order
   * @param edges the pairs of tellings that are alike
   * @param apart pairs of tellings that a person parted
   */
  static List<List<Traits>> join(
      Collection<List<Traits>> groups, Collection<Edge> edges, Set<Edge> apart) {
    Collection<List<Traits>> now = groups;
    while (true) {
      Groups all = new Groups(edges, apart);
      bySize(now).forEach(all::add);
      if (all.joined.size() == now.size()) {
        return all.joined;
      }
      // A group that grew may be typical of more.
      now = all.joined;
    }
  }

  /** The larger first, and after all of them those that are told by a month alone. */
  private static List<List<Traits>> bySize(Collection<List<Traits>> groups) {
    List<List<Traits>> sorted = new ArrayList<>(groups);
    sorted.sort(
        Comparator.comparing(Groups::byMonth)
            .thenComparingInt(group -> -group.size())
            .thenComparing(group -> group.get(0).order()));
    return sorted;
  }

  private static boolean byMonth(List<Traits> group) {
    return group.stream().allMatch(t -> t.days() != null && t.days().stretch());
  }

  private void add(List<Traits> group) {
    Typical typical = TypicalReader.of(group);
    for (int i = 0; typical != null && i < joined.size(); i++) {
      Typical larger = typicals.get(i);
      List<Traits> there = joined.get(i);
      if (larger != null && larger.sameAs(typical, linked(there, group)) && !parted(there, group)) {
        there.addAll(group);
        typicals.set(i, TypicalReader.of(there));
        return;
      }
    }
    joined.add(new ArrayList<>(group));
    typicals.add(typical);
  }

  /** Whether most tellings of the smaller group are alike with one of the larger. */
  private boolean linked(List<Traits> larger, List<Traits> smaller) {
    Set<String> there = new HashSet<>();
    larger.forEach(t -> there.add(t.telling()));
    long tied =
        smaller.stream()
            .filter(
                t -> links.getOrDefault(t.telling(), Set.of()).stream().anyMatch(there::contains))
            .count();
    return 2 * tied > smaller.size();
  }

  /** Whether a person parted any telling of one from any of the other. */
  private boolean parted(List<Traits> a, List<Traits> b) {
    return !apart.isEmpty()
        && a.stream()
            .anyMatch(
                x ->
                    b.stream()
                        .anyMatch(y -> apart.contains(Edge.between(x.telling(), y.telling(), 0))));
  }
}
