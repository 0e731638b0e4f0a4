package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.PeriodGrammar.Quantity;
import org.sanad.mention.TimeSpec.Away;
import org.sanad.mention.TimeSpec.Direction;
import org.sanad.mention.TimeSpec.Duration;
import org.sanad.mention.TimeSpec.Last;
import org.sanad.mention.TimeSpec.Part;
import org.sanad.mention.TimeSpec.Range;
import org.sanad.mention.TimeSpec.Since;
import org.sanad.mention.TimeSpec.Unit;
import org.sanad.mention.TimeSpec.Until;
import org.sanad.mention.TimeSpec.Vague;
import org.sanad.mention.TimeWords.Count;
import org.sanad.model.TokenKind;

/** What a word such as «منذ», «قبل», «خلال», «بين» makes of the time after it. */
final class IntervalGrammar {

  /** How far after «منذ اندلاع …» its date may stand. */
  private static final int ONSET_REACH = 14;

  /** How far a weekday or «أمس» may stand. */
  private static final int ONSET_NEAR = 4;

  /** From how many hours a span without «الماضية» is taken for a stretch of days. */
  private static final int LEAST_HOURS = 12;

  private final TimeWords words;
  private final DateGrammar dates;
  private final PeriodGrammar periods;

  IntervalGrammar(TimeWords words, DateGrammar dates, PeriodGrammar periods) {
    this.words = words;
    this.dates = dates;
    this.periods = periods;
  }

  /** An expression that begins with such a word, or null. */
  @Nullable Parsed interval(int i) {
    Parsed parsed = since(i);
    parsed = parsed != null ? parsed : before(i);
    parsed = parsed != null ? parsed : after(i);
    parsed = parsed != null ? parsed : during(i);
    parsed = parsed != null ? parsed : between(i);
    parsed = parsed != null ? parsed : fromTo(i);
    return parsed != null ? parsed : until(i);
  }

  private @Nullable Parsed since(int i) {
    TimeWord since = words.at(i, TimeWordKind.SINCE);
    if (since == null) {
      return null;
    }
    int at = i + since.length();
    Parsed start = periods.point(at);
    start = start != null ? start : periods.last(at);
    start = start != null ? start : dates.bareYear(at);
    if (start == null) {
      Quantity quantity = periods.quantity(at);
      start =
          quantity == null || quantity.definite()
              ? onset(at)
              : new Parsed(quantity.end(), away(quantity, Direction.BACK, at));
    }
    if (start == null || start.spec() instanceof Last) {
      return start;
    }
    int to = words.skip(start.end(), TimeWordKind.TO);
    Parsed end = to > start.end() ? periods.point(to) : null;
    if (end != null) {
      return new Parsed(end.end(), new Range(start.spec(), end.spec()));
    }
    return new Parsed(start.end(), new Since(start.spec()));
  }

  /** «منذ اندلاع الحرب في 20 يوليو»: the date may come later; without one the start is untold. */
  private @Nullable Parsed onset(int i) {
    if (!words.is(i, TokenKind.WORD)) {
      return null;
    }
    for (int k = i + 1; k < Math.min(i + ONSET_REACH, words.end()); k++) {
      String form = words.form(k);
      if (words.is(k, TokenKind.PUNCTUATION)
          && !form.equals("\"")
          && !form.equals("(")
          && !form.equals(")")) {
        break;
      }
      if (words.silent(k)) {
        continue;
      }
      Parsed date = periods.point(k);
      date = date == null && words.has(k - 1, TimeWordKind.IN) ? dates.bareYear(k) : date;
      date = date == null ? before(k) : date;
      if (date != null && (k - i <= ONSET_NEAR || !isFloating(date.spec()))) {
        return date;
      }
    }
    return new Parsed(i + 1, new Vague());
  }

  /** «الجمعة», «أمس»: far behind «منذ سقوط النظام» more likely the time of the main verb. */
  private static boolean isFloating(TimeSpec spec) {
    TimeSpec day = spec instanceof Part part ? part.day() : spec;
    return day == null
        || day instanceof TimeSpec.RelativeDay
        || day instanceof TimeSpec.Weekday
        || day instanceof TimeSpec.Later;
  }

  private @Nullable Parsed before(int i) {
    TimeWord before = words.at(i, TimeWordKind.BEFORE);
    if (before == null) {
      return null;
    }
    int at = i + before.length();
    Quantity quantity = periods.quantity(at);
    if (quantity != null && !quantity.definite()) {
      return countedFromElse(quantity.end())
          ? new Parsed(quantity.end(), new Vague())
          : new Parsed(quantity.end(), away(quantity, Direction.BACK, at));
    }
    // «من قبل» is "by", and what comes before a date is open.
    Parsed point = words.has(i - 1, TimeWordKind.FROM) ? null : periods.point(at);
    if (point == null) {
      return null;
    }
    return point.spec() instanceof Part ? point : new Parsed(point.end(), new Vague());
  }

