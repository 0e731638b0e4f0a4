package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.register.model.Where;

/**
 * What is known of one place over time. What is said of it says nothing of what it lies in, nor of
 * what lies in it.
 *
 * @param place the place
 * @param control who held it, in the order of time; of spells that overlap, others say otherwise
 * @param siege when it was besieged, and when the siege was lifted
 * @param road when it was cut, and when it was opened
 */
public record PlaceHistory(Where place, List<Spell> control, List<Spell> siege, List<Spell> road) {

  /** Keeps its own copies of the lists. */
  public PlaceHistory {
    control = List.copyOf(control);
    siege = List.copyOf(siege);
    road = List.copyOf(road);
  }

  /** How things stand at the end of a day. */
  public PlaceState at(LocalDate day) {
    List<Spell> access = new ArrayList<>(holding(siege, day));
    access.addAll(holding(road, day));
    return new PlaceState(
        place,
        day,
        control.stream().filter(spell -> spell.holds(day) && !spell.old(day)).toList(),
        control.stream()
            .filter(spell -> spell.mayHold(day) && (!spell.holds(day) || spell.old(day)))
            .toList(),
        access);
  }

  /** Whether nothing certain is known of it at all. */
  public boolean blank() {
    return control.isEmpty() && siege.isEmpty() && road.isEmpty();
  }

  /** All that says something of the place. */
  public List<Saying> sayings() {
    List<Saying> all = new ArrayList<>();
    for (List<Spell> spells : List.of(control, siege, road)) {
      for (Spell spell : spells) {
        spell.sayings().stream().filter(each -> !all.contains(each)).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  private static List<Spell> holding(List<Spell> spells, LocalDate day) {
    return spells.stream().filter(spell -> spell.holds(day)).toList();
  }
}
