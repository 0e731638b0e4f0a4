package org.sanad.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Quote;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Writes a place with what is known of it; an unknown one keeps its name and what it lies in. */
final class PlaceWriter {
  private final AnnotatedText text;
  private final Referents referents;
  private final PlaceChoice choice;

  PlaceWriter(AnnotatedText text, Referents referents) {
    this.text = text;
    this.referents = referents;
    this.choice = new PlaceChoice(referents);
  }

  /** Each place once, without those that only hold another of them. */
  List<PlaceArgument> write(List<PlaceMention> mentions) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    Map<String, PlaceArgument> byPlace = new LinkedHashMap<>();
    for (PlaceMention mention : mentions) {
      if ((!choice.named(mention) && mentions.size() > 1) || holdsAny(mention, mentions)) {
        continue;
      }
      PlaceArgument argument = write(mention);
      byPlace.putIfAbsent(key(argument, mention), argument);
    }
    return List.copyOf(byPlace.values());
  }

  private boolean holdsAny(PlaceMention outer, List<PlaceMention> others) {
    if (others.size() > 1) {
      for (PlaceMention inner : others) {
        if (holds(outer, inner)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(PlaceMention outer, PlaceMention inner) {
    Place a = referents.place(outer);
    Place b = referents.place(inner);
    return outer.equals(referents.container(inner))
        || (a != null
            && b != null
            && !a.equals(b)
            && b.isWithin(a)
            && !outer.coordinated()
            && !inner.coordinated());
  }

  private static String key(PlaceArgument argument, PlaceMention mention) {
    String id = argument.id() == null ? argument.quote().text() : argument.id();
    return mention.kindWord().equals("countryside") ? id + "/" : id;
  }

  PlaceArgument write(PlaceMention mention) {
    Place place = referents.place(mention);
    if (place != null) {
      return known(
          text.quote(mention.first(), mention.end()),
          place,
          mention.kindWord().equals("countryside"));
    }
    PlaceMention antecedent = referents.antecedent(mention);
    PlaceMention named = antecedent == null ? mention : antecedent;
    PlaceMention around = referents.container(named);
    Place outer = referents.near(named);
    if (outer != null && around != null && !named.named()) {
      // «مناطق في حي جوبر»: what has no name of its own is told by what holds it.
      return known(quote(named, around), outer, around.kindWord().equals("countryside"));
    }
    return new PlaceArgument(
        quote(named, around),
        null,
        named.named() ? text.quote(start(named), named.end()).text() : null,
        null,
        outer == null ? null : new GeoPoint(outer.lat(), outer.lon(), outer.radiusKm()),
        outer == null ? null : outer.precision(),
        outer == null ? List.of() : namesFrom(outer),
        null);
  }

  private static PlaceArgument known(Quote quote, Place place, boolean countryside) {
    return new PlaceArgument(
        quote,
        countryside ? place.nameEn() + " countryside" : place.nameEn(),
        place.nameAr(),
        place.id(),
        new GeoPoint(place.lat(), place.lon(), place.radiusKm()),
        countryside ? PlacePrecision.DISTRICT : place.precision(),
        place.namesAround(),
        place.pcode());
  }

  /** The kind word with its name: what stands around it is no part of the name. */
  private static int start(PlaceMention mention) {
    return mention.vicinity() ? mention.nameFirst() : mention.first();
  }

  /** The words of an unknown place with those that say what it lies in, where they follow. */
  private Quote quote(PlaceMention mention, @Nullable PlaceMention around) {
    if (around != null && around.first() - mention.end() <= 2 && around.first() >= mention.end()) {
      return text.quote(mention.first(), around.end());
    }
    return text.quote(mention.first(), mention.end());
  }

  private static List<String> namesFrom(Place outer) {
    List<String> names = new ArrayList<>(List.of(outer.nameEn()));
    names.addAll(outer.namesAround());
    return names;
  }
}
