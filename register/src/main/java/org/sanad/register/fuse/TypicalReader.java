package org.sanad.register.fuse;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;

/** Takes from a group of tellings what most of them say. */
final class TypicalReader {
  /** A group of fewer reports is not known well enough. */
  private static final int LEAST_REPORTS = 2;

  /** Often is at least this part of how often the most frequent is named. */
  private static final int OFTEN = 3;

  /** Of more reports than this, what one alone says of the sides is not typical. */
  private static final int KNOWN = 3;

  /** Fewer killed than this are told of too many events to know one by. */
  private static final int TELLING = 3;

  private TypicalReader() {}

  /** What is typical of a group, null where it is too small or says no day or no place closely. */
  static @Nullable Typical of(Collection<Traits> group) {
    Map<EventType, Integer> types = new TreeMap<>();
    Map<String, Integer> spots = new TreeMap<>();
    Map<Days, Integer> days = new TreeMap<>(Days.ORDER);
    Map<Days, Integer> stretches = new TreeMap<>(Days.ORDER);
    Map<String, Integer> spotsThen = new TreeMap<>();
    Map<String, Integer> doers = new TreeMap<>();
    Map<String, Integer> targets = new TreeMap<>();
    Map<Integer, Integer> tolls = new TreeMap<>();
    Map<Means, Integer> means = new TreeMap<>();
    Set<String> reports = new HashSet<>();
    boolean ahead = false;
    for (Traits each : group) {
      ahead = Kin.ahead(each);
      types.merge(each.type(), 1, Integer::sum);
      reports.add(each.report());
      if (each.aggregate()) {
        return null;
      }
      if (each.days() != null && each.days().told()) {
        boolean stretch = each.days().stretch();
        (stretch ? stretches : days).merge(each.days(), 1, Integer::sum);
        SameDeed.spots(each)
            .forEach(spot -> (stretch ? spotsThen : spots).merge(spot, 1, Integer::sum));
      }
      known(each.actors()).forEach(party -> doers.merge(party, 1, Integer::sum));
      known(each.targets()).forEach(party -> targets.merge(party, 1, Integer::sum));
      each.killed().stream()
          .filter(n -> n >= TELLING)
          .forEach(n -> tolls.merge(n, 1, Integer::sum));
      each.means().forEach(one -> means.merge(one, 1, Integer::sum));
    }
    // A stretch counts only where nobody says it more closely.
    String spot = mostFrequent(days.isEmpty() ? spotsThen : spots);
    Days day = mostFrequent(days.isEmpty() ? stretches : days);
    EventType type = mostFrequent(types);
    if (spot == null || day == null || type == null || reports.size() < LEAST_REPORTS) {
      return null;
    }
    int least = reports.size() > KNOWN ? 2 : 1;
    Set<String> did = often(doers, least, OFTEN);
    Set<String> suffered = often(targets, least, OFTEN);
    suffered.removeIf(party -> doers.getOrDefault(party, 0) >= targets.getOrDefault(party, 0));
    Set<Integer> exact = new TreeSet<>();
    days.keySet().stream().filter(Days::exact).forEach(each -> exact.add(each.from()));
    return new Typical(
        type,
        ahead,
        spot,
        around(group, spot),
        day,
        exact,
        did,
        suffered,
        often(tolls, 2, Integer.MAX_VALUE),
        often(means, 2, OFTEN),
        reports);
  }

  /** The first of the most frequent. */
  private static <T> @Nullable T mostFrequent(Map<T, Integer> ordered) {
    T most = null;
    int times = 0;
    for (Map.Entry<T, Integer> each : ordered.entrySet()) {
      if (each.getValue() > times) {
        most = each.getKey();
        times = each.getValue();
      }
    }
    return most;
  }

  private static Set<String> around(Collection<Traits> group, String spot) {
    Set<String> around = new TreeSet<>();
    for (Traits each : group) {
      each.spots().stream()
          .filter(place -> place.key().equals(spot))
          .forEach(place -> around.addAll(place.around()));
    }
    return around;
  }

  private static <T> Set<T> often(Map<T, Integer> counts, int least, int part) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    Set<T> often = new TreeSet<>();
    counts.forEach(
        (each, count) -> {
          if (count >= least && (long) count * part >= most) {
            often.add(each);
          }
        });
    return often;
  }

  private static Set<String> known(Set<String> parties) {
    Set<String> known = new TreeSet<>(parties);
    known.removeIf(party -> party.startsWith("?"));
    return known;
  }
}
