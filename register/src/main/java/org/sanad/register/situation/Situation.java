package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that follows from a register for the ground, over time.
 *
 * @param places what is known of each place, by name
 * @param ties who belongs to whom, by name
 * @param leftOut what bears on a place and says nothing certain of it
 */
public record Situation(List<PlaceHistory> places, List<Tie> ties, List<LeftOut> leftOut) {

  /** Keeps its own copies of the lists. */
  public Situation {
    places = List.copyOf(places);
    ties = List.copyOf(ties);
    leftOut = List.copyOf(leftOut);
  }

  /** How each place stands at the end of a day, those of which something is known by then. */
  public List<PlaceState> at(LocalDate day) {
    return places.stream().map(place -> place.at(day)).filter(state -> !state.blank()).toList();
  }

  /** The ties that the directory has on a day, or that reports up to then state. */
  public List<Tie> tiesAt(LocalDate day) {
    return ties.stream().filter(tie -> tie.knownAt(day) || !tie.saidBy(day).isEmpty()).toList();
  }

  /** The places that stand otherwise at the end of one day than at the end of a later one. */
  public List<Change> between(LocalDate from, LocalDate to) {
    List<Change> changes = new ArrayList<>();
    for (PlaceHistory place : places) {
      PlaceState before = place.at(from);
      PlaceState after = place.at(to);
      if (!before.same(after)) {
        changes.add(
            new Change(
                before,
                after,
                place.sayings().stream()
                    .filter(each -> each.latest().isAfter(from) && !each.latest().isAfter(to))
                    .toList()));
      }
    }
    return changes;
  }
}
