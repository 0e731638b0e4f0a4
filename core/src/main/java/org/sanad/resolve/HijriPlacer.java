package org.sanad.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec.Hijri;
import org.sanad.model.TimePrecision;

/**
 * Places Hijri dates by the Umm al-Qura calendar, which Saudi papers date by. Where months begin by
 * sight of the moon a day may be one off.
 */
final class HijriPlacer {

  private HijriPlacer() {}

  static Stretch place(Hijri hijri, @Nullable LocalDate anchor) {
    TimePrecision precision = hijri.day() == 0 ? TimePrecision.MONTH : TimePrecision.DAY;
    int year = hijri.year();
    boolean stated = year != 0;
    if (!stated) {
      if (anchor == null) {
        return Stretch.lost(precision);
      }
      year = hijriYear(anchor, hijri);
    }
    try {
      HijrahDate first =
          HijrahChronology.INSTANCE.date(year, hijri.month(), Math.max(1, hijri.day()));
      LocalDate from = LocalDate.from(first);
      LocalDate to = hijri.day() == 0 ? from.plusDays(first.lengthOfMonth() - 1L) : from;
      return stated ? Stretch.stated(from, to, precision) : Stretch.relative(from, to, precision);
    } catch (DateTimeException e) {
      // No such day that month, or a year beyond the Umm al-Qura tables.
      return Stretch.vague();
    }
  }

  private static int hijriYear(LocalDate anchor, Hijri hijri) {
    HijrahDate now = HijrahDate.from(anchor);
    int year = now.get(ChronoField.YEAR);
    int month = now.get(ChronoField.MONTH_OF_YEAR);
    boolean later =
        hijri.month() > month
            || (hijri.month() == month && hijri.day() > now.get(ChronoField.DAY_OF_MONTH));
    return switch (hijri.shift()) {
      case PAST_YEAR -> year - 1;
      case NEXT_YEAR -> year + 1;
      case CURRENT, CURRENT_YEAR -> year;
      case NEXT -> later ? year : year + 1;
      case PAST, LATEST -> hijri.month() >= month ? year - 1 : year;
      case NONE -> later && !soon(anchor, year, hijri) ? year - 1 : year;
    };
  }

  /** Whether a Hijri date of this year is near enough ahead to be meant. */
  private static boolean soon(LocalDate anchor, int year, Hijri hijri) {
    try {
      LocalDate date =
          LocalDate.from(
              HijrahChronology.INSTANCE.date(year, hijri.month(), Math.max(1, hijri.day())));
      return !date.isAfter(anchor.plusDays(CalendarPlacer.DAYS_AHEAD));
    } catch (DateTimeException e) {
      return false;
    }
  }
}
