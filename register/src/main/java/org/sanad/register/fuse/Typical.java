package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What most tellings of an event say of type, place and day together, and who most of them say did
 * it. Two groups of reports that agree in that tell one event, though some of their tellings
 * contradict each other: of a great event, many do.
 *
 * @param deed type, place and day
 * @param doer the party most often named as doer, null where none is
 * @param doers all parties named as doers
 * @param reports keys of the reports
 */
record Typical(String deed, @Nullable String doer, Set<String> doers, Set<String> reports) {
  /** A group of fewer reports is not known well enough. */
  private static final int LEAST_REPORTS = 2;

  /** What is typical of a cluster, null where it is too small or says no day or no place. */
  static @Nullable Typical of(Collection<Traits> cluster) {
    Map<String, Integer> deeds = new TreeMap<>();
    Map<String, Integer> doers = new TreeMap<>();
    Set<String> reports = new HashSet<>();
    for (Traits each : cluster) {
      deeds(each).forEach(deed -> deeds.merge(deed, 1, Integer::sum));
      each.actors().stream()
          .filter(actor -> !actor.startsWith("?"))
          .forEach(actor -> doers.merge(actor, 1, Integer::sum));
      reports.add(each.report());
    }
    String deed = mostFrequent(deeds);
    return deed == null || reports.size() < LEAST_REPORTS
        ? null
        : new Typical(deed, mostFrequent(doers), doers.keySet(), reports);
  }

  /** The first of the most frequent. */
  private static @Nullable String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  /** Type, place and day of a telling that says all three closely. */
  static Set<String> deeds(Traits t) {
    Set<String> deeds = new HashSet<>();
    if (t.days() != null && t.days().exact() && !t.aggregate()) {
      for (Spot spot : t.spots()) {
        if (spot.scale() == Scale.SPOT) {
          deeds.add(
              t.type().code()
                  + "|"
                  + Kin.ahead(t.status())
                  + "|"
                  + spot.key()
                  + "|"
                  + t.days().from());
        }
      }
    }
    return deeds;
  }

  /** Whether two tellings agree in type, place and day: if so, their events may be one. */
  public static boolean kin(Traits a, Traits b) {
    Set<String> deeds = deeds(a);
    return !deeds.isEmpty() && deeds(b).stream().anyMatch(deeds::contains);
  }

  /** Whether both tell one event; reports that tell two such events keep them apart. */
  boolean sameAs(Typical other) {
    long common = reports.stream().filter(other.reports::contains).count();
    return deed.equals(other.deed)
        && (doer == null
            || other.doer == null
            || doers.contains(other.doer)
            || other.doers.contains(doer))
        && 2 * common <= Math.min(reports.size(), other.reports.size());
  }

  /** The larger first. */
  static List<List<Traits>> bySize(Collection<List<Traits>> clusters) {
    List<List<Traits>> sorted = new ArrayList<>(clusters);
    sorted.sort(
        Comparator.<List<Traits>>comparingInt(cluster -> -cluster.size())
            .thenComparing(cluster -> cluster.get(0).order()));
    return sorted;
  }

  /** Whether any telling of one was parted from any of the other. */
  static boolean parted(List<Traits> a, List<Traits> b, Set<Edge> apart) {
    if (apart.isEmpty()) {
      return false;
    }
    for (Traits x : a) {
      for (Traits y : b) {
        if (apart.contains(Edge.between(x.telling(), y.telling(), 0))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Joins clusters that tell one event; each takes in the smaller ones that agree with it. */
  static List<List<Traits>> join(Collection<List<Traits>> clusters, Set<Edge> apart) {
    List<List<Traits>> joined = new ArrayList<>();
    Map<String, List<Integer>> byDeed = new HashMap<>();
    for (List<Traits> cluster : bySize(clusters)) {
      Typical typical = of(cluster);
      Integer home = null;
      if (typical != null) {
        for (int i : byDeed.computeIfAbsent(typical.deed(), d -> new ArrayList<>())) {
          Typical larger = of(joined.get(i));
          if (larger != null && larger.sameAs(typical) && !parted(joined.get(i), cluster, apart)) {
            home = i;
            break;
          }
        }
      }
      if (home != null) {
        joined.get(home).addAll(cluster);
      } else {
        joined.add(new ArrayList<>(cluster));
        if (typical != null) {
          Objects.requireNonNull(byDeed.get(typical.deed())).add(joined.size() - 1);
        }
      }
    }
    return joined;
  }
}
