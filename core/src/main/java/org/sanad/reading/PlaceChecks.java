package org.sanad.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.GreatCircle;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.Diagnostic;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Whether a place was found, and whether it was the only one that the words could mean. */
final class PlaceChecks {
  private static final int CANDIDATES = 5;

  private final AnnotatedText text;
  private final Referents referents;

  PlaceChecks(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
  }

  /** What is open about a place, null where nothing is. */
  @Nullable Diagnostic check(PlaceArgument place, PlaceMention mention) {
    Place chosen = referents.place(mention);
    PlaceMention around = referents.container(mention);
    Place outer = around == null ? null : referents.place(around);
    if (chosen == null) {
      return new Diagnostic(
          code(mention), place.quote().span(), words(place) + why(mention, around));
    }
    if (outer != null
        && !chosen.isWithin(outer)
        && !outer.isWithin(chosen)
        && !chosen.country().equals(outer.country())) {
      return new Diagnostic(
          "place.contradicted",
          place.quote().span(),
          words(place)
              + " was taken as "
              + describe(chosen)
              + ", but the report puts it in "
              + describe(outer));
    }
    // What was found under its kind word, «مطاري دمشق وحلب», is no namesake of the towns.
    if (outer != null || mention.places().size() < 2 || !mention.places().contains(chosen)) {
      return null;
    }
    List<Place> others =
        mention.places().stream()
            .filter(other -> !other.equals(chosen) && rival(chosen, other))
            .toList();
    return others.isEmpty()
        ? null
        : new Diagnostic(
            "place.ambiguous",
            place.quote().span(),
            words(place) + " was taken as " + describe(chosen) + "; it could be " + list(others));
  }

  private static String words(PlaceArgument place) {
    return "«" + place.quote().text() + "»";
  }

  /** Only a name can be looked up: a kind word waits for what it stands for. */
  private String code(PlaceMention mention) {
    return mention.anaphor()
        ? "place.no_antecedent"
        : isNamed(mention) ? "place.unresolved" : "place.unnamed";
  }

  private boolean isNamed(PlaceMention mention) {
    return mention.nameEnd() > mention.nameFirst() && !referents.isDescription(mention);
  }

  private String why(PlaceMention mention, @Nullable PlaceMention around) {
    if (mention.anaphor()) {
      return " stands for a place that was not found before it";
    }
    if (!isNamed(mention)) {
      return " names no place, only its kind";
    }
    String within = "";
    if (around != null) {
      Quote quote = text.quote(around.first(), around.end());
      within = "; the report puts it in «" + quote.text() + "»";
    }
    if (!mention.places().isEmpty()) {
      return " does not fit what the gazetteer has: " + list(mention.places()) + within;
    }
    List<Place> listed = referents.imported(mention);
    return listed.isEmpty()
        ? " is not in the gazetteer" + within
        : " is not plainly one of what the imported gazetteer has: " + list(listed) + within;
  }

  /**
   * Neither holds the other, in one country, as well known, and elsewhere: a town and the district
   * called after it are one spot.
   */
  private static boolean rival(Place chosen, Place other) {
    return other.country().equals(chosen.country())
        && other.prominence() >= chosen.prominence()
        && !other.isWithin(chosen)
        && !chosen.isWithin(other)
        && GreatCircle.km(chosen, other) > Math.max(chosen.radiusKm(), other.radiusKm());
  }

  private static String list(List<Place> places) {
    return places.stream()
        .limit(CANDIDATES)
        .map(PlaceChecks::describe)
        .collect(Collectors.joining("; "));
  }

  private static String describe(Place place) {
    Place parent = place.parent();
    return place.nameEn()
        + " ("
        + place.kind()
        + (parent == null ? "" : " in " + parent.nameEn())
        + ")";
  }
}
