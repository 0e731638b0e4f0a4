package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec.Calendar;
import org.sanad.mention.TimeSpec.Direction;
import org.sanad.mention.TimeSpec.Duration;
import org.sanad.mention.TimeSpec.Last;
import org.sanad.mention.TimeSpec.RelativeDay;
import org.sanad.mention.TimeSpec.Run;
import org.sanad.mention.TimeSpec.Season;
import org.sanad.mention.TimeSpec.SeasonName;
import org.sanad.mention.TimeSpec.Shift;
import org.sanad.mention.TimeSpec.Stretch;
import org.sanad.mention.TimeSpec.Third;
import org.sanad.mention.TimeSpec.Unit;
import org.sanad.mention.TimeWords.Count;

/**
 * Counted and calendar stretches: «ثلاثة أيام», «الأسبوع الماضي», «نهاية يوليو», «الصيف الماضي».
 */
final class PeriodGrammar {

  /** So much of a unit; {@code count} 0 for a plural without a number. */
  record Quantity(int end, int count, Unit unit, boolean definite) {}

  private final TimeWords words;
  private final DateGrammar dates;
  private final DayGrammar days;

  PeriodGrammar(TimeWords words, DateGrammar dates, DayGrammar days) {
    this.words = words;
    this.dates = dates;
    this.days = days;
  }

  /** Anything that can stand after «منذ», «حتى» or «بين», or null. */
  @Nullable Parsed point(int i) {
    if (!words.opens(i)) {
      return null;
    }
    Parsed day = days.point(i);
    return day != null ? day : wider(i);
  }

  /** The same where no day begins. */
  @Nullable Parsed wider(int i) {
    Parsed point = stretch(i);
    point = point != null ? point : calendar(i);
    point = point != null ? point : dates.month(i);
    point = point != null ? point : dates.year(i);
    return point != null ? point : season(i);
  }

  /** «نحو أسبوعين», «الأيام الثلاثة», «24 ساعة», «عدة أشهر», or null. */
  @Nullable Quantity quantity(int i) {
    if (!words.opens(i)) {
      return null;
    }
    int at = words.skip(i, TimeWordKind.APPROXIMATELY);
    TimeWord few = words.at(at, TimeWordKind.FEW);
    at = few == null ? at : at + few.length();
    Count number = few == null ? words.number(at) : null;
    if (number != null) {
      TimeWord unit = words.at(number.end(), TimeWordKind.UNIT);
      if (unit == null || unit.joined() || unit.count() == 2) {
        return null;
      }
      TimeWord first = words.at(at, TimeWordKind.NUMBER);
      boolean definite =
          unit.definite() || words.form(at).endsWith("ال") || (first != null && first.definite());
      return quantity(number.end() + 1, number.value(), unit, definite);
    }
    TimeWord unit = words.at(at, TimeWordKind.UNIT);
    if (unit == null) {
      return null;
    }
    int end = at + unit.length();
    TimeWord joined = words.at(end, TimeWordKind.UNIT);
    if (joined != null && joined.joined() && unit.count() == 0 && joined.count() == 0) {
      // «الساعات والأيام الماضية»: the longer unit is told last.
      unit = joined;
      end++;
    }
    if (unit.count() != 0) {
      Count echoed = words.number(end);
      end = echoed != null && echoed.value() == unit.count() ? echoed.end() : end;
      return quantity(words.skip(end, TimeWordKind.FEW), unit.count(), unit, unit.definite());
    }
    Count after = unit.definite() || words.digits(end) == null ? words.number(end) : null;
    after = after != null || !unit.definite() ? after : words.ordinal(end);
    if (after != null) {
      return quantity(after.end(), after.value(), unit, unit.definite());
    }
    return quantity(words.skip(end, TimeWordKind.FEW), 0, unit, unit.definite());
  }

  private Quantity quantity(int end, int count, TimeWord unit, boolean definite) {
    TimeWord half = words.at(end, TimeWordKind.HALF);
    int after = half != null && half.joined() ? end + 1 : end;
    return new Quantity(after, count, unit.unit(), definite);
  }

  /** «اليومين الماضيين», «الأيام الأخيرة», «آخر 24 ساعة», or null. */
  @Nullable Parsed last(int i) {
    if (words.has(i, TimeWordKind.LATEST)) {
      Quantity latest = quantity(i + 1);
      return latest == null || latest.definite()
          ? null
          : new Parsed(latest.end(), new Last(latest.count(), latest.unit(), Direction.BACK));
    }
    Quantity quantity = quantity(i);
    if (quantity == null) {
      return null;
    }
    Shift shift = words.shift(quantity.end());
    if (shift == null || shift == Shift.CURRENT) {
      return null;
    }
    return new Parsed(
        quantity.end() + 1, new Last(quantity.count(), quantity.unit(), direction(shift)));
  }

