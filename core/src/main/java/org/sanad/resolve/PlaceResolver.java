package org.sanad.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;

/**
 * Chooses the place that a name means: what the text says around it first, then the kind word, then
 * the places already resolved in the report, then its country, then prominence.
 */
public final class PlaceResolver {
  private static final Set<String> WIDE = Set.of("governorate", "country", "region", "district");

  private static final Set<String> SETTLED =
      Set.of(
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

  private final ReportContext context;
  private final List<Place> resolved = new ArrayList<>();

  /** Chooses for one report, remembering what it chose. */
  public PlaceResolver(ReportContext context) {
    this.context = context;
  }

  /**
   * The place that a mention means, null where nothing is good enough.
   *
   * @param container the resolved place that the text says it lies in, null where it says none
   */
  public @Nullable Place resolve(PlaceMention mention, @Nullable Place container) {
    if (mention.places().isEmpty()) {
      return null;
    }
    if (mention.kindWord().equals("land") || mention.nameFirst() == mention.nameEnd()) {
      return ofCountry(mention.places());
    }
    @Nullable Place best = null;
    int bestScore = Integer.MIN_VALUE;
    for (Place candidate : mention.places()) {
      int score = score(mention, candidate, container);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best == null || bestScore < 0) {
      return null;
    }
    if (!WIDE.contains(best.kind()) || resolved.size() < 3) {
      resolved.add(best);
    }
    return best;
  }

  /** «البلاد»، «العاصمة»: the one of the country that the report is about. */
  private @Nullable Place ofCountry(List<Place> places) {
    for (Place place : places) {
      if (!context.country().isEmpty() && place.country().equals(context.country())) {
        return place;
      }
    }
    return null;
  }

  private int score(PlaceMention mention, Place candidate, @Nullable Place container) {
    int score = candidate.prominence() * 3;
    if (container != null) {
      if (candidate.equals(container)) {
        return -100;
      }
      score +=
          candidate.isWithin(container) ? 60 : sameGovernorate(candidate, container) ? 20 : -40;
    }
    score += kind(mention.kindWord(), candidate);
    for (Place other : resolved) {
      if (candidate.equals(other) || candidate.isWithin(other) || other.isWithin(candidate)) {
        score += 6;
        break;
      }
    }
    if (!context.country().isEmpty()) {
      if (candidate.country().equals(context.country())) {
        score += 12;
      } else if (3 * context.weight(candidate.country()) > context.weight(context.country())) {
        score += 4;
      } else if (candidate.prominence() < 4) {
        score -= context.weight(candidate.country()) > 0 ? 15 : 30;
      }
    }
    return score;
  }

  private static boolean sameGovernorate(Place a, Place b) {
    Place of = governorate(a);
    return of != null && of.equals(governorate(b));
  }

  private static @Nullable Place governorate(Place place) {
    for (Place at = place; at != null; at = at.parent()) {
      if (at.kind().equals("governorate")) {
        return at;
      }
    }
    return null;
  }

  /** Whether a kind word may be said of a place. */
  static boolean fits(String word, Place candidate) {
    return switch (word) {
      case "village" -> Set.of("village", "town").contains(candidate.kind());
      case "town" -> Set.of("town", "village", "city").contains(candidate.kind());
      case "city" -> Set.of("city", "capital", "town").contains(candidate.kind());
      default -> kind(word, candidate) >= 10;
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

  /** Whether a place lies in another country than the report is about. */
  boolean isForeign(Place place) {
    return !place.country().equals(context.country());
  }

  /**
   * Whether a place is no country or governorate and lies in the country that the report is about.
   */
  boolean isAtHome(Place place) {
    return !WIDE.contains(place.kind()) && place.country().equals(context.country());
  }

  /** How well a kind word fits the gazetteer's kind. */
  private static int kind(String word, Place candidate) {
    String kind = candidate.kind();
    if (word.isEmpty()) {
      return kind.equals("city") || kind.equals("capital") ? 4 : 0;
    }
    if (word.equals(kind)) {
      return 30;
    }
    return switch (word) {
      case "city", "town", "village" ->
          Set.of("city", "capital", "town", "village", "camp").contains(kind)
              ? 20
              : kind.equals("neighbourhood") ? 0 : -15;
      case "governorate" -> kind.equals("region") ? 5 : -25;
      case "countryside" ->
          Set.of("governorate", "city", "capital", "district", "town").contains(kind)
              ? (kind.equals("governorate") ? 25 : 10)
              : -5;
      case "capital" -> kind.equals("city") ? 10 : -30;
      case "district", "area" ->
          Set.of("district", "subdistrict", "region").contains(kind) ? 12 : 0;
      case "front", "road" -> 0;
      case "airport", "airbase", "base" ->
          Set.of("airport", "airbase", "base").contains(kind) ? 25 : -5;
      case "neighbourhood" -> kind.equals("town") || kind.equals("village") ? 0 : -10;
      default -> 0;
    };
  }
}
