package org.sanad.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec;
import org.sanad.mention.TimeSpec.Away;
import org.sanad.mention.TimeSpec.DayPart;
import org.sanad.mention.TimeSpec.Direction;
import org.sanad.mention.TimeSpec.Last;
import org.sanad.mention.TimeSpec.Run;
import org.sanad.mention.TimeSpec.Unit;
import org.sanad.model.TimePrecision;
import org.sanad.resolve.Stretch.Footing;

/**
 * Places one spec on the calendar, counting from a report's day. The rules, where the language
 * leaves room:
 *
 * <ul>
 *   <li>A bare weekday is the latest on or before the report's day, as in news; «الماضي» makes it
 *       strictly before, «المقبل» strictly after.
 *   <li>«ليلة السبت» is the night from Friday to Saturday, «ليل السبت» and «مساء السبت» are
 *       Saturday.
 *   <li>«اليومين الماضيين» and «الـ24 ساعة الماضية» run from so many days back to the report's day,
 *       because a morning's report and an evening's differ in whether the day itself is meant, and
 *       the wider reading is never wrong.
 *   <li>«قبل يومين» is exactly that day; «قبل أيام» is no day at all.
 *   <li>What runs until now («منذ», «هذا العام») ends with the report's day.
 * </ul>
 */
final class TimePlacer {

  /** A report dated past midnight may still say «اليوم» of the day before. */
  private static final int WEEKDAY_SLACK = 2;

  private final @Nullable LocalDate anchor;
  private final CalendarPlacer calendar;

  TimePlacer(@Nullable LocalDate anchor) {
    this.anchor = anchor;
    this.calendar = new CalendarPlacer(anchor);
  }

  Stretch place(TimeSpec spec) {
    if (spec instanceof TimeSpec.RelativeDay day) {
      return anchor == null ? Stretch.lost(TimePrecision.DAY) : relativeDay(anchor, day);
    } else if (spec instanceof TimeSpec.Weekday day) {
      return anchor == null ? Stretch.lost(TimePrecision.DAY) : day(weekday(anchor, day));
    } else if (spec instanceof TimeSpec.Dated dated) {
      return dated(dated);
    } else if (spec instanceof TimeSpec.Part part) {
      return part(part);
    } else if (spec instanceof TimeSpec.Night night) {
      return anchor == null
          ? Stretch.lost(TimePrecision.DAYPART)
          : Stretch.relative(
              anchor.plusDays(night.offset()),
              anchor.plusDays(night.offset() + 1L),
              TimePrecision.DAYPART);
    } else if (spec instanceof TimeSpec.NightBetween night) {
      return nightBetween(night);
    } else if (spec instanceof Away away) {
      return away(away);
    } else if (spec instanceof Last last) {
      return last(last);
    } else if (spec instanceof TimeSpec.Since since) {
      return since(since);
    } else if (spec instanceof TimeSpec.Until until) {
      Stretch to = place(until.to());
      return new Stretch(null, to.to(), TimePrecision.INTERVAL, to.footing());
    } else if (spec instanceof TimeSpec.Range range) {
      return range(range);
    } else if (spec instanceof Run run) {
      return run(run);
    } else if (spec instanceof TimeSpec.Vague
        || spec instanceof TimeSpec.Duration
        || spec instanceof TimeSpec.Later) {
      return Stretch.vague();
    }
    return calendar.place(spec);
  }

  /** A time counted from the one told before it. */
  Stretch later(TimeSpec.Later later, @Nullable Stretch before) {
    if (before == null || before.to() == null || !before.to().equals(before.from())) {
      return Stretch.vague();
    }
    LocalDate day = before.to().plusDays(later.days());
    return new Stretch(day, day, TimePrecision.DAY, before.footing());
  }

  /**
   * Whether a part of a day may be of this time: a single day, and not the night of the report's
   * own day, which no report can tell of yet.
   */
  boolean lends(Stretch before, DayPart part) {
    LocalDate day = before.from();
    return day != null && day.equals(before.to()) && !(part == DayPart.NIGHT && day.equals(anchor));
  }

  private static Stretch day(LocalDate day) {
    return Stretch.relative(day, day, TimePrecision.DAY);
  }

  private static Stretch relativeDay(LocalDate anchor, TimeSpec.RelativeDay day) {
    LocalDate said = anchor.plusDays(day.offset());
    if (day.weekday() == 0) {
      return day(said);
    }
    // The weekday decides where the two disagree: a feed's date may be a day late.
    DayOfWeek weekday = DayOfWeek.of(day.weekday());
    LocalDate back = said.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate ahead = said.with(TemporalAdjusters.nextOrSame(weekday));
    boolean nearBack = !back.isBefore(said.minusDays(WEEKDAY_SLACK));
    boolean nearAhead = !ahead.isAfter(said.plusDays(WEEKDAY_SLACK));
    return day(nearBack || !nearAhead ? back : ahead);
  }

  private static LocalDate weekday(LocalDate anchor, TimeSpec.Weekday day) {
    DayOfWeek weekday = DayOfWeek.of(day.weekday());
    return switch (day.shift()) {
      case PAST -> anchor.with(TemporalAdjusters.previous(weekday));
      case NEXT -> anchor.with(TemporalAdjusters.next(weekday));
      default -> anchor.with(TemporalAdjusters.previousOrSame(weekday));
    };
  }

