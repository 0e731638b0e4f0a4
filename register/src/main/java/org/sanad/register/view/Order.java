package org.sanad.register.view;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** In which order events are listed; those that lack what is asked come last, then by id. */
public enum Order {
  /** The earliest first. */
  DATE("date", EventRow::firstDay),
  /** The latest first. */
  LATEST("-date", row -> row.dated() ? -row.firstDay() : Long.MAX_VALUE),
  /** The most told first. */
  TOLD("-reports", row -> -(row.texts() * 1_000_000_000L + row.reports())),
  /** The most killed first. */
  DEADLIEST(
      "-fatalities",
      row -> row.killed().highest() < 0 ? Long.MAX_VALUE : -(long) row.killed().highest()),
  /** What changed last first. */
  UPDATED("updated", row -> -row.handling().updated().toEpochMilli());

  private final String code;
  private final ToLongFunction<EventRow> key;

  Order(String code, ToLongFunction<EventRow> key) {
    this.code = code;
    this.key = key;
  }

  /** The name in data. */
  public String code() {
    return code;
  }

  /** What the order goes by: the smallest first. */
  public long key(EventRow row) {
    return key.applyAsLong(row);
  }

  Comparator<EventRow> comparator() {
    return Comparator.comparingLong(key).thenComparing(EventRow::id);
  }

  @Override
  public String toString() {
    return code.toLowerCase(Locale.ROOT);
  }
}
