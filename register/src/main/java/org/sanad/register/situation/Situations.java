package org.sanad.register.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sanad.model.Relation;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Where;

/** Derives the situation. */
public final class Situations {
  /** The order of places: by name. */
  static final Comparator<PlaceHistory> PLACES =
      Comparator.comparing((PlaceHistory place) -> place.place().label())
          .thenComparing(place -> String.valueOf(place.place().id()));

  /** The order of what is left out. */
  static final Comparator<LeftOut> LEFT_OUT =
      Comparator.comparing(LeftOut::place)
          .thenComparing(LeftOut::id)
          .thenComparing(LeftOut::reason);

  private Situations() {}

  /** The situation; the order of what it is derived from changes nothing. */
  public static Situation of(Material material, Allegiance allegiance) {
    Observed observed = observe(material, allegiance);
    List<LeftOut> leftOut = new ArrayList<>(observed.leftOut());
    List<PlaceHistory> places = new ArrayList<>();
    observed.byPlace().values().forEach(told -> places.add(history(told, allegiance, leftOut)));
    places.removeIf(PlaceHistory::blank);
    places.sort(PLACES);
    leftOut.sort(LEFT_OUT);
    return new Situation(
        places,
        Coalitions.of(material.statements(), allegiance),
        leftOut.stream().distinct().toList());
  }

  /**
   * What events and statements say, each by itself.
   *
   * @param byPlace by id of the place
   * @param leftOut what says nothing certain
   */
  record Observed(Map<String, List<Observation>> byPlace, List<LeftOut> leftOut) {}

  /** What each event and each statement says of each of its places. */
  static Observed observe(Material material, Allegiance allegiance) {
    List<LeftOut> leftOut = new ArrayList<>();
    Map<String, List<Observation>> byPlace = new TreeMap<>();
    for (FusedEvent each : material.events()) {
      EventObserver.of(each, material, allegiance, leftOut).forEach(o -> add(byPlace, o));
    }
    for (Statement each : material.statements()) {
      if (each.relation().type() == Relation.Type.CONTROLS) {
        Observation o = StatementObserver.of(each, material, allegiance, leftOut);
        if (o != null) {
          add(byPlace, o);
        }
      }
    }
    return new Observed(byPlace, leftOut);
  }

  private static void add(Map<String, List<Observation>> byPlace, Observation o) {
    String id = Objects.requireNonNull(o.place().id());
    byPlace.computeIfAbsent(id, key -> new ArrayList<>()).add(o);
  }

  /** What holds of one place over time, by all that is told of it. */
  static PlaceHistory history(
      List<Observation> told, Allegiance allegiance, List<LeftOut> leftOut) {
    Where place =
        told.stream().map(Observation::place).min(Comparator.comparing(Where::toString)).get();
    return new PlaceHistory(
        place,
        ControlLine.of(those(told, Act.HOLDS, Act.LEFT, Act.CAPTURED), allegiance, leftOut),
        AccessLine.of(those(told, Act.BESIEGED, Act.LIFTED), leftOut),
        AccessLine.of(those(told, Act.CUT, Act.OPENED), leftOut));
  }

  private static List<Observation> those(List<Observation> told, Act... acts) {
    List<Act> some = List.of(acts);
    return told.stream().filter(o -> some.contains(o.act())).toList();
  }
}
