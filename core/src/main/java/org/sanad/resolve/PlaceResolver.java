package org.sanad.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.GreatCircle;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;

/**
 * Chooses the place that a name means: what the text says around it first, then the kind word, then
 * the places already resolved in the report, then its country, then prominence.
 */
final class PlaceResolver {
  /** From it on, whoever names a place means no namesake of it. */
  private static final int KNOWN_ANYWHERE = 4;

  /** «قرب دمشق» is said of what is no further from it. */
  private static final double VICINITY_KM = 60;

  /** Two towns that are named as a pair are no further apart. */
  private static final double PAIR_KM = 10;

  private final ReportContext context;
  private final PlaceWeights weights;

  /** Chooses for one report by its weights. */
  PlaceResolver(ReportContext context, PlaceWeights weights) {
    this.context = context;
    this.weights = weights;
  }

  /**
   * The place that a mention means, null where nothing is good enough.
   *
   * @param kindWord its own kind word or that of the list which it stands in
   * @param container the resolved place that the text says it lies in, null where it says none
   * @param vicinity whether the text says only that it lies near the container: «الغوطة قرب دمشق»
   * @param pair the place to whose name «و» joins the mention, null where there is none
   */
  @Nullable Place resolve(
      PlaceMention mention,
      String kindWord,
      @Nullable Place container,
      boolean vicinity,
      @Nullable Place pair) {
    if (mention.places().isEmpty()) {
      return null;
    }
    if (mention.kindWord().equals("land") || mention.nameFirst() == mention.nameEnd()) {
      return ofCountry(mention.places());
    }
    Weighing best = null;
    for (Place candidate : mention.places()) {
      Weighing weighing = weights.weigh(kindWord, candidate, container);
      if (container != null && vicinity && GreatCircle.km(candidate, container) <= VICINITY_KM) {
        weighing = weighing.nearTo();
      }
      if (pair != null && isPair(candidate, pair)) {
        weighing = weighing.paired();
      }
      if (isOnly(mention, kindWord)) {
        weighing = weighing.anywhere();
      }
      if (best == null || weighing.total() > best.total()) {
        best = weighing;
      }
    }
    if (best == null || best.total() < 0) {
      best = container == null ? null : elsewhere(mention.places(), kindWord, container);
    }
    return best == null ? null : weights.taken(best.place());
  }

  /** Neighbours of one subdistrict or city are told in one breath: «نبّل والزهراء (في حلب)». */
  private static boolean isPair(Place candidate, Place pair) {
    Place parent = candidate.parent();
    return parent != null
        && parent.equals(pair.parent())
        && !candidate.equals(pair)
        && GreatCircle.km(candidate, pair) <= PAIR_KM;
  }

  /** Of several words and one place, and called a place: whatever else the report is about. */
  private static boolean isOnly(PlaceMention mention, String kindWord) {
    return mention.places().size() == 1
        && !kindWord.isEmpty()
        && mention.nameEnd() - mention.nameFirst() > 1;
  }

  /**
   * The well-known place of the report's country that a name means although the text seems to put
   * it in another: «من الحديدة باتجاه صنعاء», «حلب وحماة ومناطق بريف الحسكة». Of a place that few
   * know another of its name is likelier meant.
   */
  private @Nullable Weighing elsewhere(List<Place> candidates, String kindWord, Place container) {
    Weighing best = null;
    for (Place candidate : candidates) {
      Weighing weighing = weights.weigh(kindWord, candidate, null);
      if (candidate.prominence() >= KNOWN_ANYWHERE
          && candidate.country().equals(context.country())
          && !candidate.equals(container)
          && weighing.kind() >= 0
          && (best == null || weighing.total() > best.total())) {
        best = weighing;
      }
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

  /** Whether a place lies in another country than the report is about. */
  boolean isForeign(Place place) {
    return !place.country().equals(context.country());
  }

  /**
   * Whether a place is no country or governorate and lies in the country that the report is about.
   */
  boolean isAtHome(Place place) {
    return !KindFit.isWide(place) && place.country().equals(context.country());
  }
}
