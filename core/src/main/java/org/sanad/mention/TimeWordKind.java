package org.sanad.mention;

import java.util.EnumSet;
import java.util.Set;

/** What a word of {@code times.tsv} does in a time expression; the file's second column. */
enum TimeWordKind {
  /** A Gregorian month whose name is nothing else; value 1 to 12. */
  MONTH,
  /** A Gregorian month whose name is also another word, «آب», «مارس». */
  WEAK_MONTH,
  HIJRI,
  WEAK_HIJRI,
  WEEKDAY,
  DAYPART,
  /** A part of the day with the article, a time only after a word such as «عند». */
  DEFINITE_DAYPART,
  /** A part of the day that needs no day beside it: «ليلا». */
  ALONE,
  /** A night told whole: «الليلة الماضية»; value is its day. */
  WHOLE_NIGHT,
  RELATIVE_DAY,
  /** Value: unit and what the form counts: 1, 2, or n for a plural. */
  UNIT,
  SHIFT,
  THIRD,
  SEASON,
  NUMBER,
  ORDINAL,
  SINCE,
  BEFORE,
  AFTER,
  DURING,
  UNTIL,
  BETWEEN,
  FROM,
  TO,
  IN,
  APPROXIMATELY,
  FEW,
  HALF,
  /** «آخر» before a count. */
  LATEST,
  /** «الفترة» before a range. */
  PERIOD,
  /** «سوف», «المقرر»: the sentence looks ahead. */
  FUTURE,
  THIS,
  THAT,
  /** «المبارك» after «رمضان». */
  BLESSING,
  SAME,
  NEXT_DAY,
  /** «الساعة» before an hour. */
  CLOCK,
  /** «بتوقيت» before a place. */
  ZONE,
  /** «الساعات الأولى من»: words before a part of a day or a day that say nothing more. */
  LEAD,
  /** «عند», «ساعات»: lets a part of the day stand without a day. */
  AT,
  IN_A_ROW,
  EQUALS,
  HIJRI_ERA,
  COMMON_ERA,
  VAGUE,
  /** «العالمي» after «اليوم», «الأسود» after «أيلول»: makes a name of the word before it. */
  NAME_TAIL,
  /** «بدء», «اندلاع» after «قبل ساعات من»: the count is from an event, not from the report. */
  ONSET,
  /** «الأولى», «الأعنف» before «منذ»: a comparison, not the event's time. */
  SUPERLATIVE,
  /** «شارع», «سوق»: what follows is its name. */
  NAME_HEAD,
  /** «ثورة», «هجمات»: a date after it is part of the event's name, a weekday is not. */
  EVENT_HEAD,
  /** «صحيفة», «قناة»: a name that may end in «اليوم» follows. */
  MEDIA,
  /** A given name: a weekday after it is a family name. */
  GIVEN_NAME;

  /** With which an expression may begin; the others only go on with one or stand around it. */
  private static final Set<TimeWordKind> OPENING =
      EnumSet.of(
          MONTH,
          WEAK_MONTH,
          HIJRI,
          WEAK_HIJRI,
          WEEKDAY,
          DAYPART,
          DEFINITE_DAYPART,
          WHOLE_NIGHT,
          RELATIVE_DAY,
          UNIT,
          THIRD,
          SEASON,
          NUMBER,
          ORDINAL,
          SINCE,
          BEFORE,
          AFTER,
          DURING,
          UNTIL,
          BETWEEN,
          FROM,
          APPROXIMATELY,
          FEW,
          LATEST,
          THIS,
          THAT,
          CLOCK,
          LEAD,
          VAGUE);

  /** The bits of the kinds with which an expression may begin. */
  static final long OPENS =
      OPENING.stream().mapToLong(TimeWordKind::bit).reduce(0, (a, b) -> a | b);

  /** A bit of its own. */
  @SuppressWarnings("EnumOrdinal") // the bits are kept in memory only
  long bit() {
    return 1L << ordinal();
  }
}
