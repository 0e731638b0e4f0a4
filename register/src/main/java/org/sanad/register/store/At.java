package org.sanad.register.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.When;

/**
 * Days and point of an event as the index has them.
 *
 * @param span 0: a month or less, 1: longer, 2: without a day
 * @param from first day, days since 1970-01-01
 * @param to last day
 * @param point where, null where nothing says it
 */
record At(int span, @Nullable Long from, @Nullable Long to, @Nullable GeoPoint point) {
  /** Events of so many days or fewer after their first are short; see {@link EventSelect}. */
  static final int MONTH = 31;

  /** In keys, which hold no null: outside of any box. */
  private static final double NOWHERE = 999;

  static At of(FusedEvent e) {
    When when = e.time() == null ? null : e.time().best();
    Long from = when == null ? null : day(when.from() == null ? when.to() : when.from());
    Long to = when == null ? null : day(when.to());
    int span = from == null || to == null ? 2 : to - from > MONTH ? 1 : 0;
    return new At(span, from, to, e.places().isEmpty() ? null : e.places().get(0).value().point());
  }

  /** A row of {@code event_party}. */
  @Nullable Object[] party(String name, long rank) {
    return EventIndex.row(name, span, key(from), key(to), lat(), lon(), rank);
  }

  /** A row of {@code event_place}. */
  @Nullable Object[] place(String name, int own, long rank) {
    return EventIndex.row(name, rank, own, span, key(from), key(to), lat(), lon());
  }

  private double lat() {
    return point == null ? NOWHERE : point.lat();
  }

  private double lon() {
    return point == null ? NOWHERE : point.lon();
  }

  private static long key(@Nullable Long day) {
    return day == null ? 0 : day;
  }

  private static @Nullable Long day(@Nullable LocalDate day) {
    return day == null ? null : day.toEpochDay();
  }
}