  /** «ثلاثة أيام», «يومين»: how long. A bare singular or plural says nothing, or null. */
  @Nullable Parsed duration(int i) {
    Quantity quantity = quantity(i);
    if (quantity == null
        || quantity.count() == 0
        || quantity.definite()
        // Years count ages and terms far more often than they time anything.
        || quantity.unit() == Unit.YEAR
        || quantity.unit() == Unit.DECADE
        || (quantity.count() == 1 && words.number(i) == null)) {
      return null;
    }
    return new Parsed(quantity.end(), new Duration(quantity.count(), quantity.unit()));
  }

  /** «الأسبوع الماضي», «هذا الشهر», or null. */
  @Nullable Parsed calendar(int i) {
    boolean here = words.has(i, TimeWordKind.THIS);
    int at = here ? i + 1 : i;
    TimeWord unit = words.at(at, TimeWordKind.UNIT);
    if (unit == null || !unit.definite() || unit.count() != 1) {
      return null;
    }
    TimeWord shift = words.at(at + 1, TimeWordKind.SHIFT);
    Shift said = words.shift(at + 1);
    if (said == null && !here) {
      return null;
    }
    int end = said == null ? at + 1 : at + 2;
    Shift which = said == null ? Shift.CURRENT : said;
    Unit of = unit.unit();
    if (shift != null && shift.constant() == Shift.LATEST) {
      // «السنة الأخيرة» reaches up to now, where «السنة الماضية» is over.
      return new Parsed(end, new Last(1, of, Direction.BACK));
    }
    return switch (of) {
      case HOUR -> here ? null : new Parsed(end, new Last(1, Unit.HOUR, direction(which)));
      case DAY -> new Parsed(end, new RelativeDay(offset(which), 0));
      default -> new Parsed(end, new Calendar(of, which));
    };
  }

  private static Direction direction(Shift shift) {
    return shift == Shift.NEXT ? Direction.FORWARD : Direction.BACK;
  }

  private static int offset(Shift shift) {
    return shift == Shift.NEXT ? 1 : shift == Shift.PAST ? -1 : 0;
  }

  /** «نهاية يوليو», «مطلع العام», or null. */
  @Nullable Parsed stretch(int i) {
    TimeWord word = words.at(i, TimeWordKind.THIRD);
    if (word == null) {
      return null;
    }
    int at = i + word.length();
    Parsed of = calendar(at);
    of = of != null ? of : dates.month(at);
    of = of != null ? of : dates.year(at);
    of = of != null ? of : dates.bareYear(at);
    of = of != null ? of : season(at);
    of = of != null ? of : bareUnit(at);
    return of == null || of.spec() instanceof RelativeDay
        ? null
        : new Parsed(of.end(), new Stretch(Third.class.cast(word.constant()), of.spec()));
  }

  /** «بداية الشهر» alone is of the month that runs. */
  private @Nullable Parsed bareUnit(int i) {
    TimeWord unit = words.at(i, TimeWordKind.UNIT);
    if (unit == null || !unit.definite() || unit.count() != 1) {
      return null;
    }
    return switch (unit.unit()) {
      case WEEK, MONTH, YEAR -> new Parsed(i + 1, new Calendar(unit.unit(), Shift.NONE));
      default -> null;
    };
  }

  /** «الصيف الماضي», «ربيع 2013», or null: a season's name alone is often a person's. */
  @Nullable Parsed season(int i) {
    TimeWord word = words.at(i, TimeWordKind.SEASON);
    if (word == null) {
      return null;
    }
    SeasonName name = SeasonName.class.cast(word.constant());
    Shift shift = words.shift(i + 1);
    if (shift != null) {
      return new Parsed(i + 2, new Season(name, 0, shift));
    }
    Parsed year = dates.year(i + 1);
    year = year != null ? year : dates.bareYear(i + 1);
    if (year != null && year.spec() instanceof TimeSpec.Year told) {
      return new Parsed(year.end(), new Season(name, told.year(), Shift.NONE));
    }
    Parsed calendar = calendar(i + 1);
    if (calendar != null && calendar.spec() instanceof Calendar of && of.unit() == Unit.YEAR) {
      return new Parsed(calendar.end(), new Season(name, 0, TimeWords.ofYear(of.shift())));
    }
    return null;
  }

  /** «لليوم الثالث على التوالي», or null. */
  @Nullable Parsed run(int i) {
    TimeWord unit = words.at(i, TimeWordKind.UNIT);
    if (unit == null || !unit.clitic().endsWith("ل") || !unit.definite() || unit.count() != 1) {
      return null;
    }
    Count nth = words.ordinal(i + 1);
    return nth == null
        ? null
        : new Parsed(
            words.skip(nth.end(), TimeWordKind.IN_A_ROW), new Run(nth.value(), unit.unit()));
  }
}
