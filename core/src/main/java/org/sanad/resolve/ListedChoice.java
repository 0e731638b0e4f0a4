package org.sanad.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.GreatCircle;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;

/**
 * Chooses among places of the imported gazetteer. A name that a list has once in a country may be
 * borne by villages that it has not: so the place must lie where the text puts it, or where else
 * the report tells of, and be plainly the best.
 */
final class ListedChoice {
  /** The least weight of what is near a place told before. */
  private static final int NEAR = 6;

  /** Two rows of one name no further apart are one place, listed twice. */
  private static final double SAME_KM = 6;

  private final ReportContext context;
  private final PlaceWeights weights;

  /** Chooses for one report by its weights. */
  ListedChoice(ReportContext context, PlaceWeights weights) {
    this.context = context;
    this.weights = weights;
  }

  /**
   * The place of the imported gazetteer that a mention means, null where nothing is good enough.
   *
   * @param candidates places of the report's country that bear the name
   * @param nearby what the mention's sentence tells of
   */
  @Nullable Place choose(
      PlaceMention mention, List<Place> candidates, @Nullable Place container, Told nearby) {
    List<Place> fitting =
        candidates.stream()
            .filter(candidate -> KindFit.fitsListed(mention.kindWord(), candidate))
            .filter(candidate -> isFurther(mention, candidate, container))
            .filter(candidate -> isWhereTold(candidate, container, nearby))
            .toList();
    List<Weighing> ranked = weights.rank(mention.kindWord(), fitting, container);
    return !ranked.isEmpty() && isPlain(ranked) ? weights.taken(ranked.get(0).place()) : null;
  }

  /** A name that the bundled places have too means another only where the text says so. */
  private static boolean isFurther(
      PlaceMention mention, Place candidate, @Nullable Place container) {
    return mention.places().isEmpty()
        || (!mention.places().contains(candidate)
            && container != null
            && !container.kind().equals("country")
            && candidate.isWithin(container));
  }

  private boolean isWhereTold(Place candidate, @Nullable Place container, Told nearby) {
    if (container == null || container.kind().equals("country")) {
      return nearby.isEmpty()
          ? context.tellsOf(candidate) || weights.nearness(candidate) >= NEAR
          : nearby.holds(candidate);
    }
    return candidate.isWithin(container)
        || (!KindFit.isWide(container)
            && GreatCircle.km(candidate, container)
                <= PlaceWeights.BESIDE_KM + container.radiusKm());
  }

  /** Whether the first is better than all others that are not the same place listed twice. */
  private static boolean isPlain(List<Weighing> ranked) {
    Weighing best = ranked.get(0);
    for (Weighing other : ranked) {
      if (other.total() < best.total()) {
        return true;
      }
      if (!isNear(best.place(), other.place())) {
        return false;
      }
    }
    return true;
  }

  /** Whether two places of one name are near enough to be one, listed twice. */
  static boolean isNear(Place a, Place b) {
    return GreatCircle.km(a, b) <= SAME_KM;
  }
}
