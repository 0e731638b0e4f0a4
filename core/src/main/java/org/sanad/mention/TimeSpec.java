package org.sanad.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What words say about a time, in calendar terms but without a calendar: «أمس» is a day and minus
 * one, whatever day the report came out. Specs nest, so that «منذ فجر الثامن من آب» is a {@link
 * Since} over a {@link Part} over a {@link DayMonth}.
 */
public sealed interface TimeSpec {

  /** Parts of a day. */
  enum DayPart {
    DAWN,
    MORNING,
    NOON,
    AFTERNOON,
    EVENING,
    NIGHT,
    /** «ليلة» before a weekday: the night that leads into it. */
    EVE,
    /** A clock time, or an hour told without one. */
    HOUR
  }

  /** Units that reports count in. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /** Which of several: «الماضي», «الجاري», «المقبل», the same said of the year, and «الأخير». */
  enum Shift {
    NONE,
    PAST,
    CURRENT,
    NEXT,
    PAST_YEAR,
    CURRENT_YEAR,
    NEXT_YEAR,
    LATEST
  }

  /** A stretch of a month or year. */
  enum Third {
    BEGIN,
    MIDDLE,
    END
  }

  /** Seasons of the year. */
  enum SeasonName {
    WINTER,
    SPRING,
    SUMMER,
    AUTUMN
  }

  /** Which way a count runs from the day of the report. */
  enum Direction {
    BACK,
    FORWARD
  }

  /** A date told in full. */
  record FullDate(LocalDate date) implements TimeSpec {}

  /** A day and month without a year: «الثامن من آب الجاري». */
  record DayMonth(int day, int month, Shift shift) implements TimeSpec {}

  /** A day of a month told by its place: «الخامس من الشهر الجاري». */
  record DayOfMonth(int day, Shift shift) implements TimeSpec {}

  /** A month; {@code year} 0 where it is not told. */
  record Month(int month, int year, Shift shift) implements TimeSpec {}

  /** A year. */
  record Year(int year) implements TimeSpec {}

  /** A date or month of the Hijri calendar; {@code day} and {@code year} 0 where not told. */
  record Hijri(int day, int month, int year, Shift shift) implements TimeSpec {}

  /** A day counted from that of the report, «أمس» −1; {@code weekday} 1 (Monday) to 7, or 0. */
  record RelativeDay(int offset, int weekday) implements TimeSpec {}

  /** A day of the week, 1 (Monday) to 7. */
  record Weekday(int weekday, Shift shift) implements TimeSpec {}

  /** The night from a day into the next: «الليلة الماضية» −1. */
  record Night(int offset) implements TimeSpec {}

  /** The night between two weekdays: «ليل الأربعاء الخميس». */
  record NightBetween(int weekday, int next) implements TimeSpec {}

  /** Both ways at once: «اليوم الاثنين 4 تموز»; the date decides, and may pin the other. */
  record Dated(TimeSpec said, TimeSpec date) implements TimeSpec {}

  /** A part of a day; {@code day} null where it is told elsewhere. */
  record Part(DayPart part, @Nullable TimeSpec day) implements TimeSpec {}

  /** So many units away: «قبل يومين»; {@code count} 0 for an untold plural, «قبل أيام». */
  record Away(int count, Unit unit, Direction direction, boolean approximate) implements TimeSpec {}

  /** A stretch that touches the report's day: «خلال اليومين الماضيين»; {@code count} 0 untold. */
  record Last(int count, Unit unit, Direction direction) implements TimeSpec {}

  /** A unit of the calendar: «الأسبوع الماضي». */
  record Calendar(Unit unit, Shift shift) implements TimeSpec {}

  /** A stretch of something longer: «نهاية يوليو». */
  record Stretch(Third third, TimeSpec of) implements TimeSpec {}

  /** A season; {@code year} 0 where not told. */
  record Season(SeasonName name, int year, Shift shift) implements TimeSpec {}

  /** From one time to another, both told. */
  record Range(TimeSpec from, TimeSpec to) implements TimeSpec {}

  /** From a time until the report. */
  record Since(TimeSpec from) implements TimeSpec {}

  /** Up to a time, its beginning untold. */
  record Until(TimeSpec to) implements TimeSpec {}

  /** «لليوم الثالث على التوالي»: the nth unit in a row, the last being the report's. */
  record Run(int nth, Unit unit) implements TimeSpec {}

  /** So many days after the time told before it: «اليوم التالي» 1, «اليوم نفسه» 0. */
  record Later(int days) implements TimeSpec {}

  /** How long, not when: «ثلاثة أيام»; the words date nothing. */
  record Duration(int count, Unit unit) implements TimeSpec {}

  /** A time that cannot be placed: «مؤخرا», «في وقت سابق», «قبل ساعات من الهجوم». */
  record Vague() implements TimeSpec {}
}
