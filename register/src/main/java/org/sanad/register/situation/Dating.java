package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TimePrecision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.When;

/**
 * On which days an event lies. What happened was there on the day it was told, so that an event
 * without a day of its own lies on or before that of its first report.
 *
 * @param earliest the first day, null where open
 * @param latest the last day
 * @param lastTold the last day of which it is told, where it lasts
 * @param basis whether its day is told
 */
record Dating(
    @Nullable LocalDate earliest, LocalDate latest, LocalDate lastTold, Bound.Basis basis) {

  /** Why an event has no days, null where it has. */
  static LeftOut.@Nullable Reason missing(FusedEvent e, Map<String, LocalDate> published) {
    When when = when(e);
    NavigableSet<LocalDate> told = told(e, published);
    if (when == null) {
      return told.isEmpty() ? LeftOut.Reason.NO_DATE : null;
    }
    LocalDate from = when.from();
    boolean later = from != null && !told.isEmpty() && from.isAfter(told.last());
    return later ? LeftOut.Reason.DATED_LATER : null;
  }

  /** The days of an event that has some. */
  static Dating of(FusedEvent e, Map<String, LocalDate> published) {
    When when = when(e);
    NavigableSet<LocalDate> told = told(e, published);
    if (when == null || when.to() == null) {
      return new Dating(null, told.first(), told.first(), Bound.Basis.UNDATED);
    }
    LocalDate from = when.from();
    LocalDate latest = when.to();
    if (!told.isEmpty() && latest.isAfter(told.first())) {
      latest = from != null && from.isAfter(told.first()) ? from : told.first();
    }
    return new Dating(from, latest, latest, from == null ? Bound.Basis.UNDATED : Bound.Basis.TOLD);
  }

  private static @Nullable When when(FusedEvent e) {
    return e.time() == null || e.time().best().to() == null ? null : e.time().best();
  }

  private static NavigableSet<LocalDate> told(FusedEvent e, Map<String, LocalDate> published) {
    NavigableSet<LocalDate> told = new TreeSet<>();
    e.reports().stream().map(published::get).filter(Objects::nonNull).forEach(told::add);
    return told;
  }

  /** The days of something that lasts: «since March» tells its beginning. */
  Dating lasting(FusedEvent e, boolean begins) {
    TimePrecision precision = e.time() == null ? null : e.time().best().precision();
    if (precision == TimePrecision.INTERVAL && earliest != null) {
      return new Dating(earliest, earliest, lastTold, Bound.Basis.TOLD);
    }
    return begins ? this : new Dating(latest, latest, lastTold, Bound.Basis.STATE);
  }
}
