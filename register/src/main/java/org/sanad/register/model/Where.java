package org.sanad.register.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;

/**
 * A place where an event happened.
 *
 * @param id identifier in the gazetteer, null where unresolved
 * @param name English name, null where the gazetteer does not know the place
 * @param nameAr Arabic name; the report's words where unresolved
 * @param point where on earth, null where unresolved
 * @param precision how closely, null where unresolved
 * @param within English names of the places around it, the nearest first
 * @param pcode OCHA P-code, null where there is none
 */
public record Where(
    @Nullable String id,
    @Nullable String name,
    @Nullable String nameAr,
    @Nullable GeoPoint point,
    @Nullable PlacePrecision precision,
    List<String> within,
    @Nullable String pcode) {

  /** Keeps its own copy of {@code within}. */
  public Where {
    within = List.copyOf(within);
  }

  /** What tells it from others: its id, else its words behind a question mark. */
  public String key() {
    return id != null ? id : "?" + label();
  }

  /** What to call it: the English name, else the Arabic words. */
  public String label() {
    return name != null ? name : nameAr != null ? nameAr : "?";
  }
}
