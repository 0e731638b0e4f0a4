package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.Party;

/** The sides that reports name for one event: those that one report names together are one. */
final class Sides {
  private Sides() {}

  /**
   * The sides.
   *
   * @param parties who is said to have done it
   * @param tellings only what these say counts
   */
  static List<List<Claim<Party>>> of(List<Claim<Party>> parties, Set<String> tellings) {
    List<Set<String>> tellingsOf = new ArrayList<>();
    List<List<Claim<Party>>> sides = new ArrayList<>();
    for (Claim<Party> each : parties) {
      Set<String> own = tellings(each);
      own.retainAll(tellings);
      if (own.isEmpty()) {
        continue;
      }
      List<Claim<Party>> side = new ArrayList<>(List.of(each));
      for (int i = sides.size() - 1; i >= 0; i--) {
        if (tellingsOf.get(i).stream().anyMatch(own::contains)) {
          own.addAll(tellingsOf.remove(i));
          side.addAll(0, sides.remove(i));
        }
      }
      tellingsOf.add(own);
      sides.add(side);
    }
    return sides;
  }

  /** Those who can hold a place and do not stand on the other side as well. */
  static List<Claim<Party>> fit(
      List<Claim<Party>> parties, Collection<Claim<Party>> others, Allegiance allegiance) {
    Set<String> against =
        others.stream().map(claim -> Growing.id(claim.value())).collect(Collectors.toSet());
    return parties.stream()
        .filter(claim -> claim.value().id() != null)
        .filter(claim -> allegiance.canHold(Growing.id(claim.value())))
        .filter(claim -> !against.contains(Growing.id(claim.value())))
        .toList();
  }

  /** Whether parties that fought each other are named as one. */
  static boolean torn(List<Claim<Party>> side, LocalDate day, Allegiance allegiance) {
    List<String> ids = side.stream().map(claim -> Growing.id(claim.value())).toList();
    return ids.stream().anyMatch(a -> ids.stream().anyMatch(b -> allegiance.opposed(a, b, day)));
  }

  static Set<String> tellings(Claim<?> claim) {
    return claim.evidence().stream()
        .map(Evidence::telling)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
