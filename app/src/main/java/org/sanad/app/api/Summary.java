package org.sanad.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Party;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;
import org.sanad.register.view.EventRow;

/** An event as lists show it. */
record Summary(
    String id,
    String eventType,
    String status,
    @Nullable LocalDate dateStart,
    @Nullable LocalDate dateEnd,
    @Nullable String datePrecision,
    @Nullable Place place,
    List<Who> actors,
    List<Who> targets,
    @Nullable Integer fatalitiesMin,
    @Nullable Integer fatalitiesMax,
    @Nullable Integer injuredMin,
    @Nullable Integer injuredMax,
    int nReports,
    int nTexts,
    List<String> outlets,
    String standing,
    String reviewStatus,
    boolean published,
    @Nullable String retracted,
    boolean aggregate,
    long revision,
    Instant updatedAt) {

  /** Somebody; without an id they are called as the reports call them. */
  record Who(@Nullable String id, @Nullable String name, @Nullable String nameAr) {
    static Who of(Party party) {
      return new Who(party.id(), party.name(), party.nameAr());
    }
  }

  /** Somewhere, with the radius in kilometres inside which it lies. */
  record Place(
      @Nullable String id,
      @Nullable String name,
      @Nullable String nameAr,
      @Nullable Double lat,
      @Nullable Double lon,
      @Nullable String precision,
      @Nullable Double radiusKm,
      List<String> within,
      @Nullable String pcode) {
    static @Nullable Place of(@Nullable Where where) {
      if (where == null) {
        return null;
      }
      GeoPoint point = where.point();
      return new Place(
          where.id(),
          where.name(),
          where.nameAr(),
          point == null ? null : Degrees.of(point.lat()),
          point == null ? null : Degrees.of(point.lon()),
          where.precision() == null ? null : where.precision().code(),
          point == null ? null : (Double) point.radiusKm(),
          where.within(),
          where.pcode());
    }
  }

  static Summary of(EventRow row) {
    When time = row.time();
    return new Summary(
        row.id(),
        row.type().code(),
        row.status().code(),
        time == null ? null : time.from(),
        time == null ? null : time.to(),
        time == null ? null : time.precision().code(),
        Place.of(row.place()),
        row.actors().stream().map(Who::of).toList(),
        row.targets().stream().map(Who::of).toList(),
        row.killed().min(),
        row.killed().max(),
        row.injured().min(),
        row.injured().max(),
        row.reports(),
        row.texts(),
        row.outlets(),
        row.standing().code(),
        row.handling().review(),
        row.handling().published(),
        row.handling().retracted(),
        row.aggregate(),
        row.handling().revision(),
        row.handling().updated().truncatedTo(ChronoUnit.SECONDS));
  }
}
