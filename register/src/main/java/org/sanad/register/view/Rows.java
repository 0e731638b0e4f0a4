package org.sanad.register.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;
import org.sanad.register.store.EventNames;

/** Makes rows of events; equal parts of different rows are one object. */
public final class Rows {
  private final Surroundings.Finder surroundings;
  private final ConcurrentMap<Object, Object> shared = new ConcurrentHashMap<>();
  private final ConcurrentMap<Where, Surroundings> found = new ConcurrentHashMap<>();

  /**
   * @param surroundings tells what places lie in
   */
  public Rows(Surroundings.Finder surroundings) {
    this.surroundings = surroundings;
  }

  /** The row of an event. */
  public EventRow of(FusedEvent e, Handling handling) {
    Where place = e.places().isEmpty() ? null : shared(e.places().get(0).value());
    return new EventRow(
        e.id(),
        e.type().best(),
        e.status().best(),
        e.time() == null ? null : shared(e.time().best()),
        place,
        place == null ? null : around(place).governorate(),
        shared(placeNames(e)),
        parties(e.actors()),
        parties(e.targets()),
        everybody(e),
        shared(partyNames(e)),
        shared(Losses.of(e.fatalities())),
        shared(Losses.of(e.injured())),
        e.aggregate(),
        e.corroboration(),
        e.reports().size(),
        e.texts(),
        shared(e.outlets().stream().map(this::shared).toList()),
        handling);
  }

  private List<Party> parties(List<Claim<Party>> claims) {
    return shared(claims.stream().map(claim -> shared(claim.value())).toList());
  }

  private List<Named> everybody(FusedEvent e) {
    Map<String, Named> byId = new LinkedHashMap<>();
    for (List<Claim<Party>> claims : List.of(e.actors(), e.targets())) {
      for (Claim<Party> claim : claims) {
        Party party = claim.value();
        String id = party.id() == null ? party.label() : party.id();
        byId.putIfAbsent(id, new Named(id, party.label(), party.nameAr()));
      }
    }
    return shared(byId.values().stream().map(this::shared).toList());
  }

  private Set<String> partyNames(FusedEvent e) {
    return once(EventNames.parties(e));
  }

  private Set<String> placeNames(FusedEvent e) {
    Set<String> names = new TreeSet<>();
    for (Claim<Where> claim : e.places()) {
      Where where = claim.value();
      add(names, where.id());
      names.add(where.label());
      add(names, where.nameAr());
      names.addAll(where.within());
      for (Named each : around(where).all()) {
        names.add(each.id());
        names.add(each.name());
        add(names, each.nameAr());
      }
    }
    return once(names);
  }

  private Set<String> once(Set<String> names) {
    List<String> once = new ArrayList<>();
    names.forEach(name -> once.add(shared(name)));
    return Set.copyOf(once);
  }

  private static void add(Set<String> names, @Nullable String name) {
    if (name != null) {
      names.add(name);
    }
  }

  private Surroundings around(Where where) {
    return found.computeIfAbsent(where, surroundings::of);
  }

  /** The same object for all that are equal. */
  @SuppressWarnings("unchecked") // what is equal is of the same class, but for lists of either make
  private <T> T shared(T value) {
    Object before = shared.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
