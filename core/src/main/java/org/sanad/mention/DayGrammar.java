package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.TimeSpec.Dated;
import org.sanad.mention.TimeSpec.DayPart;
import org.sanad.mention.TimeSpec.Later;
import org.sanad.mention.TimeSpec.Night;
import org.sanad.mention.TimeSpec.NightBetween;
import org.sanad.mention.TimeSpec.Part;
import org.sanad.mention.TimeSpec.RelativeDay;
import org.sanad.mention.TimeSpec.Shift;
import org.sanad.mention.TimeSpec.Unit;
import org.sanad.mention.TimeSpec.Vague;
import org.sanad.mention.TimeSpec.Weekday;
import org.sanad.mention.TimeWords.Count;
import org.sanad.model.TokenKind;

/** Days and their parts: «أمس الأحد», «فجر الخميس», «الساعة العاشرة من مساء أمس». */
final class DayGrammar {

  private static final int LONGEST_ZONE = 3;

  private final TimeWords words;
  private final DateGrammar dates;

  DayGrammar(TimeWords words, DateGrammar dates) {
    this.words = words;
    this.dates = dates;
  }

  /** A day or part of one, or null. */
  @Nullable Parsed point(int i) {
    Parsed lead = lead(i);
    if (lead != null) {
      return lead;
    }
    TimeWord night = words.at(i, TimeWordKind.WHOLE_NIGHT);
    if (night != null) {
      return new Parsed(i + night.length(), new Night(night.value()));
    }
    Parsed part = part(i);
    if (part != null) {
      return part;
    }
    part = definitePart(i, words.has(i - 1, TimeWordKind.AT));
    if (part != null) {
      return part;
    }
    Parsed clock = clock(i);
    if (clock != null) {
      return clock;
    }
    Parsed day = day(i);
    return day == null ? null : withPart(day);
  }

  /** «الساعات الأولى من فجر أمس», «وقت سابق اليوم». */
  private @Nullable Parsed lead(int i) {
    TimeWord lead = words.at(i, TimeWordKind.LEAD);
    if (lead == null) {
      return null;
    }
    int at = words.skip(i + lead.length(), TimeWordKind.FROM);
    Parsed part = definitePart(at, true);
    part = part != null ? part : part(at);
    if (part != null) {
      return part;
    }
    Parsed day = day(at);
    return day == null ? null : new Parsed(day.end(), new Part(DayPart.HOUR, day.spec()));
  }

  private @Nullable Parsed part(int i) {
    TimeWord word = words.at(i, TimeWordKind.DAYPART);
    if (word == null) {
      return null;
    }
    DayPart part = word.part();
    int at = i + word.length();
    Parsed day = day(at);
    if (day != null) {
      Parsed between = nightBetween(part, day);
      return between != null ? between : new Parsed(day.end(), new Part(part, day.spec()));
    }
    // «ليلا وصباح أمس»: both of the one day.
    TimeWord second = words.at(at, TimeWordKind.DAYPART);
    if (second != null && second.joined()) {
      day = day(at + second.length());
      if (day != null) {
        return new Parsed(day.end(), new Part(part, day.spec()));
      }
    }
    if (!words.has(i, TimeWordKind.ALONE)) {
      return null;
    }
    day = words.has(at, TimeWordKind.FROM) ? day(at + 1) : null;
    return day != null
        ? new Parsed(day.end(), new Part(part, day.spec()))
        : new Parsed(at, new Part(part, null));
  }

  /** «ليل الأربعاء الخميس», «ليل الأربعاء - الخميس». */
  private @Nullable Parsed nightBetween(DayPart part, Parsed day) {
    if ((part != DayPart.NIGHT && part != DayPart.EVE)
        || !(day.spec() instanceof Weekday first)
        || first.shift() != Shift.NONE) {
      return null;
    }
    int at = day.end();
    at = words.is(at, TokenKind.PUNCTUATION) || words.is(at, TokenKind.SYMBOL) ? at + 1 : at;
    at = words.skip(at, TimeWordKind.TO);
    TimeWord next = words.at(at, TimeWordKind.WEEKDAY);
    return next != null && next.value() == first.weekday() % 7 + 1
        ? new Parsed(at + 1, new NightBetween(first.weekday(), next.value()))
        : null;
  }

