package org.sanad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which bundled place a listed one is: by a code that both bear, else by name, kind and nearness.
 */
final class KnownPlaces {
  /** Two points of one settlement are no further apart: lists round to minutes of arc. */
  private static final double SETTLEMENT_KM = 8;

  /** Lists disagree about the middle of an area. */
  private static final double AREA_KM = 80;

  private static final Set<String> SETTLEMENTS =
      Set.of("city", "capital", "town", "village", "camp", "neighbourhood");

  private final PhraseTrie trie;
  private final Map<String, Place> byCode = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();

  KnownPlaces(PhraseTrie trie, Map<String, Place> places, Map<String, String> geonames) {
    this.trie = trie;
    for (Place place : places.values()) {
      if (place.kind().equals("country")) {
        countries.put(place.country(), place);
      }
      if (place.pcode() != null) {
        byCode.put("cod:" + place.pcode(), place);
      }
    }
    geonames.forEach(
        (number, id) -> {
          Place place = places.get(id);
          if (place != null) {
            byCode.put("geonames:" + number, place);
          }
        });
  }

  /** The country with an ISO code, null where none is known. */
  @Nullable Place country(String code) {
    return countries.get(code);
  }

  /**
   * The bundled place that a row is, null where it is none.
   *
   * @param key the name under which it was found, empty for none
   */
  @Nullable Place same(Gazetteer.Row row, String key) {
    Place coded = byCode.get(row.id());
    if (coded == null && !row.link().isEmpty()) {
      coded = byCode.get(row.link());
    }
    if (coded != null) {
      return coded;
    }
    if (row.kind().equals("country")) {
      return countries.get(row.country());
    }
    Place found = key.isEmpty() ? null : named(key, row);
    if (found != null) {
      return found;
    }
    String shown = PlaceKeys.of(row.nameAr());
    Place same = named(shown, row);
    String bare = PlaceKeys.withoutKind(shown);
    return same != null || bare.equals(shown) ? same : named(bare, row);
  }

  private @Nullable Place named(String key, Gazetteer.Row row) {
    @Nullable Place nearest = null;
    double least = Double.MAX_VALUE;
    for (Place place : under(key)) {
      double km = GreatCircle.km(place.lat(), place.lon(), row.lat(), row.lon());
      if (place.country().equals(row.country())
          && alike(place.kind(), row.kind())
          && km <= (AreaKinds.ALL.contains(place.kind()) ? AREA_KM : SETTLEMENT_KM)
          && km < least) {
        nearest = place;
        least = km;
      }
    }
    return nearest;
  }

  private static boolean alike(String kind, String other) {
    return kind.equals(other) || (SETTLEMENTS.contains(kind) && SETTLEMENTS.contains(other));
  }

  private List<Place> under(String key) {
    String[] words = key.split(" ", -1);
    PhraseTrie.@Nullable Node node = trie.first(words[0]);
    for (int i = 1; node != null && i < words.length; i++) {
      node = trie.after(node, words[i]);
    }
    return node == null ? List.of() : node.meaning().places();
  }
}