  private @Nullable Parsed after(int i) {
    TimeWord after = words.at(i, TimeWordKind.AFTER);
    if (after == null) {
      return null;
    }
    int at = i + after.length();
    Quantity quantity = periods.quantity(at);
    if (quantity == null || quantity.definite()) {
      return null;
    }
    // In an account of the past «بعد يومين» counts from what was told, not from the report.
    boolean ahead = !countedFromElse(quantity.end()) && looksAhead(i);
    return new Parsed(quantity.end(), ahead ? away(quantity, Direction.FORWARD, at) : new Vague());
  }

  private boolean looksAhead(int i) {
    for (int k = words.first(); k < i; k++) {
      if (words.has(k, TimeWordKind.FUTURE)) {
        return true;
      }
    }
    return false;
  }

  /** «قبل ساعات من انطلاق …». */
  private boolean countedFromElse(int i) {
    boolean linked = words.has(i, TimeWordKind.FROM) || words.form(i).equals("علي");
    return linked && words.has(i + 1, TimeWordKind.ONSET);
  }

  private Away away(Quantity quantity, Direction direction, int at) {
    boolean approximate = words.has(at, TimeWordKind.APPROXIMATELY);
    return new Away(quantity.count(), quantity.unit(), direction, approximate);
  }

  private @Nullable Parsed during(int i) {
    TimeWord during = words.at(i, TimeWordKind.DURING);
    if (during == null) {
      return null;
    }
    int at = i + during.length();
    if (words.has(at, TimeWordKind.PERIOD)) {
      int inside = words.skip(at, TimeWordKind.PERIOD);
      Parsed range = between(inside);
      range = range != null ? range : fromTo(inside);
      if (range != null) {
        return range;
      }
    }
    Parsed range = fromTo(at);
    range = range != null ? range : periods.point(at);
    range = range != null ? range : periods.last(at);
    if (range != null) {
      return range;
    }
    Quantity quantity = periods.quantity(at);
    if (quantity == null || (quantity.definite() && quantity.unit() != Unit.HOUR)) {
      return null;
    }
    boolean shortHours = quantity.unit() == Unit.HOUR && quantity.count() < LEAST_HOURS;
    if (quantity.count() == 0 || shortHours) {
      return new Parsed(quantity.end(), new Duration(quantity.count(), quantity.unit()));
    }
    // A toll «خلال أسبوعين» is of the weeks before the report unless the sentence looks ahead.
    Direction direction = looksAhead(i) ? Direction.FORWARD : Direction.BACK;
    return new Parsed(quantity.end(), new Last(quantity.count(), quantity.unit(), direction));
  }

  private @Nullable Parsed between(int i) {
    TimeWord between = words.at(i, TimeWordKind.BETWEEN);
    if (between == null) {
      return null;
    }
    return range(i + between.length(), false);
  }

  private @Nullable Parsed fromTo(int i) {
    TimeWord from = words.at(i, TimeWordKind.FROM);
    return from == null ? null : range(i + from.length(), true);
  }

  /** Both ends, joined by «إلى» or by «و». A day in bare digits waits for its month. */
  private @Nullable Parsed range(int i, boolean byTo) {
    if (!words.opens(i)) {
      return null;
    }
    Parsed from = periods.point(i);
    from = from != null ? from : dates.bareYear(i);
    if (from == null) {
      return daysOfMonth(words.dayNumber(i), byTo);
    }
    int at = behindJoint(from.end(), byTo);
    Parsed to = at < 0 ? null : periods.point(at);
    to = to != null || at < 0 ? to : dates.bareYear(at);
    return to == null ? null : new Parsed(to.end(), new Range(from.spec(), to.spec()));
  }

  private @Nullable Parsed daysOfMonth(@Nullable Count day, boolean byTo) {
    int at = day == null ? -1 : behindJoint(day.end(), byTo);
    Parsed to = at < 0 ? null : dates.date(at);
    if (day == null || to == null) {
      return null;
    }
    TimeSpec start = DateGrammar.withDay(day.value(), to.spec());
    return start == null ? null : new Parsed(to.end(), new Range(start, to.spec()));
  }

  /** Where the second end begins, or -1; a «و» is part of its first word. */
  private int behindJoint(int i, boolean byTo) {
    if (!byTo) {
      return words.form(i).startsWith("و") ? i : -1;
    }
    int at = words.skip(i, TimeWordKind.TO);
    return at > i ? at : -1;
  }

  private @Nullable Parsed until(int i) {
    TimeWord until = words.at(i, TimeWordKind.UNTIL);
    Parsed to = until == null ? null : periods.point(i + until.length());
    return to == null ? null : new Parsed(to.end(), new Until(to.spec()));
  }
}
