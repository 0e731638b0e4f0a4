package org.sanad.register.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.PartyOnDays;

/**
 * Which events. All that is given must hold; whatever is null or empty is not asked.
 *
 * @param found ids that some words lead to
 * @param box degrees: west, south, east, north; west above east crosses the 180th meridian
 * @param from no event that ended before this day
 * @param to no event that began after this day
 * @param types one of these
 * @param statuses one of these
 * @param standings one of these
 * @param reviews one of these
 * @param precisions one of these, {@code none} for no point
 * @param parties done or suffered by one of these, on the days that stand beside it
 * @param places ids or names: one of these places, or what lies in it
 * @param outlets told by one of these publishers
 * @param texts told by at least so many different texts
 * @param located with a point, or without
 * @param dated with a day, or without
 * @param retracted whether those that were taken back are wanted too
 */
public record Filter(
    @Nullable Set<String> found,
    List<Double> box,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Set<EventType> types,
    Set<Status> statuses,
    Set<Corroboration> standings,
    Set<String> reviews,
    Set<String> precisions,
    Map<String, List<PartyOnDays>> parties,
    Set<String> places,
    Set<String> outlets,
    int texts,
    @Nullable Boolean located,
    @Nullable Boolean dated,
    boolean retracted) {

  /** Whatever was not taken back. */
  public static final Filter ALL =
      new Filter(
          null, List.of(), null, null, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of(),
          Set.of(), Set.of(), 0, null, null, false);

  /**
   * What a query asks, but for its words, its limit and its offset; what was taken back is not
   * asked about.
   */
  public static Filter of(EventQuery q) {
    return new Filter(
        null,
        q.box(),
        q.from(),
        q.to(),
        Set.copyOf(q.types()),
        Set.copyOf(q.statuses()),
        Set.copyOf(q.standings()),
        Set.of(),
        Set.of(),
        byName(q.parties()),
        Set.copyOf(q.places()),
        q.outlet() == null ? Set.of() : Set.of(q.outlet()),
        q.texts(),
        null,
        null,
        true);
  }

  /** Parties on their days by their names. */
  public static Map<String, List<PartyOnDays>> byName(List<PartyOnDays> parties) {
    return parties.stream().collect(Collectors.groupingBy(PartyOnDays::party));
  }

  /** The same with no box. */
  public Filter withoutBox() {
    return within(found, List.of());
  }

  /** The same whatever words were asked for. */
  public Filter withoutWords() {
    return within(null, box);
  }

  private Filter within(@Nullable Set<String> ids, List<Double> corners) {
    return new Filter(
        ids,
        corners,
        from,
        to,
        types,
        statuses,
        standings,
        reviews,
        precisions,
        parties,
        places,
        outlets,
        texts,
        located,
        dated,
        retracted);
  }

  /** Whether an event is asked for. */
  public boolean test(EventRow row) {
    return missed(row) == 0;
  }

  /**
   * What an event misses: the {@link Facet#bit bits} of the facets whose filters it does not pass,
   * 0 where it passes all, -1 where something that is no facet keeps it out.
   */
  int missed(EventRow row) {
    if ((!retracted && row.handling().retracted() != null)
        || row.texts() < texts
        || (found != null && !found.contains(row.id()))
        || !days(row)
        || !in(box, row.point())) {
      return -1;
    }
    return miss(Facet.TYPE, any(types, row.type()))
        | miss(Facet.STATUS, any(statuses, row.status()))
        | miss(Facet.STANDING, any(standings, row.standing()))
        | miss(Facet.REVIEW, any(reviews, row.handling().review()))
        | miss(Facet.PRECISION, precisions.isEmpty() || precisions.contains(row.precision()))
        | miss(Facet.ACTOR, parties.isEmpty() || party(row))
        | miss(Facet.PLACE, places.isEmpty() || anyOf(places, row.placeNames()))
        | miss(Facet.OUTLET, outlets.isEmpty() || anyOf(outlets, row.outlets()))
        | miss(Facet.LOCATED, located == null || located == (row.point() != null))
        | miss(Facet.DATED, dated == null || dated == row.dated());
  }

  private static int miss(Facet facet, boolean passes) {
    return passes ? 0 : facet.bit();
  }

  private static <T> boolean any(Set<T> asked, T value) {
    return asked.isEmpty() || asked.contains(value);
  }

  private static boolean anyOf(Set<String> asked, Collection<String> values) {
    for (String each : asked) {
      if (values.contains(each)) {
        return true;
      }
    }
    return false;
  }

  private boolean party(EventRow row) {
    if (parties.size() < row.partyNames().size()) {
      for (Map.Entry<String, List<PartyOnDays>> each : parties.entrySet()) {
        if (row.partyNames().contains(each.getKey()) && on(each.getValue(), row)) {
          return true;
        }
      }
      return false;
    }
    for (String name : row.partyNames()) {
      List<PartyOnDays> asked = parties.get(name);
      if (asked != null && on(asked, row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean on(List<PartyOnDays> asked, EventRow row) {
    for (PartyOnDays each : asked) {
      if (each.on(row.first(), row.last())) {
        return true;
      }
    }
    return false;
  }

  private boolean days(EventRow row) {
    return (from == null && to == null)
        || new PartyOnDays("", from, to).on(row.first(), row.last());
  }

  static boolean in(List<Double> box, @Nullable GeoPoint point) {
    if (box.size() != 4) {
      return true;
    }
    if (point == null || point.lat() < box.get(1) || point.lat() > box.get(3)) {
      return false;
    }
    return box.get(0) <= box.get(2)
        ? point.lon() >= box.get(0) && point.lon() <= box.get(2)
        : point.lon() >= box.get(0) || point.lon() <= box.get(2);
  }
}
