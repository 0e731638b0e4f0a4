package org.sanad.mention;

import java.util.List;

/**
 * An entry of {@code times.tsv} as it stands in text.
 *
 * @param kind what it does
 * @param value its value as a number: a month, a weekday, a count; else 0
 * @param constant its value as one of an enum of {@link TimeSpec}; its kind where it has none
 * @param count for a unit what its form counts, 0 a plural
 * @param rest normalised forms of its words after the first
 * @param clitic what is written together with it before the word: "", "و", "ب", "ول" …
 * @param definite whether it carries the article
 */
record TimeWord(
    TimeWordKind kind,
    int value,
    Enum<?> constant,
    int count,
    List<String> rest,
    String clitic,
    boolean definite) {

  /** The same word with something written together before it. */
  TimeWord with(String written) {
    return new TimeWord(kind, value, constant, count, rest, written, definite);
  }

  /** A part of the day's part. */
  TimeSpec.DayPart part() {
    return TimeSpec.DayPart.class.cast(constant);
  }

  /** A unit's unit. */
  TimeSpec.Unit unit() {
    return TimeSpec.Unit.class.cast(constant);
  }

  /** How many tokens it takes. */
  int length() {
    return rest.size() + 1;
  }

  /** Whether «و» is written together with it. */
  boolean joined() {
    return clitic.startsWith("و");
  }
}
