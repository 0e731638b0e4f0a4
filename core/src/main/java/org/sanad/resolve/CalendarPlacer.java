package org.sanad.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec;
import org.sanad.mention.TimeSpec.DayMonth;
import org.sanad.mention.TimeSpec.Hijri;
import org.sanad.mention.TimeSpec.Month;
import org.sanad.mention.TimeSpec.Season;
import org.sanad.mention.TimeSpec.Shift;
import org.sanad.mention.TimeSpec.Third;
import org.sanad.mention.TimeSpec.Unit;
import org.sanad.model.TimePrecision;

/**
 * Places dates, months, weeks, years and seasons. A date told without its year is the latest on or
 * before the report's day, or up to a month ahead where that is nearer than the year before: what
 * is eleven months old is told with its year. A week runs from Sunday to Saturday, as most of the
 * Arab press counts it. «مطلع» of a month is its first ten days, «منتصف» its 15th, «نهاية» all
 * after its 20th; of a year they are its first three months, June and July, and its last three.
 */
final class CalendarPlacer {

  /** How far ahead a date without a year is looked for. */
  static final int DAYS_AHEAD = 31;

  private final @Nullable LocalDate anchor;

  CalendarPlacer(@Nullable LocalDate anchor) {
    this.anchor = anchor;
  }

  Stretch place(TimeSpec spec) {
    if (spec instanceof TimeSpec.FullDate full) {
      return Stretch.stated(full.date(), full.date(), TimePrecision.DAY);
    } else if (spec instanceof TimeSpec.Year year) {
      return Stretch.stated(
          LocalDate.of(year.year(), 1, 1), LocalDate.of(year.year(), 12, 31), TimePrecision.YEAR);
    } else if (spec instanceof DayMonth date) {
      return anchor == null ? Stretch.lost(TimePrecision.DAY) : dayMonth(anchor, date);
    } else if (spec instanceof TimeSpec.DayOfMonth date) {
      return anchor == null ? Stretch.lost(TimePrecision.DAY) : dayOfMonth(anchor, date);
    } else if (spec instanceof Month month) {
      return month(month);
    } else if (spec instanceof Hijri hijri) {
      return HijriPlacer.place(hijri, anchor);
    } else if (spec instanceof TimeSpec.Calendar calendar) {
      return anchor == null ? Stretch.lost(precision(calendar.unit())) : unit(anchor, calendar);
    } else if (spec instanceof TimeSpec.Stretch stretch) {
      return stretch(stretch);
    } else if (spec instanceof Season season) {
      return SeasonPlacer.place(season, anchor);
    }
    return Stretch.vague();
  }

  /** The first end of a range with the year that only its second end tells. */
  static TimeSpec withYearOf(TimeSpec from, TimeSpec to) {
    int year =
        to instanceof TimeSpec.FullDate full
            ? full.date().getYear()
            : to instanceof Month month ? month.year() : 0;
    if (year == 0) {
      return from;
    }
    if (from instanceof Month month && month.year() == 0) {
      return new Month(month.month(), year, Shift.NONE);
    }
    if (from instanceof DayMonth date
        && date.day() <= YearMonth.of(year, date.month()).lengthOfMonth()) {
      return new TimeSpec.FullDate(LocalDate.of(year, date.month(), date.day()));
    }
    return from;
  }

  private static Stretch dayMonth(LocalDate anchor, DayMonth date) {
    int year = anchor.getYear();
    LocalDate found =
        switch (date.shift()) {
          case PAST_YEAR -> at(year - 1, date);
          case NEXT_YEAR -> at(year + 1, date);
          case CURRENT, CURRENT_YEAR -> at(year, date);
          case NEXT -> first(at(year, date), at(year + 1, date), anchor);
          case PAST, LATEST -> last(at(year, date), at(year - 1, date), anchor.minusDays(1));
          case NONE -> nearest(anchor, date);
        };
    return found == null ? Stretch.vague() : Stretch.relative(found, found, TimePrecision.DAY);
  }

  private static @Nullable LocalDate nearest(LocalDate anchor, DayMonth date) {
    LocalDate limit = anchor.plusDays(DAYS_AHEAD);
    LocalDate next = at(anchor.getYear() + 1, date);
    if (next != null && !next.isAfter(limit)) {
      return next;
    }
    return last(at(anchor.getYear(), date), at(anchor.getYear() - 1, date), limit);
  }

  private static @Nullable LocalDate last(
      @Nullable LocalDate later, @Nullable LocalDate earlier, LocalDate limit) {
    return later != null && !later.isAfter(limit) ? later : earlier;
  }

  private static @Nullable LocalDate first(
      @Nullable LocalDate earlier, @Nullable LocalDate later, LocalDate after) {
    return earlier != null && earlier.isAfter(after) ? earlier : later;
  }

  private static @Nullable LocalDate at(int year, DayMonth date) {
    return day(YearMonth.of(year, date.month()), date.day());
  }

  private static @Nullable LocalDate day(YearMonth month, int day) {
    return month.isValidDay(day) ? month.atDay(day) : null;
  }

  private static Stretch dayOfMonth(LocalDate anchor, TimeSpec.DayOfMonth date) {
    LocalDate day = day(YearMonth.from(anchor).plusMonths(steps(date.shift())), date.day());
    return day == null ? Stretch.vague() : Stretch.relative(day, day, TimePrecision.DAY);
  }

