package org.sanad.app.ontology;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the ontologies need to know of actors and places beyond what an event holds. */
public interface Directory {

  /** ACLED's code for the kind of actor, 1 (state forces) to 8; 0 where unknown. */
  int inter(String actorId);

  /** ISO codes of the countries that an actor belongs to; none where unknown. */
  Set<String> countries(String actorId);

  /** ISO code of the country in which a place lies; null where unknown. */
  @Nullable String country(String placeId);

  /** A directory that knows nobody. */
  static Directory empty() {
    return new Directory() {
      @Override
      public int inter(String actorId) {
        return 0;
      }

      @Override
      public Set<String> countries(String actorId) {
        return Set.of();
      }

      @Override
      public @Nullable String country(String placeId) {
        return null;
      }
    };
  }
}
