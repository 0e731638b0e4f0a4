package org.sanad.mention;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates in digits and strokes: «2016-08-12», «12/08/2016». */
final class NumericDate {

  private static final int PARTS = 3;

  private NumericDate() {}

  /** The date that a number's form tells, day before month as Arabic papers write; null if none. */
  static @Nullable LocalDate read(String form) {
    int[] parts = new int[PARTS];
    int part = 0;
    for (int k = 0; k < form.length(); k++) {
      char c = form.charAt(k);
      if (c >= '0' && c <= '9') {
        if (parts[part] > 999) {
          return null;
        }
        parts[part] = parts[part] * 10 + c - '0';
      } else if ((c == '-' || c == '/' || c == '.') && part + 1 < PARTS) {
        part++;
      } else {
        return null;
      }
    }
    if (part + 1 < PARTS) {
      return null;
    }
    if (isYear(parts[0])) {
      return of(parts[0], parts[1], parts[2]);
    }
    if (!isYear(parts[2])) {
      return null;
    }
    LocalDate dayFirst = of(parts[2], parts[1], parts[0]);
    return dayFirst != null ? dayFirst : of(parts[2], parts[0], parts[1]);
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number <= 2100;
  }

  /** A date, or null where its month has no such day. */
  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
