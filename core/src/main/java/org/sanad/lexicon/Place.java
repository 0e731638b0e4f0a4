package org.sanad.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.PlacePrecision;

/**
 * A place in the gazetteer.
 *
 * @param id stable identifier
 * @param nameAr Arabic name without its kind word
 * @param nameEn English name
 * @param kind country, governorate, district, city, town, village, neighbourhood, airport …
 * @param parent the place around it, null for countries and seas
 * @param lat degrees north
 * @param lon degrees east
 * @param radiusKm kilometres
 * @param pcode OCHA P-code, null where there is none
 * @param country ISO code, empty where it belongs to none
 * @param prominence 1 (a village) to 5 (a capital)
 * @param population heads, 0 where unknown
 * @param source where the facts are from
 * @param imported whether it stands in an imported gazetteer and not in the knowledge files
 */
public record Place(
    String id,
    String nameAr,
    String nameEn,
    String kind,
    @Nullable Place parent,
    double lat,
    double lon,
    double radiusKm,
    @Nullable String pcode,
    String country,
    int prominence,
    long population,
    String source,
    boolean imported) {

  /**
   * The kinds that the reading tells apart. Compiled gazetteers keep their numbers: new ones go to
   * the end.
   */
  public static final List<String> KINDS =
      List.of(
          "country",
          "governorate",
          "district",
          "subdistrict",
          "capital",
          "city",
          "town",
          "village",
          "neighbourhood",
          "camp",
          "region",
          "mountain",
          "hill",
          "river",
          "island",
          "sea",
          "dam",
          "port",
          "airport",
          "airbase",
          "base",
          "crossing",
          "hospital",
          "plant",
          "oilfield",
          "prison",
          "facility",
          "road",
          "front");

  /** How closely it says where something was. */
  public PlacePrecision precision() {
    return switch (kind) {
      case "country", "sea" -> PlacePrecision.COUNTRY;
      case "governorate", "region" -> PlacePrecision.GOVERNORATE;
      case "district", "countryside", "river", "mountain" -> PlacePrecision.DISTRICT;
      case "subdistrict", "island" -> PlacePrecision.SUBDISTRICT;
      case "city", "capital", "town", "village", "camp" -> PlacePrecision.TOWN;
      case "neighbourhood" -> PlacePrecision.NEIGHBOURHOOD;
      default -> PlacePrecision.LANDMARK;
    };
  }

  /** English names of the places around it, the nearest first. */
  public List<String> namesAround() {
    List<String> names = new ArrayList<>();
    for (Place at = parent; at != null; at = at.parent) {
      names.add(at.nameEn);
    }
    return names;
  }

  /** Whether {@code other} is this place or one around it. */
  public boolean isWithin(Place other) {
    for (Place at = this; at != null; at = at.parent) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** No two have one id; to compare all else would only take time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other == this || (other instanceof Place place && id.equals(place.id));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
