package org.sanad.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec.DayMonth;
import org.sanad.mention.TimeSpec.DayOfMonth;
import org.sanad.mention.TimeSpec.FullDate;
import org.sanad.mention.TimeSpec.Hijri;
import org.sanad.mention.TimeSpec.Month;
import org.sanad.mention.TimeSpec.Range;
import org.sanad.mention.TimeSpec.Shift;
import org.sanad.mention.TimeSpec.Unit;
import org.sanad.mention.TimeSpec.Year;
import org.sanad.mention.TimeWords.Count;
import org.sanad.model.TokenKind;

/** Dates, months and years of both calendars. Every method gives null where nothing is read. */
final class DateGrammar {

  private final TimeWords words;

  DateGrammar(TimeWords words) {
    this.words = words;
  }

  /** What may follow a month: a year, or which one is meant. */
  private record Tail(int end, int year, Shift shift) {}

  /** A month's name, with its other name behind a stroke or in brackets. */
  private record MonthName(int end, int month, boolean sure) {}

  /** A date with a day in it. */
  @Nullable Parsed date(int i) {
    LocalDate told = words.is(i, TokenKind.NUMBER) ? NumericDate.read(words.form(i)) : null;
    if (told != null) {
      return new Parsed(i + 1, new FullDate(told));
    }
    Count day = words.dayNumber(i);
    boolean inWords = day == null;
    if (inWords) {
      day = words.ordinal(i);
    }
    if (day == null || day.value() > 31) {
      return null;
    }
    Parsed date = afterDay(day, inWords);
    return date != null ? date : listed(day, inWords);
  }

  private @Nullable Parsed afterDay(Count day, boolean inWords) {
    int next = words.skip(day.end(), TimeWordKind.FROM);
    boolean linked = next > day.end();
    TimeWord unit = words.at(next, TimeWordKind.UNIT);
    boolean month = unitIs(next, Unit.MONTH);
    if (linked && month && unit != null && unit.definite()) {
      Shift shift = words.shift(next + 1);
      return shift == null ? null : new Parsed(next + 2, new DayOfMonth(day.value(), shift));
    }
    if (linked && words.has(next, TimeWordKind.THIS) && unitIs(next + 1, Unit.MONTH)) {
      return new Parsed(next + 2, new DayOfMonth(day.value(), Shift.CURRENT));
    }
    if (month) {
      next++;
    }
    Parsed hijri = hijri(day.value(), next);
    if (hijri != null) {
      return hijri;
    }
    MonthName name = monthName(next);
    // «3 مارس» is a date; «الأول مارس» is somebody who practised something.
    if (name == null || (inWords && !linked && !name.sure())) {
      return null;
    }
    Tail tail = tail(name.end());
    if (tail.year() == 0) {
      return new Parsed(tail.end(), new DayMonth(day.value(), name.month(), tail.shift()));
    }
    LocalDate date = NumericDate.of(tail.year(), name.month(), day.value());
    return date == null ? null : new Parsed(tail.end(), new FullDate(date));
  }

  /** «18 و19 يوليو», «6-7 نيسان», «التاسع والعاشر من أيار»: days of one month. */
  private @Nullable Parsed listed(Count day, boolean inWords) {
    int at = day.end();
    boolean joined = words.form(at).startsWith("و");
    if (!joined) {
      at = words.form(at).equals("-") ? at + 1 : words.skip(at, TimeWordKind.TO);
    }
    Count second = inWords ? words.ordinal(at) : words.dayNumber(at);
    if ((!joined && at == day.end()) || second == null || second.value() <= day.value()) {
      return null;
    }
    Parsed last = afterDay(second, inWords);
    if (last == null) {
      return null;
    }
    TimeSpec from = withDay(day.value(), last.spec());
    return from == null ? last : new Parsed(last.end(), new Range(from, last.spec()));
  }

  /** The same date with another day, or null where its month has no such day. */
  static @Nullable TimeSpec withDay(int day, TimeSpec date) {
    if (date instanceof FullDate full) {
      return day <= full.date().lengthOfMonth()
          ? new FullDate(full.date().withDayOfMonth(day))
          : null;
    }
    if (date instanceof DayMonth dayMonth) {
      return new DayMonth(day, dayMonth.month(), dayMonth.shift());
    }
    if (date instanceof DayOfMonth dayOfMonth) {
      return new DayOfMonth(day, dayOfMonth.shift());
    }
    return null;
  }

  /** A month without a day. */
  @Nullable Parsed month(int i) {
    TimeWord unit = words.at(i, TimeWordKind.UNIT);
    boolean called =
        unit != null && unit.unit() == Unit.MONTH && unit.count() == 1 && !unit.definite();
    int at = called ? i + 1 : i;
    boolean ledIn = called || ledIn(i);
    Parsed hijri = hijriMonth(at, ledIn);
    if (hijri != null) {
      return hijri;
    }
    MonthName name = monthName(at);
    if (name == null) {
      return null;
    }
    Tail tail = tail(name.end());
    if (!name.sure() && !ledIn && tail.end() == name.end()) {
      return null;
    }
    return new Parsed(tail.end(), new Month(name.month(), tail.year(), tail.shift()));
  }

