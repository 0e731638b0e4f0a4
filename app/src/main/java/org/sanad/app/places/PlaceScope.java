package org.sanad.app.places;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanad.lexicon.Place;
import org.sanad.text.Normalizer;

/**
 * Under which names a search by a place looks. Events know what they lie in by its English name, so
 * that «محافظة حلب» has to be looked for as Aleppo governorate too.
 */
public final class PlaceScope {
  private static final Set<String> AREAS = Set.of("governorate", "district", "subdistrict");
  private static final String GOVERNORATE = Normalizer.fold("محافظة");

  private final Map<String, Place> places;

  /**
   * By the places that are known.
   *
   * @param places by id
   */
  public PlaceScope(Map<String, Place> places) {
    this.places = places;
  }

  /** Whether a name is not looked for as it is alone: one in Arabic letters. */
  public static boolean needed(String name) {
    return name.codePoints().anyMatch(c -> c >= 'ء');
  }

  /**
   * What to look for: the name as it was given, and the English names of the places that have it.
   *
   * @param name an Arabic name, which means the towns that bear it rather than the district or
   *     governorate around them; «محافظة» before it means the governorate. An English one is looked
   *     for as it is
   */
  public List<String> of(String name) {
    String form = Normalizer.fold(name.strip());
    Set<String> towns = new LinkedHashSet<>(List.of(name));
    Set<String> areas = new LinkedHashSet<>(List.of(name));
    for (Place each : places.values()) {
      String own = Normalizer.fold(each.nameAr());
      boolean governorate =
          each.kind().equals("governorate") && (GOVERNORATE + " " + own).equals(form);
      if (own.equals(form) || governorate) {
        (AREAS.contains(each.kind()) ? areas : towns).add(each.nameEn());
      }
    }
    return List.copyOf(towns.size() > 1 ? towns : areas);
  }
}
