package org.sanad.register.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/** By which names events are found. */
public final class EventNames {
  private EventNames() {}

  /** The names of an event's places and of all that they lie in. */
  public static Set<String> ofPlaces(FusedEvent e) {
    return places(e).keySet();
  }

  /** The names of an event's places themselves. */
  static Set<String> ownPlaces(FusedEvent e) {
    Set<String> own = new LinkedHashSet<>();
    places(e).forEach((name, itself) -> own.addAll(itself == 1 ? Set.of(name) : Set.of()));
    return own;
  }

  /** Of its doers and of those who suffered it: the shown names, the ids and the Arabic names. */
  public static Set<String> parties(FusedEvent e) {
    Set<String> names = new LinkedHashSet<>();
    for (List<Claim<Party>> role : List.of(e.actors(), e.targets())) {
      for (Claim<Party> claim : role) {
        Party party = claim.value();
        names.add(party.label());
        if (party.id() != null) {
          names.add(party.id());
        }
        if (party.nameAr() != null) {
          names.add(party.nameAr());
        }
      }
    }
    return names;
  }

  /** Of its places: 1 for their own names, 0 for those of what they lie in. */
  static Map<String, Integer> places(FusedEvent e) {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (Claim<Where> claim : e.places()) {
      Where where = claim.value();
      names.put(where.label(), 1);
      if (where.nameAr() != null) {
        names.put(where.nameAr(), 1);
      }
      where.within().forEach(around -> names.putIfAbsent(around, 0));
    }
    return names;
  }
}
