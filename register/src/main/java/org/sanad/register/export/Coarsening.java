package org.sanad.register.export;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;
import org.sanad.register.model.Where;

/**
 * Makes places as coarse as the public may have them. The same place always gives the same, so that
 * asking often does not average the coarseness away.
 */
final class Coarsening {
  /** Kilometres of a degree of latitude. */
  private static final double DEGREE = 111.2;

  private final Reference reference;

  Coarsening(Reference reference) {
    this.reference = reference;
  }

  /**
   * A place with a point of at most two decimals, fewer where it is a wide area. What only a report
   * calls a place may be somebody's house: there, what it lies in; null where that is not known.
   */
  @Nullable Where rounded(Where where) {
    Reference.Unit place = reference.area(where).place();
    return place == null
        ? district(where)
        : round(
            new Where(
                place.id(),
                place.name(),
                place.nameAr(),
                where.point(),
                where.precision(),
                where.within(),
                place.pcode()));
  }

  private static Where round(Where where) {
    return new Where(
        where.id(),
        where.name(),
        where.nameAr(),
        where.point() == null ? null : rounded(where.point()),
        where.precision(),
        where.within(),
        where.pcode());
  }

  private static GeoPoint rounded(GeoPoint point) {
    int decimals = point.radiusKm() >= DEGREE ? 0 : point.radiusKm() >= DEGREE / 10 ? 1 : 2;
    // What rounding can move the point by, at the equator, where a degree of longitude is longest.
    double moved = DEGREE * Math.pow(10, -decimals) / 2 * Math.sqrt(2);
    return new GeoPoint(
        Decimals.of(point.lat(), decimals).doubleValue(),
        Decimals.of(point.lon(), decimals).doubleValue(),
        Decimals.of(point.radiusKm() + moved, 1).doubleValue());
  }

  /** The district that a place lies in, else the governorate, else the country. */
  @Nullable Where district(Where where) {
    Reference.Area area = reference.area(where);
    return area.admin2() == null
        ? governorate(where)
        : whole(area.admin2(), PlacePrecision.DISTRICT, area);
  }

  /** The governorate that a place lies in, else the country; null where neither is known. */
  @Nullable Where governorate(Where where) {
    Reference.Area area = reference.area(where);
    return area.admin1() != null
        ? whole(area.admin1(), PlacePrecision.GOVERNORATE, area)
        : area.country() != null ? whole(area.country(), PlacePrecision.COUNTRY, area) : null;
  }

  private static Where whole(Reference.Unit unit, PlacePrecision precision, Reference.Area area) {
    return round(
        new Where(
            unit.id(),
            unit.name(),
            unit.nameAr(),
            new GeoPoint(unit.lat(), unit.lon(), unit.radiusKm()),
            precision,
            Stream.of(area.admin1(), area.country())
                .filter(around -> around != null && !around.equals(unit))
                .filter(around -> precision != PlacePrecision.COUNTRY)
                .map(around -> Objects.requireNonNull(around).name())
                .toList(),
            unit.pcode()));
  }
}
