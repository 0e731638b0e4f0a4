package org.sanad.model;

/** How closely a time is told. */
public enum TimePrecision implements InData {
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
  VAGUE
}
