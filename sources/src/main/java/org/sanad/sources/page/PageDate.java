package org.sanad.sources.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.sources.item.ReportDate;

/**
 * The days that pages and feeds write: ISO, {@code Mon, 15 Aug 2016}, «15 آب/أغسطس 2016»، {@code
 * 2016/08/15}. What could be two days, such as 08/09/2016, is none.
 */
public final class PageDate {
  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s,،من-]{1,4}(\\p{L}+)\\.?(?:\\s?[/(]\\s?\\p{L}+\\)?)?"
              + "(?:\\s+الثاني|\\s+الأول)?[\\s,،-]{1,3}(?:عام\\s)?(\\d{4})(?!\\d)");
  private static final Pattern NAMED_TWO_WORDS =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})[\\s,،-]{1,3}(كانون|تشرين)\\s(الثاني|الأول|الاول|ثاني|أول|اول)"
              + "(?:\\s?/\\s?\\p{L}+)?[\\s,،-]{1,3}(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("(\\p{L}{3,9})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");

  private PageDate() {}

  private static Map<String, Integer> months() {
    String[] names = {
      "jan january يناير كانون-الثاني كانون-ثاني جانفي",
      "feb february فبراير شباط فيفري",
      "mar march مارس آذار اذار",
      "apr april أبريل ابريل إبريل نيسان أفريل",
      "may مايو أيار ايار ماي",
      "jun june يونيو حزيران جوان",
      "jul july يوليو تموز جويلية",
      "aug august أغسطس اغسطس آب اب أوت",
      "sep sept september سبتمبر أيلول ايلول",
      "oct october أكتوبر اكتوبر تشرين-الأول تشرين-أول تشرين-الاول تشرين-اول",
      "nov november نوفمبر تشرين-الثاني تشرين-ثاني",
      "dec december ديسمبر كانون-الأول كانون-أول كانون-الاول كانون-اول"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      for (String name : names[i].split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return months;
  }

  /** The first day that the words name, null where they name none or it could be another. */
  public static @Nullable LocalDate parse(String words) {
    LocalDate iso = ReportDate.parse(words);
    if (iso != null) {
      return known(iso);
    }
    String text = latinDigits(words.length() > 200 ? words.substring(0, 200) : words);
    Matcher m = ISO.matcher(text);
    if (m.find()) {
      return day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
    }
    m = NAMED_TWO_WORDS.matcher(text);
    if (m.find()) {
      return named(m.group(1), m.group(2) + "-" + m.group(3), m.group(4));
    }
    m = NAMED.matcher(text);
    if (m.find()) {
      return named(m.group(1), m.group(2), m.group(3));
    }
    m = MONTH_FIRST.matcher(text);
    if (m.find()) {
      return named(m.group(2), m.group(1), m.group(3));
    }
    m = DAY_FIRST.matcher(text);
    return m.find() ? dayFirst(m) : null;
  }

  /** 15/08/2016 can be one day only, 08/09/2016 two. */
  private static @Nullable LocalDate dayFirst(Matcher m) {
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    if (first > 12 || first == second) {
      return day(m.group(3), second, m.group(1));
    }
    return second > 12 ? day(m.group(3), first, m.group(2)) : null;
  }

  private static @Nullable LocalDate named(String day, String month, String year) {
    Integer number = MONTHS.get(month.toLowerCase(Locale.ROOT));
    return number == null ? null : day(year, number, day);
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return known(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Pages are younger than the web; 1970-01-01 and 0001-01-01 are unset fields. */
  private static @Nullable LocalDate known(LocalDate day) {
    return day.getYear() >= 1990 && day.getYear() < 2100 ? day : null;
  }

  private static String latinDigits(String words) {
    StringBuilder latin = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int digit = Character.digit(c, 10);
      latin.append(digit >= 0 ? (char) ('0' + digit) : c == '\u00A0' ? ' ' : c);
    }
    return latin.toString();
  }
}
