package org.sanad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Knowledge;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.Place;

/** Countries and their capitals, which reports also name by «البلاد», «العاصمة» or an adjective. */
final class Lands {
  private final Map<String, Place> byCode = new HashMap<>();
  private final List<Place> countries = new ArrayList<>();
  private final List<Place> capitals = new ArrayList<>();

  private Lands(Knowledge knowledge) {
    for (Place place : knowledge.places().values()) {
      if (place.kind().equals("country")) {
        byCode.put(place.country(), place);
        countries.add(place);
      } else if (place.kind().equals("capital")) {
        capitals.add(place);
      }
    }
    countries.sort(Comparator.comparing(Place::id));
    capitals.sort(Comparator.comparing(Place::id));
  }

  static Lands of(Knowledge knowledge) {
    return new Lands(knowledge);
  }

  /** What a kind word may mean by itself; the report's country chooses among them. */
  List<Place> meant(String kind) {
    return switch (kind) {
      case "land" -> countries;
      case "capital" -> capitals;
      default -> List.of();
    };
  }

  /** The country whose adjective begins at a token: السورية، العراقية; null where there is none. */
  @Nullable Adjective adjective(Scan scan, int at) {
    for (Match match : scan.at(at)) {
      if (!match.prefixes().isEmpty() || !scan.form(at).startsWith("ال")) {
        continue;
      }
      for (Entry entry : match.entries()) {
        if (entry instanceof Entry.ActorName name
            && name.wording().equals("demonym")
            && name.actor().countries().size() == 1) {
          Place land = byCode.get(name.actor().countries().iterator().next());
          if (land != null) {
            return new Adjective(land, match.end());
          }
        }
      }
    }
    return null;
  }

  /**
   * A country named by its adjective.
   *
   * @param land the country
   * @param end the token after the adjective
   */
  record Adjective(Place land, int end) {}
}
