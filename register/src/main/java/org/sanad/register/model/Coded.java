package org.sanad.register.model;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The coded fields of an event as text: what a person sees, compares and corrects. */
public final class Coded {
  /** Between the two ends of a stretch. */
  public static final String TO = "..";

  private Coded() {}

  /** Type, status, days, parties, places and numbers by field name; none for what is not known. */
  public static SortedMap<String, String> values(FusedEvent e) {
    SortedMap<String, String> values = new TreeMap<>();
    for (Correction.Field field : Correction.Field.values()) {
      String value = value(e, field);
      if (value != null) {
        values.put(field.code(), value);
      }
    }
    if (e.aggregate()) {
      values.put("aggregate", "true");
    }
    return values;
  }

  /**
   * The same without words of reports: of names that only reports give, a question mark. What is
   * kept apart from the versions of an event must not outlive a purge.
   */
  public static SortedMap<String, String> wordless(FusedEvent e) {
    SortedMap<String, String> values = new TreeMap<>();
    values(e)
        .forEach(
            (field, value) ->
                values.put(
                    field,
                    Arrays.stream(value.split("; ", -1))
                        .map(each -> each.startsWith("?") ? "?" : each)
                        .distinct()
                        .collect(Collectors.joining("; "))));
    return values;
  }

  /** What stands in a field, as a correction writes it; null where nothing does. */
  public static @Nullable String value(FusedEvent event, Correction.Field field) {
    return switch (field) {
      case TYPE -> event.type().best().code();
      case STATUS -> event.status().best().code();
      case DATE -> event.time() == null ? null : days(event.time().best());
      case KILLED -> range(event.fatalities());
      case INJURED -> range(event.injured());
      case ACTORS -> list(event.actors(), Party::key);
      case TARGETS -> list(event.targets(), Party::key);
      case PLACES -> list(event.places(), Where::key);
    };
  }

  /** In the order of the keys: which claim is told most does not count here. */
  private static <T> @Nullable String list(List<Claim<T>> claims, Function<T, String> key) {
    return claims.isEmpty()
        ? null
        : claims.stream()
            .map(claim -> key.apply(claim.value()))
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
  }

  private static String days(When when) {
    return when.from() == null || when.from().equals(when.to())
        ? String.valueOf(when.to())
        : when.from() + TO + when.to();
  }

  private static @Nullable String range(Toll toll) {
    if (toll.min() == null) {
      return null;
    }
    return toll.max() == null
        ? toll.min() + TO
        : toll.max().equals(toll.min()) ? "" + toll.min() : toll.min() + TO + toll.max();
  }
}
