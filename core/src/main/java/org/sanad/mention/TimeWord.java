package org.sanad.mention;

import java.util.List;

/**
 * An entry of {@code times.tsv} as it stands in text.
 *
 * @param kind what it does
 * @param value its value as a number: a month, a weekday, a place in an enum of {@link TimeSpec}
 * @param count for a unit what its form counts, 0 a plural
 * @param rest normalised forms of its words after the first
 * @param clitic what is written together with it before the word: "", "و", "ب", "ول" …
 * @param definite whether it carries the article
 */
record TimeWord(
    TimeWordKind kind, int value, int count, List<String> rest, String clitic, boolean definite) {

  /** How many tokens it takes. */
  int length() {
    return rest.size() + 1;
  }

  /** Whether «و» is written together with it. */
  boolean joined() {
    return clitic.startsWith("و");
  }
}
