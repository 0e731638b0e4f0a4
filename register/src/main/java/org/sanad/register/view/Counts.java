package org.sanad.register.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;

/** How many events there are of each kind; every facet is counted with its own filter taken off. */
public final class Counts {
  private final EnumTally<EventType> types = new EnumTally<>(EventType.class);
  private final EnumTally<Status> statuses = new EnumTally<>(Status.class);
  private final EnumTally<Corroboration> standings = new EnumTally<>(Corroboration.class);
  private final Tally<String> reviews = new Tally<>();
  private final Tally<String> precisions = new Tally<>();
  private final Tally<List<Named>> parties = new Tally<>();
  private final Tally<Named> governorates = new Tally<>();
  private final Tally<List<String>> outlets = new Tally<>();
  private final Tally<String> located = new Tally<>();
  private final Tally<String> dated = new Tally<>();
  private int total;

  private Counts() {}

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
      if (missed == 0) {
        counts.total++;
        for (Facet facet : Facet.ALL) {
          counts.add(facet, row);
        }
      } else {
        Facet alone = Facet.ofBit(missed);
        if (alone != null) {
          counts.add(alone, row);
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
    Map<String, Named> names = new HashMap<>();
    List<Value> values = new ArrayList<>();
    by(facet, names)
        .forEach(
            (value, count) ->
                values.add(
                    new Value(
                        value, names.getOrDefault(value, new Named(value, value, null)), count)));
    values.sort(Comparator.comparingInt(Value::count).reversed().thenComparing(Value::value));
    return values.subList(0, Math.min(most, values.size()));
  }

  private Map<String, Integer> by(Facet facet, Map<String, Named> names) {
    return switch (facet) {
      case TYPE -> types.by(EventType::code);
      case STATUS -> statuses.by(Status::code);
      case STANDING -> standings.by(Corroboration::code);
      case REVIEW -> reviews.by(List::of);
      case PRECISION -> precisions.by(List::of);
      case ACTOR -> parties.by(all -> all.stream().map(each -> id(each, names)).toList());
      case PLACE -> governorates.by(each -> List.of(id(each, names)));
      case OUTLET -> outlets.by(all -> all);
      case LOCATED -> located.by(List::of);
      case DATED -> dated.by(List::of);
    };
  }

  private static String id(Named named, Map<String, Named> names) {
    names.putIfAbsent(named.id(), named);
    return named.id();
  }

  private void add(Facet facet, EventRow row) {
    switch (facet) {
      case TYPE -> types.add(row.type());
      case STATUS -> statuses.add(row.status());
      case STANDING -> standings.add(row.standing());
      case REVIEW -> reviews.add(row.handling().review());
      case PRECISION -> precisions.add(row.precision());
      case ACTOR -> parties.add(row.parties());
      case PLACE -> {
        if (row.governorate() != null) {
          governorates.add(row.governorate());
        }
      }
      case OUTLET -> outlets.add(row.outlets());
      case LOCATED -> located.add(row.point() != null ? "yes" : "no");
      case DATED -> dated.add(row.dated() ? "yes" : "no");
    }
  }
}
