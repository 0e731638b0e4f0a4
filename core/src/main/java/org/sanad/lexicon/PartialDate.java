package org.sanad.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.sanad.model.TimePrecision;

/**
 * A date as closely as it is known: a day, a month or a year.
 *
 * @param first its first day
 * @param last its last day
 * @param precision {@link TimePrecision#DAY}, {@link TimePrecision#MONTH} or {@link
 *     TimePrecision#YEAR}
 */
public record PartialDate(LocalDate first, LocalDate last, TimePrecision precision) {

  /**
   * Reads YYYY, YYYY-MM or YYYY-MM-DD.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static PartialDate parse(String text) {
    try {
      return switch (text.length()) {
        case 4 -> {
          LocalDate first = LocalDate.parse(text + "-01-01");
          yield new PartialDate(first, LocalDate.parse(text + "-12-31"), TimePrecision.YEAR);
        }
        case 7 -> {
          LocalDate first = LocalDate.parse(text + "-01");
          LocalDate last = first.withDayOfMonth(first.lengthOfMonth());
          yield new PartialDate(first, last, TimePrecision.MONTH);
        }
        default -> {
          LocalDate day = LocalDate.parse(text);
          yield new PartialDate(day, day, TimePrecision.DAY);
        }
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(text + " is not YYYY, YYYY-MM or YYYY-MM-DD", e);
    }
  }

  /** As it is written: a day, month or year. */
  @Override
  public String toString() {
    int length = precision == TimePrecision.YEAR ? 4 : precision == TimePrecision.MONTH ? 7 : 10;
    return first.toString().substring(0, length);
  }
}
