package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.model.InData;
import org.sanad.register.model.Where;

/**
 * How things stand at a place at the end of a day.
 *
 * @param place the place
 * @param day the day
 * @param held who holds it, if those who say so are right; several where they disagree
 * @param maybe who may hold it: a change is told, but not closely enough to be before or after
 * @param access what holds of sieges and roads
 */
public record PlaceState(
    Where place, LocalDate day, List<Spell> held, List<Spell> maybe, List<Spell> access) {

  /** Keeps its own copies of the lists. */
  public PlaceState {
    held = List.copyOf(held);
    maybe = List.copyOf(maybe);
    access = List.copyOf(access);
  }

  /** What can be said of who holds a place. */
  public enum Control implements InData {
    HELD,
    CONTESTED,
    UNKNOWN
  }

  /** What can be said of who holds it. */
  public Control control() {
    if (held.isEmpty()) {
      return Control.UNKNOWN;
    }
    boolean denied = held.stream().anyMatch(spell -> !spell.against().isEmpty());
    return held.size() > 1 || denied ? Control.CONTESTED : Control.HELD;
  }

  /** Whether nothing at all is known on the day. */
  public boolean blank() {
    return held.isEmpty() && maybe.isEmpty() && access.isEmpty();
  }

  /** Whether another state says the same of who holds what, whatever leads to it. */
  boolean same(PlaceState other) {
    return control() == other.control()
        && parties(held).equals(parties(other.held))
        && states(access).equals(states(other.access));
  }

  private static Set<String> parties(List<Spell> spells) {
    return spells.stream()
        .flatMap(spell -> spell.parties().stream())
        .map(claim -> claim.value().label())
        .collect(Collectors.toSet());
  }

  private static Set<Spell.State> states(List<Spell> spells) {
    return spells.stream().map(Spell::state).collect(Collectors.toSet());
  }
}
