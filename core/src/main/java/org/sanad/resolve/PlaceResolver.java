package org.sanad.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.GreatCircle;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.GeoPoint;

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

  /** Kind words that say little of what bears the name. */
  private static final Set<String> LOOSE = Set.of("", "area", "front", "countryside");

  /** How well a kind word must fit an imported place. */
  private static final int FITTING = 10;

  /** What lies around a settlement is no further from it. */
  private static final double BESIDE_KM = 20;

  /** From it on, whoever names a place means no namesake of it. */
  private static final int KNOWN_ANYWHERE = 4;

  /** A city's surroundings lie behind its governorate's border: «الغوطة الشرقية لدمشق». */
  private static final double CITY_KM = 15;

  /** Kinds of land that hold what lies near their middle, though no list says so. */
  private static final Set<String> LANDSCAPES = Set.of("region", "mountain", "river", "front");

  /** «قرب دمشق» is said of what is no further from it. */
  private static final double VICINITY_KM = 60;

  /** Two towns that are named as a pair are no further apart. */
  private static final double PAIR_KM = 10;

  /** The least weight of what is near a place told before. */
  private static final int NEAR = 6;

  /** Two rows of one name no further apart are one place, listed twice. */
  private static final double SAME_KM = 6;

  private final ReportContext context;
  private final Set<Place> resolved = new LinkedHashSet<>();

  /** How many were resolved, each as often as it was told. */
  private int resolvedCount;

  private final List<GeoPoint> near = new ArrayList<>();

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
    return resolve(mention, mention.kindWord(), container, false, null);
  }

  /**
   * The same.
   *
   * @param kindWord its own kind word or that of the list which it stands in
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
      Weighing weighing = weigh(kindWord, candidate, container);
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
    return best == null ? null : taken(best.place());
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
      Weighing weighing = weigh(kindWord, candidate, null);
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

  private Place taken(Place place) {
    if (!WIDE.contains(place.kind()) || resolvedCount < 3) {
      resolved.add(place);
      resolvedCount++;
    }
    return place;
  }

  /**
   * The place of the imported gazetteer that a mention means, null where nothing is good enough. A
   * name that a list has once in a country may be borne by villages that it has not: so the place
   * must lie where the text puts it, or where else the report tells of, and be plainly the best.
   *
   * @param candidates places of the report's country that bear the name
   * @param nearby what the mention's sentence tells of
   */
  @Nullable Place resolveImported(
      PlaceMention mention, List<Place> candidates, @Nullable Place container, Told nearby) {
    List<Place> fitting =
        candidates.stream()
            .filter(candidate -> fitsListed(mention.kindWord(), candidate))
            .filter(candidate -> isFurther(mention, candidate, container))
            .filter(candidate -> isWhereTold(candidate, container, nearby))
            .toList();
    List<Weighing> ranked = rank(mention.kindWord(), fitting, container);
    return !ranked.isEmpty() && isPlain(ranked) ? taken(ranked.get(0).place()) : null;
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

  private static boolean fitsListed(String word, Place candidate) {
    // Lists call a settlement a village where they know nothing of its size.
    return LOOSE.contains(word)
        || (kind(word, candidate) >= FITTING
            && !(word.equals("city") && candidate.kind().equals("village")));
  }

  private boolean isWhereTold(Place candidate, @Nullable Place container, Told nearby) {
    if (container == null || container.kind().equals("country")) {
      return nearby.isEmpty()
          ? context.tellsOf(candidate) || nearness(candidate) >= NEAR
          : nearby.holds(candidate);
    }
    return candidate.isWithin(container)
        || (!WIDE.contains(container.kind())
            && GreatCircle.km(candidate, container) <= BESIDE_KM + container.radiusKm());
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

  /** «البلاد»، «العاصمة»: the one of the country that the report is about. */
  private @Nullable Place ofCountry(List<Place> places) {
    for (Place place : places) {
      if (!context.country().isEmpty() && place.country().equals(context.country())) {
        return place;
      }
    }
    return null;
  }

  private Weighing weigh(String kindWord, Place candidate, @Nullable Place container) {
    Weighing weighing =
        new Weighing(
            candidate,
            candidate.prominence() * 3,
            container == null ? 0 : container(candidate, container),
            kind(kindWord, candidate),
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
  private int nearness(Place candidate) {
    double least = Double.MAX_VALUE;
    for (GeoPoint point : near) {
      least =
          Math.min(
              least, GreatCircle.km(candidate.lat(), candidate.lon(), point.lat(), point.lon()));
    }
    if (candidate.imported()) {
      for (Place other : resolved) {
        if (!WIDE.contains(other.kind())) {
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
    if (word.equals("village") && kind.equals("town")) {
      // What a report calls a village the gazetteer may have as a small town.
      return 28;
    }
    return switch (word) {
      case "city", "town", "village" ->
          Set.of("city", "capital", "town", "village", "camp").contains(kind)
              ? 20
              : kind.equals("neighbourhood") ? 0 : -15;
      case "governorate" ->
          // «محافظة جبل لبنان», «ولاية جبال حمرين»
          kind.equals("region") || kind.equals("mountain") ? 5 : -25;
      case "countryside" ->
          Set.of("governorate", "city", "capital", "district", "town").contains(kind)
              ? (kind.equals("governorate") ? 25 : 10)
              : kind.equals("region") ? 0 : -5;
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
