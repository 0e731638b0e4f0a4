package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.resolve.Referents;

/** Which of two places says more closely where an event happened. */
final class PlaceChoice {
  private final Referents referents;

  PlaceChoice(Referents referents) {
    this.referents = referents;
  }

  /** Whether {@code fresh} lies within {@code known}, by the gazetteer or by its kind. */
  boolean finer(PlaceMention fresh, PlaceMention known) {
    if (!named(fresh) || !named(known)) {
      return named(fresh);
    }
    Place a = place(fresh);
    Place b = place(known);
    if (a != null && b != null) {
      return a.isWithin(b) && (!a.equals(b) || grain(fresh) > grain(known));
    }
    if (a != null) {
      // «قرية بمحافظة حلب» is the village that another telling names.
      Place around = known.named() ? null : referents.near(known);
      return around != null && a.isWithin(around);
    }
    Place outer = referents.near(fresh);
    if (b == null) {
      return outer != null && referents.near(known) == null && grain(fresh) > grain(known);
    }
    return outer == null
        ? grain(fresh) > grain(known) && grain(known) <= 3
        : outer.isWithin(b) || (b.isWithin(outer) && grain(fresh) > grain(known));
  }

  /** Whether {@code wide} says less than {@code narrow} of where it happened. */
  boolean coarser(PlaceMention wide, PlaceMention narrow) {
    return finer(narrow, wide) || (grain(wide) <= 1 && grain(narrow) >= 4 && named(narrow));
  }

  /** The place; a city's bare name may as well mean the governorate that is called after it. */
  private @Nullable Place place(PlaceMention mention) {
    Place place = referents.place(mention);
    if (place == null || !bare(mention, place)) {
      return place;
    }
    for (Place at = place; at != null; at = at.parent()) {
      if (at.kind().equals("governorate") && at.nameAr().equals(place.nameAr())) {
        return at;
      }
    }
    return place;
  }

  private static boolean bare(PlaceMention mention, Place place) {
    return mention.kindWord().isEmpty()
        && (place.kind().equals("city") || place.kind().equals("capital"));
  }

  /** Whether all of {@code known} give way to {@code fresh}, another telling of the same event. */
  boolean finer(List<PlaceMention> fresh, List<PlaceMention> known) {
    for (PlaceMention old : known) {
      boolean gives = false;
      for (PlaceMention place : fresh) {
        gives |= finer(place, old);
      }
      if (!gives) {
        return false;
      }
    }
    return !known.isEmpty();
  }

  /** Whether it says more than a kind of place: «مبنى» and «مناطق» are nowhere. */
  boolean named(PlaceMention mention) {
    return mention.named()
        || referents.place(mention) != null
        || referents.antecedent(mention) != null
        || referents.container(mention) != null;
  }

  /** Whether one of several does. */
  boolean anyNamed(List<PlaceMention> mentions) {
    for (PlaceMention mention : mentions) {
      if (named(mention)) {
        return true;
      }
    }
    return false;
  }

  /** How close a mention is: 0 a country, 1 a governorate, up to 7 for a building. */
  int grain(PlaceMention mention) {
    if (mention.kindWord().equals("countryside")) {
      return 2;
    }
    Place place = place(mention);
    return grain(place == null ? mention.kindWord() : place.kind());
  }

  private static int grain(@Nullable String kind) {
    return switch (kind == null ? "" : kind) {
      case "country", "land", "sea" -> 0;
      case "governorate", "region" -> 1;
      case "countryside", "area" -> 2;
      case "district", "subdistrict", "mountain", "river", "island" -> 3;
      case "city", "capital", "town", "" -> 4;
      case "village", "camp", "front", "road" -> 5;
      case "neighbourhood" -> 6;
      default -> 7;
    };
  }
}
