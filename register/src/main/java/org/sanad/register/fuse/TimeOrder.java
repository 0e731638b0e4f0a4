package org.sanad.register.fuse;

import java.time.LocalDate;
import java.util.Comparator;
import org.sanad.register.model.When;

/** Which of two times that are told as often is shown first: the shorter, then the earlier. */
final class TimeOrder {
  static final Comparator<When> CLOSEST =
      Comparator.comparingLong(TimeOrder::length)
          .thenComparing(When::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  private TimeOrder() {}

  private static long length(When when) {
    return when.from() == null || when.to() == null
        ? Long.MAX_VALUE
        : when.to().toEpochDay() - when.from().toEpochDay();
  }
}