  private Stretch dated(TimeSpec.Dated dated) {
    Stretch date = place(dated.date());
    return date.placed() ? date : place(dated.said());
  }

  private Stretch part(TimeSpec.Part part) {
    if (part.day() == null) {
      if (anchor == null) {
        return Stretch.lost(TimePrecision.DAYPART);
      }
      // A morning paper's «ليلا» is the night that led into its day.
      LocalDate from = part.part() == DayPart.NIGHT ? anchor.minusDays(1) : anchor;
      return Stretch.relative(from, anchor, TimePrecision.DAYPART);
    }
    Stretch day = place(part.day()).as(TimePrecision.DAYPART);
    if (part.part() == DayPart.EVE
        && day.from() != null
        && part.day() instanceof TimeSpec.Weekday) {
      return new Stretch(day.from().minusDays(1), day.to(), day.precision(), day.footing());
    }
    return day;
  }

  private Stretch nightBetween(TimeSpec.NightBetween night) {
    if (anchor == null) {
      return Stretch.lost(TimePrecision.DAYPART);
    }
    LocalDate first = anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(night.weekday())));
    return Stretch.relative(first, first.plusDays(1), TimePrecision.DAYPART);
  }

  private Stretch away(Away away) {
    if (away.count() == 0) {
      return Stretch.vague();
    }
    TimePrecision precision = CalendarPlacer.precision(away.unit());
    if (anchor == null) {
      return Stretch.lost(precision);
    }
    boolean back = away.direction() == Direction.BACK;
    LocalDate day = shifted(anchor, back ? -away.count() : away.count(), away.unit());
    return day == null ? Stretch.vague() : Stretch.relative(day, day, precision);
  }

  private Stretch last(Last last) {
    boolean back = last.direction() == Direction.BACK;
    // «الساعات الماضية» cannot reach further back than the day before.
    boolean hours = last.unit() == Unit.HOUR;
    int count = last.count() == 0 && hours ? 1 : last.count();
    TimePrecision precision = CalendarPlacer.precision(last.unit());
    if (anchor == null) {
      return Stretch.lost(count == 0 ? TimePrecision.VAGUE : precision);
    }
    if (count == 0) {
      return new Stretch(
          back ? null : anchor, back ? anchor : null, TimePrecision.VAGUE, Footing.RELATIVE);
    }
    LocalDate other = shifted(anchor, back ? -count : count, last.unit());
    if (other == null) {
      return Stretch.vague();
    }
    precision =
        last.unit() == Unit.HOUR || last.unit() == Unit.DAY ? TimePrecision.DAYS : precision;
    return back
        ? Stretch.relative(other, anchor, precision)
        : Stretch.relative(anchor, other, precision);
  }

  private Stretch since(TimeSpec.Since since) {
    if ((since.from() instanceof Away away && away.count() == 0)
        || since.from() instanceof TimeSpec.Vague) {
      return new Stretch(
          null, anchor, TimePrecision.VAGUE, anchor == null ? Footing.VAGUE : Footing.RELATIVE);
    }
    Stretch from = place(since.from());
    Footing footing = anchor == null ? from.footing() : Footing.RELATIVE;
    if (from.from() == null) {
      return new Stretch(null, anchor, TimePrecision.INTERVAL, footing);
    }
    boolean ahead = anchor != null && from.from().isAfter(anchor);
    return new Stretch(from.from(), ahead ? null : anchor, TimePrecision.INTERVAL, footing);
  }

  private Stretch range(TimeSpec.Range range) {
    Stretch to = place(range.to());
    // «بين آذار وأيار 2016»: the year told last holds for both ends.
    Stretch from = place(CalendarPlacer.withYearOf(range.from(), range.to()));
    Footing footing = from.footing() == Footing.STATED ? to.footing() : from.footing();
    if (from.from() != null && to.to() != null && from.from().isAfter(to.to())) {
      LocalDate earlier = from.from().minusDays(7);
      boolean week = range.from() instanceof TimeSpec.Weekday && !earlier.isAfter(to.to());
      return week
          ? new Stretch(earlier, to.to(), TimePrecision.INTERVAL, footing)
          : new Stretch(to.from(), to.to(), TimePrecision.INTERVAL, footing);
    }
    return new Stretch(from.from(), to.to(), TimePrecision.INTERVAL, footing);
  }

  /** «لليوم الثالث على التوالي»: the last of the three days is the report's. */
  private Stretch run(Run run) {
    TimePrecision precision = run.unit() == Unit.DAY ? TimePrecision.DAYS : TimePrecision.INTERVAL;
    if (anchor == null) {
      return Stretch.lost(precision);
    }
    LocalDate from = shifted(anchor, 1 - run.nth(), run.unit());
    return from == null ? Stretch.vague() : Stretch.relative(from, anchor, precision);
  }

  /** The day so many units away; hours count in begun days. Null beyond any history. */
  private static @Nullable LocalDate shifted(LocalDate day, int count, Unit unit) {
    if (Math.abs(count) > 9999) {
      return null;
    }
    return switch (unit) {
      case HOUR -> day.plusDays(count < 0 ? -((23 - count) / 24) : (23 + count) / 24);
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case YEAR -> day.plusYears(count);
      case DECADE -> Math.abs(count) > 100 ? null : day.plusYears(10L * count);
    };
  }
}
