package org.sanad.register.view;

import java.util.Comparator;

/** In which order events are listed; those that lack what is asked come last, then by id. */
public enum Order {
  /** The earliest first. */
  DATE("date"),
  /** The latest first. */
  LATEST("-date"),
  /** The most told first. */
  TOLD("-reports"),
  /** The most killed first. */
  DEADLIEST("-fatalities"),
  /** What changed last first. */
  UPDATED("updated");

  private final String code;

  Order(String code) {
    this.code = code;
  }

  /** The name in data. */
  public String code() {
    return code;
  }

  /** What the order goes by: the smallest first. */
  public long key(EventRow row) {
    return switch (this) {
      case DATE -> row.firstDay();
      case LATEST -> row.dated() ? -row.firstDay() : Long.MAX_VALUE;
      case TOLD -> -(row.texts() * 1_000_000_000L + row.reports());
      case DEADLIEST ->
          row.killed().highest() < 0 ? Long.MAX_VALUE : -(long) row.killed().highest();
      case UPDATED -> -row.handling().updated().toEpochMilli();
    };
  }

  Comparator<EventRow> comparator() {
    return Comparator.comparingLong(this::key).thenComparing(EventRow::id);
  }
}