  /** «عام 2014», «عامي 2014 و2015». */
  @Nullable Parsed year(int i) {
    TimeWord unit = words.at(i, TimeWordKind.UNIT);
    if (unit == null || unit.unit() != Unit.YEAR) {
      return null;
    }
    boolean several = unit.count() != 1;
    Count year = words.year(i + 1);
    if (year == null) {
      return null;
    }
    Count second = several ? words.year(year.end()) : null;
    if (second != null && second.value() > year.value()) {
      return new Parsed(second.end(), new Range(new Year(year.value()), new Year(second.value())));
    }
    return new Parsed(words.skip(year.end(), TimeWordKind.COMMON_ERA), new Year(year.value()));
  }

  /** A year in bare digits, for places where nothing else can stand. */
  @Nullable Parsed bareYear(int i) {
    Count year = words.year(i);
    return year == null || words.has(year.end(), TimeWordKind.UNIT)
        ? null
        : new Parsed(year.end(), new Year(year.value()));
  }

  private boolean ledIn(int i) {
    return words.has(i - 1, TimeWordKind.IN)
        || words.has(i - 1, TimeWordKind.SINCE)
        || words.has(i - 1, TimeWordKind.DURING)
        || words.has(i - 1, TimeWordKind.UNTIL)
        || words.has(i - 1, TimeWordKind.TO)
        || words.has(i - 1, TimeWordKind.BETWEEN)
        || words.has(i - 1, TimeWordKind.THIRD);
  }

  private boolean unitIs(int i, Unit unit) {
    TimeWord word = words.at(i, TimeWordKind.UNIT);
    return word != null && word.unit() == unit && word.count() == 1;
  }

  private @Nullable MonthName monthName(int i) {
    TimeWord sure = words.at(i, TimeWordKind.MONTH);
    TimeWord month = sure != null ? sure : words.at(i, TimeWordKind.WEAK_MONTH);
    if (month == null) {
      return null;
    }
    int end = i + month.length();
    String mark = words.form(end);
    if (mark.equals("/") || mark.equals("(") || mark.equals("-") || mark.equals("\\")) {
      TimeWord other = words.at(end + 1, TimeWordKind.MONTH);
      other = other != null ? other : words.at(end + 1, TimeWordKind.WEAK_MONTH);
      if (other != null && other.value() == month.value()) {
        int after = end + 1 + other.length();
        boolean closed = mark.equals("(") && words.form(after).equals(")");
        return new MonthName(closed ? after + 1 : after, month.value(), true);
      }
    }
    return new MonthName(end, month.value(), sure != null);
  }

  private Tail tail(int i) {
    int at = words.form(i).equals("،") || words.form(i).equals("/") ? i + 1 : i;
    Count year = words.year(at);
    if (year != null && !countsSomething(year.end())) {
      return new Tail(words.skip(year.end(), TimeWordKind.COMMON_ERA), year.value(), Shift.NONE);
    }
    Shift shift = words.shift(i);
    if (shift != null) {
      return new Tail(i + 1, 0, shift);
    }
    at = words.skip(i, TimeWordKind.FROM);
    if (words.has(at, TimeWordKind.THIS) && unitIs(at + 1, Unit.YEAR)) {
      return new Tail(at + 2, 0, Shift.CURRENT_YEAR);
    }
    if (unitIs(at, Unit.YEAR)) {
      year = words.year(at + 1);
      if (year != null) {
        return new Tail(year.end(), year.value(), Shift.NONE);
      }
      shift = words.shiftOfYear(at + 1);
      if (shift != null) {
        return new Tail(at + 2, 0, shift);
      }
    }
    return new Tail(i, 0, Shift.NONE);
  }

  /** «في يوليو، 2000 مقاتل»: the number counts, it does not date. */
  private boolean countsSomething(int i) {
    return words.form(i - 2).equals("،") && words.is(i, TokenKind.WORD);
  }

  private @Nullable Parsed hijri(int day, int i) {
    TimeWord sure = words.at(i, TimeWordKind.HIJRI);
    TimeWord month = sure != null ? sure : words.at(i, TimeWordKind.WEAK_HIJRI);
    if (month == null) {
      return null;
    }
    int end = words.skip(i + month.length(), TimeWordKind.BLESSING);
    Count year = words.hijriYear(end);
    Shift shift = words.shift(end);
    Shift which = shift == null ? Shift.NONE : shift;
    if (year != null) {
      end = words.skip(year.end(), TimeWordKind.HIJRI_ERA);
    } else if (shift != null) {
      end++;
    }
    TimeSpec spec = new Hijri(day, month.value(), year == null ? 0 : year.value(), which);
    // Where both calendars are told, the Gregorian date needs no table of moons.
    int at = words.skip(words.form(end).equals("،") ? end + 1 : end, TimeWordKind.EQUALS);
    Parsed gregorian = at > end ? date(at) : null;
    return gregorian != null && !(gregorian.spec() instanceof Hijri)
        ? gregorian
        : new Parsed(end, spec);
  }

  private @Nullable Parsed hijriMonth(int i, boolean ledIn) {
    Parsed month = hijri(0, i);
    if (month == null || !(month.spec() instanceof Hijri hijri)) {
      return null;
    }
    boolean told = hijri.year() != 0 || hijri.shift() != Shift.NONE;
    return told || ledIn || words.has(i, TimeWordKind.HIJRI) ? month : null;
  }
}
