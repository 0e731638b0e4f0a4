package org.sanad.model;

import java.util.Locale;

/** How closely a time is told. */
public enum TimePrecision {
  /** A part of a day: dawn, evening, an hour. */
  DAYPART,
  DAY,
  /** A few days. */
  DAYS,
  WEEK,
  MONTH,
  YEAR,
  /** A stretch with one end open or both ends told. */
  INTERVAL,
  /** Told, but not to be placed: recently, in an earlier time. */
  VAGUE;

  /** The name in data, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
