package org.sanad.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;

/** The governorates that a stretch of a report plainly tells of, by the bundled places alone. */
final class Told {
  private final Set<String> governorates = new HashSet<>();

  private Told() {}

  /** What some mentions tell of in a country. */
  static Told of(List<Mention> mentions, String country) {
    Told told = new Told();
    told.add(mentions, country);
    return told;
  }

  /** Adds what more mentions tell of. */
  void add(Iterable<Mention> mentions, String country) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.PlaceMention place && !place.anaphor()) {
        addPlaces(place.places(), country);
      }
    }
  }

  /** A name tells a governorate if all that it may mean in the country lies in the one. */
  private void addPlaces(List<Place> candidates, String country) {
    @Nullable Place only = null;
    for (Place candidate : candidates) {
      if (candidate.country().equals(country)) {
        Place of = governorate(candidate);
        if (of == null || (only != null && !only.equals(of))) {
          return;
        }
        only = of;
      }
    }
    if (only != null) {
      governorates.add(only.id());
    }
  }

  boolean isEmpty() {
    return governorates.isEmpty();
  }

  /** Whether the governorate that a place lies in is told of. */
  boolean holds(Place place) {
    Place of = governorate(place);
    return of != null && governorates.contains(of.id());
  }

  /** The governorate that holds a place or that it is, null where it lies in none. */
  static @Nullable Place governorate(Place place) {
    for (Place at = place; at != null; at = at.parent()) {
      if (at.kind().equals("governorate")) {
        return at;
      }
    }
    return null;
  }
}
