package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Writes a place with what is known of it; an unknown one keeps its name and what it lies in. */
final class PlaceWriter {
  private final AnnotatedText text;
  private final Referents referents;

  PlaceWriter(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
  }

  PlaceArgument write(PlaceMention mention) {
    Place place = referents.place(mention);
    PlaceMention around = referents.container(mention);
    if (place != null) {
      Place own = place;
      boolean country = mention.kindWord().equals("countryside");
      String name = country ? own.nameEn() + " countryside" : own.nameEn();
      return new PlaceArgument(
          text.quote(mention.first(), mention.end()),
          name,
          own.nameAr(),
          own.id(),
          new GeoPoint(own.lat(), own.lon(), own.radiusKm()),
          country ? PlacePrecision.DISTRICT : precision(own.kind()),
          within(own.parent()),
          own.pcode());
    }
    Place outer = around == null ? null : referents.place(around);
    return new PlaceArgument(
        text.quote(mention.first(), mention.end()),
        null,
        null,
        null,
        outer == null ? null : new GeoPoint(outer.lat(), outer.lon(), outer.radiusKm()),
        outer == null ? null : precision(outer.kind()),
        within(outer),
        null);
  }

  private static List<String> within(@Nullable Place from) {
    List<String> names = new ArrayList<>();
    for (Place at = from; at != null; at = at.parent()) {
      names.add(at.nameEn());
    }
    return names;
  }

  private static PlacePrecision precision(String kind) {
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
}
