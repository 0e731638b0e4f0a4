package org.sanad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened.
 *
 * @param quote the words that name the place
 * @param name English name, null where the gazetteer does not know the place
 * @param nameAr Arabic name, null where it is only what the quote says
 * @param id identifier in the gazetteer, null where unresolved
 * @param point where on earth, null where unresolved
 * @param precision how closely, null where unresolved
 * @param within English names of the places around it, the nearest first
 * @param pcode OCHA P-code, null where there is none
 */
public record PlaceArgument(
    Quote quote,
    @Nullable String name,
    @Nullable String nameAr,
    @Nullable String id,
    @Nullable GeoPoint point,
    @Nullable PlacePrecision precision,
    List<String> within,
    @Nullable String pcode) {

  /** Keeps its own copy of {@code within}. */
  public PlaceArgument {
    within = List.copyOf(within);
  }
}