  /** «الفجر», «الصباح الأولى من يوم الجمعة»: only where a word before it asks for a time. */
  private @Nullable Parsed definitePart(int i, boolean led) {
    TimeWord word = words.at(i, TimeWordKind.DEFINITE_DAYPART);
    if (word == null || !led) {
      return null;
    }
    int end = i + 1;
    Count ordinal = words.ordinal(end);
    end = ordinal == null ? end : ordinal.end();
    int at = words.skip(end, TimeWordKind.FROM);
    Parsed day = day(at);
    DayPart part = word.part();
    return day == null
        ? new Parsed(end, new Part(part, null))
        : new Parsed(day.end(), new Part(part, day.spec()));
  }

  /** «الساعة العاشرة والنصف صباحا بتوقيت دمشق», with a day after it or without. */
  private @Nullable Parsed clock(int i) {
    TimeWord clock = words.at(i, TimeWordKind.CLOCK);
    if (clock == null) {
      return null;
    }
    int at = i + clock.length();
    at = words.form(at).equals("ال") ? at + 1 : at;
    Count hour = words.ordinal(at);
    if (hour == null && !words.is(at, TokenKind.NUMBER)) {
      return null;
    }
    at = hour == null ? at + 1 : hour.end();
    at = words.skip(at, TimeWordKind.HALF);
    Parsed told = partThenDay(at);
    if (told != null && !(told.spec() instanceof Part part && part.day() == null)) {
      return told;
    }
    at = zone(told == null ? at : told.end());
    Parsed day = partThenDay(at);
    return day != null ? day : new Parsed(at, new Part(DayPart.HOUR, null));
  }

  private @Nullable Parsed partThenDay(int i) {
    int at = words.skip(words.form(i).equals("،") ? i + 1 : i, TimeWordKind.FROM);
    Parsed part = part(at);
    if (part != null) {
      return part;
    }
    Parsed day = day(at);
    return day == null ? null : new Parsed(day.end(), new Part(DayPart.HOUR, day.spec()));
  }

  private int zone(int i) {
    int open = words.form(i).equals("(") ? i + 1 : i;
    int inside = words.is(open, TokenKind.NUMBER) ? open + 1 : open;
    if (!words.has(inside, TimeWordKind.ZONE)) {
      return i;
    }
    if (open == i) {
      return words.is(inside + 1, TokenKind.WORD) ? inside + 2 : inside + 1;
    }
    for (int k = inside + 1; k <= inside + LONGEST_ZONE; k++) {
      if (words.form(k).equals(")")) {
        return k + 1;
      }
    }
    return inside + 1;
  }

  /** «اليوم التالي», «ذلك اليوم»: counted from the time told before. */
  private @Nullable Parsed later(int i) {
    boolean that = words.has(i, TimeWordKind.THAT);
    TimeWord unit = words.at(that ? i + 1 : i, TimeWordKind.UNIT);
    if (unit == null || !unit.definite() || unit.count() != 1 || unit.unit() != Unit.DAY) {
      return null;
    }
    if (that) {
      return new Parsed(i + 2, new Later(0));
    }
    boolean next = words.has(i + 1, TimeWordKind.NEXT_DAY);
    if (!next && !words.has(i + 1, TimeWordKind.SAME)) {
      return null;
    }
    // «اليوم التالي للهجوم» counts from what follows, not from a time told before.
    return new Parsed(
        i + 2, words.form(i + 2).startsWith("لل") ? new Vague() : new Later(next ? 1 : 0));
  }

