package org.sanad.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.GreatCircle;
import org.sanad.lexicon.Place;
import org.sanad.model.GeoPoint;
import org.sanad.text.WordSet;

/**
 * What speaks for each place that a name may mean in one report: what the text says around it, its
 * kind word, the places told before, the report's country, and how well known it is.
 */
final class PlaceWeights {
  /** What lies around a settlement is no further from it. */
  static final double BESIDE_KM = 20;

  /** A city's surroundings lie behind its governorate's border: «الغوطة الشرقية لدمشق». */
  private static final double CITY_KM = 15;

  /** Kinds of land that hold what lies near their middle, though no list says so. */
  private static final WordSet LANDSCAPES = WordSet.of("region", "mountain", "river", "front");

  private final ReportContext context;
  private final Set<Place> resolved = new LinkedHashSet<>();

  /** How many were resolved, each as often as it was told. */
  private int resolvedCount;

  private final List<GeoPoint> near = new ArrayList<>();

  /** Weighs for one report. */
  PlaceWeights(ReportContext context) {
    this.context = context;
  }

  /** The same place, remembered as one that the report has told. */
  Place taken(Place place) {
    if (!KindFit.isWide(place) || resolvedCount < 3) {
      resolved.add(place);
      resolvedCount++;
    }
    return place;
  }

  /** Candidates with what speaks for them, the best first; of equals, the one listed first. */
  List<Weighing> rank(String kindWord, List<Place> candidates, @Nullable Place container) {
    return candidates.stream()
        .map(candidate -> weigh(kindWord, candidate, container))
        .sorted(Comparator.comparingInt(Weighing::total).reversed())
        .toList();
  }

  /** From now on, what is near a point is preferred. */
  void near(GeoPoint point) {
    near.add(point);
  }

  /** What speaks for one place. */
  Weighing weigh(String kindWord, Place candidate, @Nullable Place container) {
    Weighing weighing =
        new Weighing(
            candidate,
            candidate.prominence() * 3,
            container == null ? 0 : container(candidate, container),
            KindFit.of(kindWord, candidate),
            told(candidate),
            country(candidate),
            nearness(candidate));
    // Where the text names the land that holds it, the report's own says nothing.
    boolean sameLand = container != null && candidate.country().equals(container.country());
    return sameLand ? weighing.anywhere() : weighing;
  }

  private static int container(Place candidate, Place container) {
    if (candidate.equals(container)) {
      return -200;
    }
    if (candidate.isWithin(container)) {
      return 60;
    }
    double km = GreatCircle.km(candidate, container);
    if (candidate.kind().equals("sea") && km <= candidate.radiusKm()) {
      // «البحر المتوسط غربي اللاذقية»
      return 20;
    }
    boolean aroundCity =
        candidate.kind().equals("region")
            && container.radiusKm() <= CITY_KM
            && km <= BESIDE_KM + container.radiusKm();
    boolean inLandscape =
        LANDSCAPES.contains(container.kind())
            && candidate.country().equals(container.country())
            && km <= container.radiusKm();
    return inLandscape || aroundCity || sameGovernorate(candidate, container) ? 20 : -40;
  }

  private int told(Place candidate) {
    for (Place other : resolved) {
      if (candidate.equals(other) || candidate.isWithin(other) || other.isWithin(candidate)) {
        return 6;
      }
    }
    return 0;
  }

  private int country(Place candidate) {
    if (context.country().isEmpty()) {
      return 0;
    }
    if (candidate.country().equals(context.country())) {
      return 12;
    }
    if (3 * context.weight(candidate.country()) > context.weight(context.country())) {
      return 4;
    }
    return candidate.prominence() >= 4 ? 0 : context.weight(candidate.country()) > 0 ? -15 : -30;
  }

  /** Parts namesakes of an imported list, where a country has dozens; else only what is asked. */
  int nearness(Place candidate) {
    double least = Double.MAX_VALUE;
    for (GeoPoint point : near) {
      least =
          Math.min(
              least, GreatCircle.km(candidate.lat(), candidate.lon(), point.lat(), point.lon()));
    }
    if (candidate.imported()) {
      for (Place other : resolved) {
        if (!KindFit.isWide(other)) {
          least = Math.min(least, GreatCircle.km(candidate, other));
        }
      }
    }
    return least <= 10 ? 9 : least <= 30 ? 6 : least <= 80 ? 3 : 0;
  }

  private static boolean sameGovernorate(Place a, Place b) {
    Place of = Told.governorate(a);
    return of != null && of.equals(Told.governorate(b));
  }
}
