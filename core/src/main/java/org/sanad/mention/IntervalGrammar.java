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
    int to = start.end();
    if (words.has(to, TimeWordKind.TO)) {
      Parsed end = periods.point(to + words.at(to, TimeWordKind.TO).length());
      if (end != null) {
        return new Parsed(end.end(), new Range(start.spec(), end.spec()));
      }
    }
    return new Parsed(start.end(), new Since(start.spec()));
  }

  /** «منذ اندلاع الحرب في 20 يوليو»: the date may come later; without one the start is untold. */
  private @Nullable Parsed onset(int i) {
    if (!words.has(i, TimeWordKind.ONSET)) {
      return null;
    }
    for (int k = i + 1; k < Math.min(i + ONSET_REACH, words.end()); k++) {
      String form = words.form(k);
      if (words.is(k, TokenKind.PUNCTUATION) && !form.equals("\"") && !form.equals("(")
          && !form.equals(")")) {
        break;
      }
      if (words.silent(k)) {
        continue;
      }
      Parsed date = periods.point(k);
      if (date != null) {
        return date.spec() instanceof Part part && part.day() == null ? null : date;
      }
    }
    return new Parsed(i + 1, new Vague());
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
    return new Parsed(
        quantity.end(), ahead ? away(quantity, Direction.FORWARD, at) : new Vague());
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
    if (quantity == null || quantity.definite() || quantity.count() == 1) {
      return null;
    }
    // Tolls «خلال 24 ساعة» are of the hours before the report; longer spans may lie anywhere.
    return quantity.unit() == Unit.HOUR && quantity.count() > 0
        ? new Parsed(quantity.end(), new Last(quantity.count(), Unit.HOUR, Direction.BACK))
        : new Parsed(quantity.end(), new Duration(quantity.count(), quantity.unit()));
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

  /** Both ends, joined by «إلى» or by «و». A day or year in bare digits waits for its month. */
  private @Nullable Parsed range(int i, boolean byTo) {
    Parsed from = periods.point(i);
    from = from != null ? from : dates.bareYear(i);
    Count day = from == null ? words.dayNumber(i) : null;
    int joint = from != null ? from.end() : day != null ? day.end() : -1;
    if (joint < 0 || !(byTo ? words.has(joint, TimeWordKind.TO) : words.form(joint).startsWith("و"))) {
      return null;
    }
    int at = byTo ? words.skip(joint, TimeWordKind.TO) : joint;
    Parsed to = day != null ? dates.date(at) : periods.point(at);
    to = to != null || day != null ? to : dates.bareYear(at);
    if (to == null) {
      return null;
    }
    TimeSpec start = from != null ? from.spec() : DateGrammar.withDay(day.value(), to.spec());
    return start == null ? null : new Parsed(to.end(), new Range(start, to.spec()));
  }

  private @Nullable Parsed until(int i) {
    TimeWord until = words.at(i, TimeWordKind.UNTIL);
    Parsed to = until == null ? null : periods.point(i + until.length());
    return to == null ? null : new Parsed(to.end(), new Until(to.spec()));
  }
}
