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
  private Situations() {}

  /** The situation; the order of what it is derived from changes nothing. */
  public static Situation of(Material material, Allegiance allegiance) {
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
    List<PlaceHistory> places = new ArrayList<>();
    byPlace.values().forEach(told -> places.add(history(told, allegiance, leftOut)));
    places.removeIf(PlaceHistory::blank);
    places.sort(
        Comparator.comparing((PlaceHistory place) -> place.place().label())
            .thenComparing(place -> String.valueOf(place.place().id())));
    leftOut.sort(
        Comparator.comparing(LeftOut::place)
            .thenComparing(LeftOut::id)
            .thenComparing(LeftOut::reason));
    return new Situation(
        places,
        Coalitions.of(material.statements(), allegiance),
        leftOut.stream().distinct().toList());
  }

  private static void add(Map<String, List<Observation>> byPlace, Observation o) {
    String id = Objects.requireNonNull(o.place().id());
    byPlace.computeIfAbsent(id, key -> new ArrayList<>()).add(o);
  }

  private static PlaceHistory history(
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
