package org.sanad.sources.item;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as reports are dated: {@code 2016-08-15}, alone or with a time and an offset in any of its
 * spellings. The day is the one written, in the publisher's own offset: it is the day that
 * «yesterday» in the report is counted from.
 */
public final class ReportDate {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})-(\\d{2})"
              + "(?:[Tt ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s?(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

  private ReportDate() {}

  /** The day, null where the words are no such date. */
  public static @Nullable LocalDate parse(String words) {
    Matcher m = ISO.matcher(words.strip());
    if (!m.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