  private Parsed withPart(Parsed day) {
    int at = words.form(day.end()).equals("،") ? day.end() + 1 : day.end();
    TimeWord part = words.at(at, TimeWordKind.DAYPART);
    if (part != null && at == day.end() && isAdverb(at) && day(at + part.length()) == null) {
      return new Parsed(at + part.length(), new Part(part.part(), day.spec()));
    }
    Parsed clock = clock(words.skip(at, TimeWordKind.AT));
    return clock != null && clock.spec() instanceof Part told && told.day() == null
        ? new Parsed(clock.end(), new Part(told.part(), day.spec()))
        : day;
  }

  private boolean isAdverb(int i) {
    return words.has(i, TimeWordKind.ALONE) || words.form(i).endsWith("ا");
  }

  /** A whole day: told by its place, its weekday, its date, or several of them. */
  @Nullable Parsed day(int i) {
    if (!words.opens(i)) {
      return null;
    }
    Parsed later = later(i);
    if (later != null) {
      return later;
    }
    TimeWord unit = words.at(i, TimeWordKind.UNIT);
    boolean called =
        unit != null && unit.unit() == Unit.DAY && unit.count() == 1 && !unit.definite();
    int at = called ? i + 1 : i;
    TimeWord relative = words.at(at, TimeWordKind.RELATIVE_DAY);
    if (relative != null && !isName(at, relative)) {
      return relative(at, relative);
    }
    TimeWord weekday = words.at(at, TimeWordKind.WEEKDAY);
    if (weekday != null) {
      return weekday(at, weekday);
    }
    return dates.date(at);
  }

  private boolean isName(int i, TimeWord relative) {
    int next = i + relative.length();
    return relative.length() == 1
        && words.has(i, TimeWordKind.UNIT)
        && (words.has(next, TimeWordKind.NAME_TAIL)
            || words.has(next, TimeWordKind.ORDINAL)
            || words.has(next, TimeWordKind.SHIFT));
  }

  private Parsed relative(int i, TimeWord relative) {
    int end = i + relative.length();
    boolean open = words.form(end).equals("(");
    int at = open || words.form(end).equals("،") ? end + 1 : end;
    at = words.has(at, TimeWordKind.UNIT) && words.has(at + 1, TimeWordKind.WEEKDAY) ? at + 1 : at;
    TimeWord weekday = words.at(at, TimeWordKind.WEEKDAY);
    // «اليوم والجمعة» are two days.
    if (weekday == null || !weekday.clitic().isEmpty()) {
      return dated(new Parsed(end, new RelativeDay(relative.value(), 0)));
    }
    end = open && words.form(at + 1).equals(")") ? at + 2 : at + 1;
    return dated(new Parsed(end, new RelativeDay(relative.value(), weekday.value())));
  }

  private Parsed weekday(int i, TimeWord weekday) {
    Shift shift = words.shift(i + 1);
    Shift which = shift == null ? Shift.NONE : shift;
    return dated(new Parsed(shift == null ? i + 1 : i + 2, new Weekday(weekday.value(), which)));
  }

  /** Adds the date that may follow a day: «، 4 تموز», «(4 تموز)», «الموافق 4 تموز». */
  private Parsed dated(Parsed day) {
    int at = day.end();
    boolean open = words.form(at).equals("(");
    if (open || words.form(at).equals("،") || words.form(at).equals("-")) {
      at++;
    }
    at = words.skip(words.skip(at, TimeWordKind.EQUALS), TimeWordKind.IN);
    // The date must be joined by nothing: «أمس و4 تموز» are two days.
    if (words.form(at).startsWith("و")) {
      return day;
    }
    Parsed date = dates.date(at);
    if (date == null) {
      return day;
    }
    int end = open && words.form(date.end()).equals(")") ? date.end() + 1 : date.end();
    return new Parsed(end, new Dated(day.spec(), date.spec()));
  }
}
