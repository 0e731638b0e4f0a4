package org.sanad.lexicon;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row of the gazetteer must be like, so that a slip of the hand does not become a point. */
final class PlaceRules {
  /** A place may lie beside the circle that its parent is taken for, but not in another land. */
  private static final double BESIDE_KM = 100;

  private static final Pattern COUNTRY = Pattern.compile("|[A-Z]{2}");

  private PlaceRules() {}

  /**
   * Checks a row.
   *
   * @throws KnowledgeException if it cannot be right
   */
  static void check(Tsv.Row row, Place place, @Nullable Place parent) {
    if (!Place.KINDS.contains(place.kind())) {
      throw row.bad("there is no kind of place " + place.kind() + ".");
    }
    if (Math.abs(place.lat()) > 90 || Math.abs(place.lon()) > 180) {
      throw row.bad("the point is none on earth: lat is degrees north, lon degrees east.");
    }
    if (place.radiusKm() <= 0) {
      throw row.bad("the radius must be above 0 kilometres: say how far off the point may be.");
    }
    if (place.prominence() < 1 || place.prominence() > 5) {
      throw row.bad("prominence must be 1 (a village) to 5 (a capital).");
    }
    if (!COUNTRY.matcher(place.country()).matches()) {
      throw row.bad("country must be an ISO code of two capitals, or empty.");
    }
    if (place.source().isEmpty()) {
      throw row.bad(
          "the source is missing: say where the facts are from, or that it is an estimate.");
    }
    if (parent != null) {
      double km = GreatCircle.km(place, parent);
      if (km > 3 * parent.radiusKm() + BESIDE_KM) {
        throw row.bad(
            String.format(
                Locale.ROOT,
                "the point lies %.0f km from %s, its parent: are lat and lon in their columns?",
                km,
                parent.id()));
      }
    }
  }
}
