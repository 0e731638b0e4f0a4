package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;

/**
 * A sentence's tokens as the time grammars see them. Token indexes are the report's; outside the
 * sentence there is nothing.
 */
final class TimeWords {

  /** A number told in digits or words, and the token after it. */
  record Count(int end, int value) {}

  private static final int MAX_DIGITS = 4;

  private final AnnotatedText text;
  private final int first;
  private final int end;
  private final TimeLexicon.Start[] words;

  /**
   * @param words what may begin with each of the sentence's tokens
   */
  TimeWords(AnnotatedText text, Sentence sentence, TimeLexicon.Start[] words) {
    this.text = text;
    this.first = sentence.firstToken();
    this.end = sentence.endToken();
    this.words = words;
  }

  int first() {
    return first;
  }

  int end() {
    return end;
  }

  /** The token's form, empty outside the sentence. */
  String form(int i) {
    return i >= first && i < end ? text.form(i) : "";
  }

  boolean is(int i, TokenKind kind) {
    return i >= first && i < end && text.kind(i) == kind;
  }

  /** Whether the token stands right behind the one before, without a blank. */
  boolean glued(int i) {
    if (i <= first || i >= end) {
      return false;
    }
    return text.end(i - 1) == text.start(i);
  }

  /** Whether anything may begin here at all. */
  boolean silent(int i) {
    return words[i - first].kinds() == 0 && !is(i, TokenKind.NUMBER);
  }

  /** Whether an expression may begin at a token: a quick test for what most tokens are not. */
  boolean opens(int i) {
    return i >= first
        && i < end
        && (opens(words[i - first], i) || is(i, TokenKind.NUMBER) || isClitic(form(i)));
  }

  private boolean opens(TimeLexicon.Start start, int i) {
    if ((start.lone() & TimeWordKind.OPENS) != 0) {
      return true;
    }
    if ((start.kinds() & TimeWordKind.OPENS) == 0) {
      return false;
    }
    // «في» opens nothing but «في غضون» and the like.
    List<TimeWord> known = start.words();
    for (int k = 0; k < known.size(); k++) {
      TimeWord word = known.get(k);
      if ((word.kind().bit() & TimeWordKind.OPENS) != 0 && restMatches(i + 1, word.rest())) {
        return true;
      }
    }
    return false;
  }

  /** The longest entry of this kind that stands at a token, or null. */
  @Nullable TimeWord at(int i, TimeWordKind kind) {
    if (i < first || i >= end || (words[i - first].kinds() & kind.bit()) == 0) {
      return null;
    }
    List<TimeWord> known = words[i - first].words();
    for (int k = 0; k < known.size(); k++) {
      TimeWord word = known.get(k);
      if (word.kind() == kind && restMatches(i + 1, word.rest())) {
        return word;
      }
    }
    return null;
  }

  boolean has(int i, TimeWordKind kind) {
    return at(i, kind) != null;
  }

  /** Which of several the token says, «الأخير» as «الماضي»; null where it says nothing of it. */
  TimeSpec.@Nullable Shift shift(int i) {
    TimeWord word = at(i, TimeWordKind.SHIFT);
    if (word == null) {
      return null;
    }
    TimeSpec.Shift shift = TimeSpec.Shift.class.cast(word.constant());
    return shift == TimeSpec.Shift.LATEST ? TimeSpec.Shift.PAST : shift;
  }

  /** The same said of the year: «من العام الماضي». */
  TimeSpec.@Nullable Shift shiftOfYear(int i) {
    TimeSpec.Shift shift = shift(i);
    return shift == null ? null : ofYear(shift);
  }

  /** A shift of the year that a shift of a month or season would be. */
  static TimeSpec.Shift ofYear(TimeSpec.Shift shift) {
    return switch (shift) {
      case PAST, LATEST -> TimeSpec.Shift.PAST_YEAR;
      case CURRENT -> TimeSpec.Shift.CURRENT_YEAR;
      case NEXT -> TimeSpec.Shift.NEXT_YEAR;
      default -> shift;
    };
  }

  /** The token after an optional entry of this kind. */
  int skip(int i, TimeWordKind kind) {
    TimeWord word = at(i, kind);
    return word == null ? i : i + word.length();
  }

  private boolean restMatches(int i, List<String> rest) {
    for (int k = 0; k < rest.size(); k++) {
      if (!rest.get(k).equals(form(i + k))) {
        return false;
      }
    }
    return true;
  }

  /** A plain number in digits, with «ال», «و» and the like before it allowed, or null. */
  @Nullable Count digits(int i) {
    int at = is(i, TokenKind.WORD) && isClitic(form(i)) ? i + 1 : i;
    if (!is(at, TokenKind.NUMBER)) {
      return null;
    }
    String form = form(at);
    if (form.isEmpty() || form.length() > MAX_DIGITS) {
      return null;
    }
    int value = 0;
    for (int k = 0; k < form.length(); k++) {
      char digit = form.charAt(k);
      if (digit < '0' || digit > '9') {
        return null;
      }
      value = value * 10 + digit - '0';
    }
    return new Count(at + 1, value);
  }

  private static boolean isClitic(String form) {
    return switch (form) {
      case "و", "ف", "ب", "ل", "ال", "وال", "لل", "بال" -> true;
      default -> false;
    };
  }

  /** A number in digits or words: 24, «ثلاثة», «خمسة وعشرين», or null. */
  @Nullable Count number(int i) {
    Count digits = digits(i);
    return digits != null ? digits : inWords(i, TimeWordKind.NUMBER);
  }

  /** An ordinal: «الثامن», «الحادي عشر», «الخامس والعشرين», or null. */
  @Nullable Count ordinal(int i) {
    return inWords(i, TimeWordKind.ORDINAL);
  }

  private @Nullable Count inWords(int i, TimeWordKind kind) {
    TimeWord units = at(i, kind);
    if (units == null) {
      return null;
    }
    int next = i + units.length();
    TimeWord tens = at(next, kind);
    if (units.value() < 10 && tens != null && tens.joined() && tens.value() >= 20) {
      return new Count(next + tens.length(), units.value() + tens.value());
    }
    return new Count(next, units.value());
  }

  /** A year of the common era in digits, or null. */
  @Nullable Count year(int i) {
    return between(digits(i), 1900, 2100);
  }

  /** A year of the Hijri era in digits, or null. */
  @Nullable Count hijriYear(int i) {
    return between(digits(i), 1300, 1500);
  }

  /** A day of the month in digits, or null. */
  @Nullable Count dayNumber(int i) {
    return between(digits(i), 1, 31);
  }

  private static @Nullable Count between(@Nullable Count count, int least, int most) {
    return count != null && count.value() >= least && count.value() <= most ? count : null;
  }
}
