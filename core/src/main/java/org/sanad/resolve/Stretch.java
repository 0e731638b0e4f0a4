package org.sanad.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TimePrecision;

/**
 * A spec placed on the calendar.
 *
 * @param from first day, null where open or not to be placed
 * @param to last day, the same
 * @param precision how closely it is told
 * @param footing what it stands on
 */
record Stretch(
    @Nullable LocalDate from, @Nullable LocalDate to, TimePrecision precision, Footing footing) {

  /** What places a time. */
  enum Footing {
    /** Its own words. */
    STATED,
    /** The report's day. */
    RELATIVE,
    /** The report's day, which is not known. */
    LOST,
    /** Nothing could. */
    VAGUE
  }

  static Stretch stated(LocalDate from, LocalDate to, TimePrecision precision) {
    return new Stretch(from, to, precision, Footing.STATED);
  }

  static Stretch relative(LocalDate from, LocalDate to, TimePrecision precision) {
    return new Stretch(from, to, precision, Footing.RELATIVE);
  }

  /** A relative time in a report without a day of its own. */
  static Stretch lost(TimePrecision precision) {
    return new Stretch(null, null, precision, Footing.LOST);
  }

  static Stretch vague() {
    return new Stretch(null, null, TimePrecision.VAGUE, Footing.VAGUE);
  }

  Stretch as(TimePrecision other) {
    return new Stretch(from, to, other, footing);
  }

  /** Whether both of its days are known. */
  boolean placed() {
    return from != null && to != null;
  }
}
