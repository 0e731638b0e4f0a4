package org.sanad.register.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.register.model.Party;

/** How many events there are of each kind; every facet is counted with its own filter taken off. */
public final class Counts {
  private static final List<Facet> FACETS = List.of(Facet.values());

  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final Map<String, Named> names = new HashMap<>();
  private int total;

  private Counts() {
    for (Facet facet : Facet.values()) {
      counts.put(facet, new HashMap<>());
    }
  }

  /**
   * A value and how many events have it.
   *
   * @param value as filters name it
   * @param named who or where that is
   * @param count above 0
   */
  public record Value(String value, Named named, int count) {}

  /** Counts what a filter finds. */
  public static Counts of(Index index, Filter filter) {
    Counts counts = new Counts();
    for (EventRow row : index.rows()) {
      int missed = filter.missed(row);
      counts.total += missed == 0 ? 1 : 0;
      if (missed == 0 || (missed > 0 && Integer.bitCount(missed) == 1)) {
        for (Facet facet : FACETS) {
          if (missed == 0 || missed == facet.bit()) {
            counts.add(facet, row);
          }
        }
      }
    }
    return counts;
  }

  /** How many events pass all filters. */
  public int total() {
    return total;
  }

  /** The values of a facet, the most frequent first. */
  public List<Value> of(Facet facet, int most) {
    List<Value> values = new ArrayList<>();
    Map<String, Integer> counted = counts.getOrDefault(facet, Map.of());
    counted.forEach(
        (value, count) ->
            values.add(
                new Value(value, names.getOrDefault(value, new Named(value, value, null)), count)));
    values.sort(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::value));
    return values.subList(0, Math.min(most, values.size()));
  }

  private void add(Facet facet, EventRow row) {
    Map<String, Integer> to = counts.getOrDefault(facet, Map.of());
    switch (facet) {
      case TYPE -> count(to, row.type().code());
      case STATUS -> count(to, row.status().code());
      case STANDING -> count(to, row.standing().code());
      case REVIEW -> count(to, row.handling().review());
      case PRECISION -> count(to, row.precision());
      case ACTOR -> parties(row).forEach(id -> count(to, id));
      case PLACE -> {
        Named governorate = row.governorate();
        if (governorate != null) {
          names.putIfAbsent(governorate.id(), governorate);
          count(to, governorate.id());
        }
      }
      case OUTLET -> row.outlets().forEach(outlet -> count(to, outlet));
      case LOCATED -> count(to, row.point() != null ? "yes" : "no");
      case DATED -> count(to, row.dated() ? "yes" : "no");
    }
  }

  private Set<String> parties(EventRow row) {
    Set<String> ids = new HashSet<>();
    Stream.concat(row.actors().stream(), row.targets().stream())
        .forEach(
            party -> {
              String id = id(party);
              ids.add(id);
              names.putIfAbsent(id, new Named(id, party.label(), party.nameAr()));
            });
    return ids;
  }

  /** Its id in the directory, else what the reports call it. */
  static String id(Party party) {
    return party.id() == null ? party.label() : party.id();
  }

  private static void count(Map<String, Integer> counts, String value) {
    counts.merge(value, 1, Integer::sum);
  }
}
