package org.sanad.resolve;

import org.sanad.lexicon.Place;
import org.sanad.text.WordSet;

/** Whether a kind word («قرية», «مطار») may be said of a place that the gazetteer has. */
final class KindFit {
  private static final WordSet WIDE = WordSet.of("governorate", "country", "region", "district");

  private static final WordSet SETTLED =
      WordSet.of(
          "city",
          "capital",
          "town",
          "village",
          "neighbourhood",
          "governorate",
          "district",
          "subdistrict",
          "region",
          "country");

  private static final WordSet TOWNS = WordSet.of("city", "capital", "town", "village", "camp");

  private static final WordSet HAVE_COUNTRYSIDE =
      WordSet.of("governorate", "city", "capital", "district", "town");

  private static final WordSet DISTRICTS = WordSet.of("district", "subdistrict", "region");

  private static final WordSet AIRFIELDS = WordSet.of("airport", "airbase", "base");

  private static final WordSet AS_VILLAGE = WordSet.of("village", "town");

  private static final WordSet AS_TOWN = WordSet.of("town", "village", "city");

  private static final WordSet AS_CITY = WordSet.of("city", "capital", "town");

  /** Kind words that say little of what bears the name. */
  private static final WordSet LOOSE = WordSet.of("", "area", "front", "countryside");

  /** How well a kind word must fit an imported place. */
  private static final int FITTING = 10;

  private KindFit() {}

  /** Whether a place is so wide that what lies in it lies nowhere in particular. */
  static boolean isWide(Place place) {
    return WIDE.contains(place.kind());
  }

  /** Whether a kind word may be said of a place. */
  static boolean fits(String word, Place candidate) {
    return switch (word) {
      case "village" -> AS_VILLAGE.contains(candidate.kind());
      case "town" -> AS_TOWN.contains(candidate.kind());
      case "city" -> AS_CITY.contains(candidate.kind());
      default -> of(word, candidate) >= 10;
    };
  }

  /** Whether a building or a base is only called after the place: «مستشفى حلب» is not the city. */
  static boolean isNamedAfter(String word, Place candidate) {
    boolean landmark =
        switch (word) {
          case "airport",
              "airbase",
              "base",
              "crossing",
              "hospital",
              "plant",
              "facility",
              "prison",
              "dam",
              "port",
              "mountain",
              "hill",
              "river",
              "island" ->
              true;
          default -> false;
        };
    return landmark && SETTLED.contains(candidate.kind());
  }

  /** Whether a kind word may be said of a place of an imported list. */
  static boolean fitsListed(String word, Place candidate) {
    // Lists call a settlement a village where they know nothing of its size.
    return LOOSE.contains(word)
        || (of(word, candidate) >= FITTING
            && !(word.equals("city") && candidate.kind().equals("village")));
  }

  /** How well a kind word fits the gazetteer's kind. */
  static int of(String word, Place candidate) {
    String kind = candidate.kind();
    if (word.isEmpty()) {
      return kind.equals("city") || kind.equals("capital") ? 4 : 0;
    }
    if (word.equals(kind)) {
      return 30;
    }
    if (word.equals("village") && kind.equals("town")) {
      // What a report calls a village the gazetteer may have as a small town.
      return 28;
    }
    return switch (word) {
      case "city", "town", "village" ->
          TOWNS.contains(kind) ? 20 : kind.equals("neighbourhood") ? 0 : -15;
      case "governorate" ->
          // «محافظة جبل لبنان», «ولاية جبال حمرين»
          kind.equals("region") || kind.equals("mountain") ? 5 : -25;
      case "countryside" ->
          HAVE_COUNTRYSIDE.contains(kind)
              ? (kind.equals("governorate") ? 25 : 10)
              : kind.equals("region") ? 0 : -5;
      case "capital" -> kind.equals("city") ? 10 : -30;
      case "district", "area" -> DISTRICTS.contains(kind) ? 12 : 0;
      case "front", "road" -> 0;
      case "airport", "airbase", "base" -> AIRFIELDS.contains(kind) ? 25 : -5;
      case "neighbourhood" -> kind.equals("town") || kind.equals("village") ? 0 : -10;
      default -> 0;
    };
  }
}
