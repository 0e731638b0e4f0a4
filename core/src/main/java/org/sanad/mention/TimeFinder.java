package org.sanad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.mention.TimeSpec.DayMonth;
import org.sanad.mention.TimeSpec.Month;
import org.sanad.mention.TimeSpec.RelativeDay;
import org.sanad.mention.TimeSpec.Shift;
import org.sanad.mention.TimeSpec.Since;
import org.sanad.mention.TimeSpec.Vague;
import org.sanad.mention.TimeSpec.Weekday;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/**
 * Finds the words that tell times in a sentence. One pass from the start; at each token the widest
 * expression wins, and the search goes on behind it, so that mentions never overlap.
 */
public final class TimeFinder {

  /** How many words a quoted name may have before its last, as in «"المغرب اليوم"». */
  private static final int LONGEST_NAME = 3;

  /** How far «الأعنف» may stand before «منذ», in tokens. */
  private static final int COMPARISON_REACH = 7;

  private final TimeLexicon lexicon;

  private TimeFinder(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Reads {@code times.tsv}.
   *
   * @param source where it is
   * @throws org.sanad.lexicon.KnowledgeException if lines are bad
   */
  public static TimeFinder load(KnowledgeSource source) {
    Faults faults = new Faults();
    TimeFinder finder = load(source, faults);
    faults.raise();
    return finder;
  }

  /** As above, leaving out and telling bad lines. */
  public static TimeFinder load(KnowledgeSource source, Faults faults) {
    return new TimeFinder(TimeLexicon.load(source, faults));
  }

  /**
   * The times that a sentence tells, in order, without overlap.
   *
   * @param text the report
   * @param sentence one of its sentences
   */
  public List<TimeMention> find(AnnotatedText text, Sentence sentence) {
    TimeLexicon.Start[] starts = new TimeLexicon.Start[sentence.endToken() - sentence.firstToken()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = lexicon.start(text.form(sentence.firstToken() + i));
    }
    return find(sentence, new TimeWords(text, sentence, starts));
  }

  /** The same where the facts of the sentence's tokens are at hand. */
  List<TimeMention> find(AnnotatedText text, Sentence sentence, FormFacts[] facts) {
    TimeLexicon.Start[] starts = new TimeLexicon.Start[facts.length];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = facts[i].time();
    }
    return find(sentence, new TimeWords(text, sentence, starts));
  }

  TimeLexicon lexicon() {
    return lexicon;
  }

  private static List<TimeMention> find(Sentence sentence, TimeWords words) {
    DateGrammar dates = new DateGrammar(words);
    DayGrammar days = new DayGrammar(words, dates);
    PeriodGrammar periods = new PeriodGrammar(words, dates, days);
    IntervalGrammar intervals = new IntervalGrammar(words, dates, periods);
    List<TimeMention> found = new ArrayList<>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      Parsed parsed =
          words.silent(i) || !words.opens(i)
              ? null
              : parse(i, words, dates, days, periods, intervals);
      if (parsed == null) {
        i++;
        continue;
      }
      boolean compared = compares(i, parsed, words);
      if (compared && parse(i + 1, words, dates, days, periods, intervals) == null) {
        // «الأكبر منذ الهجوم في عام 2013»: the date is the attack's.
        i++;
        continue;
      }
      if (!compared && !isName(i, parsed, words)) {
        found.add(new TimeMention(i, parsed.end(), parsed.spec()));
      }
      i = parsed.end();
    }
    return found;
  }

  private static @Nullable Parsed parse(
      int i,
      TimeWords words,
      DateGrammar dates,
      DayGrammar days,
      PeriodGrammar periods,
      IntervalGrammar intervals) {
    // Days before joints: «بعد الظهر» and «قبل منتصف الليل» are parts of a day.
    Parsed parsed = days.point(i);
    if (parsed != null) {
      return parsed;
    }
    TimeWord vague = words.at(i, TimeWordKind.VAGUE);
    if (vague != null) {
      return new Parsed(i + vague.length(), new Vague());
    }
    parsed = periods.run(i);
    parsed = parsed != null ? parsed : intervals.interval(i);
    parsed = parsed != null ? parsed : periods.wider(i);
    parsed = parsed != null ? parsed : periods.last(i);
    parsed = parsed != null ? parsed : periods.duration(i);
    return parsed != null ? parsed : yearAlone(i, words, dates);
  }

  /** «في 2014» with nothing after it that the number could count. */
  private static @Nullable Parsed yearAlone(int i, TimeWords words, DateGrammar dates) {
    if (!words.has(i - 1, TimeWordKind.IN)) {
      return null;
    }
    Parsed year = dates.bareYear(i);
    return year != null && !words.is(year.end(), TokenKind.WORD) ? year : null;
  }

  /** «عين السبت», «ثورة 26 سبتمبر», «صحيفة عكاظ اليوم», «"المغرب اليوم"», «أيلول الأسود». */
  private static boolean isName(int i, Parsed parsed, TimeWords words) {
    TimeSpec spec = parsed.spec();
    boolean headed = words.has(i - 1, TimeWordKind.NAME_HEAD);
    boolean eventHeaded = words.has(i - 1, TimeWordKind.EVENT_HEAD);
    boolean tailed = words.has(parsed.end(), TimeWordKind.NAME_TAIL);
    boolean single = parsed.end() == i + 1;
    if (spec instanceof DayMonth date) {
      return (headed || eventHeaded) && date.shift() == Shift.NONE;
    }
    if (spec instanceof Month month && month.year() == 0 && month.shift() == Shift.NONE) {
      return headed || eventHeaded || tailed || (single && endsQuote(i, words));
    }
    if (!single) {
      return false;
    }
    if (spec instanceof Weekday) {
      return headed || words.has(i - 1, TimeWordKind.GIVEN_NAME) || endsQuote(i, words);
    }
    return spec instanceof RelativeDay
        && (words.has(i - 1, TimeWordKind.MEDIA)
            || words.has(i - 2, TimeWordKind.MEDIA)
            || endsQuote(i, words));
  }

  /** Whether the token is the last word of a short quotation and not its only one. */
  private static boolean endsQuote(int i, TimeWords words) {
    if (!words.form(i + 1).equals("\"") || !words.glued(i + 1)) {
      return false;
    }
    for (int k = i - 1; k >= i - LONGEST_NAME - 1; k--) {
      if (words.form(k).equals("\"")) {
        // An opening mark leans on the word after it, a closing one on the word before.
        return k < i - 1 && words.glued(k + 1) && !words.glued(k);
      }
    }
    return false;
  }

  /** «الأولى منذ أشهر» says how rare a thing is, not when it was. */
  private static boolean compares(int i, Parsed parsed, TimeWords words) {
    if (!(parsed.spec() instanceof Since)) {
      return false;
    }
    for (int k = i - 1; k >= i - COMPARISON_REACH; k--) {
      // «أكثر من 30» is a number, not a comparison.
      if (words.has(k, TimeWordKind.SUPERLATIVE) && !words.has(k + 1, TimeWordKind.FROM)) {
        return true;
      }
    }
    return false;
  }
}
