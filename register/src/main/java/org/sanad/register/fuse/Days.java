package org.sanad.register.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;

/**
 * The days on which a telling may lie.
 *
 * @param from first day, days since 1970-01-01
 * @param to last day
 * @param told whether the report says so; else it is only near the day of the report
 */
public record Days(int from, int to, boolean told) {
  static final Comparator<Days> ORDER =
      Comparator.comparing((Days days) -> !days.exact())
          .thenComparingInt(Days::from)
          .thenComparingInt(Days::to);

  /** A time as long as this many days is a stretch, which only the same stretch can be. */
  private static final int STRETCH = 11;

  /** How long before it is reported an event without a time usually lies, days. */
  private static final int NEWS = 2;

  /** The days of a telling, null where nothing says them. */
  static @Nullable Days of(Event event, @Nullable LocalDate published) {
    TimeExpression time = event.time();
    if (time != null && time.to() != null) {
      LocalDate to = time.to();
      LocalDate from = time.from() == null ? to : time.from();
      boolean open = time.from() == null;
      return open ? null : new Days((int) from.toEpochDay(), (int) to.toEpochDay(), true);
    }
    boolean vague = time != null && time.precision() == TimePrecision.VAGUE;
    if (published == null || vague || event.aggregate()) {
      return null;
    }
    int day = (int) published.toEpochDay();
    return new Days(day - NEWS, day, false);
  }

  /** Whether it is a stretch rather than a day or a few. */
  boolean stretch() {
    return to - from >= STRETCH;
  }

  /** The calendar month that a day lies in. */
  static Days month(int day) {
    LocalDate first = LocalDate.ofEpochDay(day).withDayOfMonth(1);
    int from = (int) first.toEpochDay();
    return new Days(from, from + first.lengthOfMonth() - 1, true);
  }

  /** Whether all of another time lies in it. */
  boolean covers(Days other) {
    return from <= other.from && other.to <= to;
  }

  /** Whether it is told to the day. */
  boolean exact() {
    return told && from == to;
  }

  /** Whether it is told as a few days, such as a week. */
  boolean some() {
    return told && from < to && !stretch();
  }

  /** How many days lie between the two: 0 where they meet, 1 for neighbours. */
  int gap(Days other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