  private static int steps(Shift shift) {
    return switch (shift) {
      case PAST, PAST_YEAR, LATEST -> -1;
      case NEXT, NEXT_YEAR -> 1;
      case NONE, CURRENT, CURRENT_YEAR -> 0;
    };
  }

  private Stretch month(Month month) {
    if (month.year() != 0) {
      return whole(YearMonth.of(month.year(), month.month()), false);
    }
    if (anchor == null) {
      return Stretch.lost(TimePrecision.MONTH);
    }
    YearMonth now = YearMonth.from(anchor);
    YearMonth same = YearMonth.of(now.getYear(), month.month());
    YearMonth found =
        switch (month.shift()) {
          case PAST_YEAR -> same.minusYears(1);
          case NEXT_YEAR -> same.plusYears(1);
          case CURRENT, CURRENT_YEAR -> same;
          case PAST, LATEST -> same.isBefore(now) ? same : same.minusYears(1);
          case NEXT -> same.isAfter(now) ? same : same.plusYears(1);
          case NONE -> same.isAfter(now) ? same.minusYears(1) : same;
        };
    return whole(found, true);
  }

  private static Stretch whole(YearMonth month, boolean relative) {
    LocalDate from = month.atDay(1);
    LocalDate to = month.atEndOfMonth();
    return relative
        ? Stretch.relative(from, to, TimePrecision.MONTH)
        : Stretch.stated(from, to, TimePrecision.MONTH);
  }

  /** A week, month, year or decade; one that still runs ends with the report's day. */
  private static Stretch unit(LocalDate anchor, TimeSpec.Calendar calendar) {
    int steps = steps(calendar.shift());
    LocalDate from;
    LocalDate to;
    switch (calendar.unit()) {
      case WEEK -> {
        from = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(steps);
        to = from.plusDays(6);
      }
      case MONTH -> {
        from = anchor.withDayOfMonth(1).plusMonths(steps);
        to = from.with(TemporalAdjusters.lastDayOfMonth());
      }
      case YEAR -> {
        from = anchor.withDayOfYear(1).plusYears(steps);
        to = from.with(TemporalAdjusters.lastDayOfYear());
      }
      case DECADE -> {
        from = LocalDate.of(anchor.getYear() / 10 * 10, 1, 1).plusYears(10L * steps);
        to = from.plusYears(10).minusDays(1);
      }
      default -> {
        return Stretch.vague();
      }
    }
    boolean runs = steps == 0;
    return Stretch.relative(from, runs ? anchor : to, precision(calendar.unit()));
  }

  /** How exactly a stretch of such units says when. */
  static TimePrecision precision(Unit unit) {
    return switch (unit) {
      case HOUR -> TimePrecision.DAYPART;
      case DAY -> TimePrecision.DAY;
      case WEEK -> TimePrecision.WEEK;
      case MONTH -> TimePrecision.MONTH;
      case YEAR -> TimePrecision.YEAR;
      case DECADE -> TimePrecision.INTERVAL;
    };
  }

  private Stretch stretch(TimeSpec.Stretch stretch) {
    Stretch of = place(stretch.of());
    LocalDate from = of.from();
    if (from == null) {
      return of;
    }
    return switch (of.precision()) {
      case WEEK -> {
        Stretch part = cut(of, stretch.third(), from, 0, 2, 3, 3, 4, 6);
        // «نهاية الأسبوع» alone is the latest one, not the one to come.
        boolean bare = stretch.of() instanceof TimeSpec.Calendar week && week.shift() == Shift.NONE;
        boolean ahead = part.from() != null && anchor != null && part.from().isAfter(anchor);
        yield bare && ahead ? cut(of, stretch.third(), from.minusWeeks(1), 0, 2, 3, 3, 4, 6) : part;
      }
      case MONTH -> {
        // A Hijri month has 29 or 30 days; one that still runs was cut at the report's day.
        boolean hijri = stretch.of() instanceof Hijri;
        int last = hijri ? 28 : from.lengthOfMonth() - 1;
        yield cut(of, stretch.third(), from, 0, 9, 14, 14, 20, last);
      }
      case YEAR, INTERVAL -> {
        LocalDate end =
            of.precision() == TimePrecision.YEAR ? from.plusYears(1) : from.plusMonths(3);
        boolean year = of.precision() == TimePrecision.YEAR;
        yield switch (stretch.third()) {
          case BEGIN -> between(of, from, from.plusMonths(year ? 3 : 1).minusDays(1));
          case MIDDLE ->
              between(
                  of, from.plusMonths(year ? 5 : 1), from.plusMonths(year ? 7 : 2).minusDays(1));
          case END -> between(of, end.minusMonths(year ? 3 : 1), end.minusDays(1));
        };
      }
      default -> of;
    };
  }

  private static Stretch cut(Stretch of, Third third, LocalDate start, int... days) {
    int at =
        switch (third) {
          case BEGIN -> 0;
          case MIDDLE -> 2;
          case END -> 4;
        };
    LocalDate from = start.plusDays(days[at]);
    LocalDate to = start.plusDays(days[at + 1]);
    return new Stretch(from, to, TimePrecision.DAYS, of.footing());
  }

  private static Stretch between(Stretch of, LocalDate from, LocalDate to) {
    return new Stretch(from, to, TimePrecision.INTERVAL, of.footing());
  }
}
