package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.KnownForm;

/**
 * Finds number expressions with what bounds them: «أكثر من 12», «نحو ثلاثين», «بين 10 و15»,
 * «العشرات», «عدد من». "More than N" is counted as at least N, "dozens" as at least 24 and
 * "hundreds" as at least 200.
 */
public final class QuantityFinder {
  private QuantityFinder() {}

  /**
   * The number expression that begins at a token, null where none does. Prefixed letters (و ف ب ل)
   * count as part of the token.
   *
   * @param text the report
   * @param first index of the token
   * @param limit index that the expression may not pass
   */
  public static @Nullable Quantity at(AnnotatedText text, int first, int limit) {
    if (first >= limit) {
      return null;
    }
    KnownForm token = text.known(first);
    if (token.kind() == TokenKind.NUMBER) {
      return bare(text, first, first, limit);
    }
    if (token.kind() != TokenKind.WORD) {
      return null;
    }
    Quantity bounded = bounded(text, first, limit);
    return bounded == null ? bare(text, first, first, limit) : bounded;
  }

  /**
   * Whether a number expression may begin with a word: a quick test for what most words are not.
   */
  static boolean mayBegin(String form) {
    return Prefixes.key(QuantityWords.VAGUE, form) != null
        || Prefixes.key(QuantityWords.BOUNDS, form) != null
        || Numeral.mayBegin(form);
  }

  /** Where a suffix such as «على الأقل» that lifts the upper bound ends, or {@code at} itself. */
  static int openEnd(AnnotatedText text, int at, int limit) {
    if (at < limit && QuantityWords.LEAST_BEHIND.contains(text.form(at))) {
      return at + 1;
    }
    if (at + 1 < limit
        && QuantityWords.LEAST_BEHIND.contains(text.form(at) + " " + text.form(at + 1))) {
      return at + 2;
    }
    return at;
  }

  private static @Nullable Quantity bounded(AnnotatedText text, int first, int limit) {
    String phrase = Prefixes.key(QuantityWords.BOUNDS, text.form(first));
    if (phrase == null) {
      return null;
    }
    QuantityWords.Bound bound = QuantityWords.BOUNDS.get(phrase);
    Quantity found = null;
    for (int at = first + 1; bound != null && at < limit; at++) {
      if (bound != QuantityWords.Bound.OPEN) {
        Quantity longer = apply(bound, text, first, at, limit);
        found = longer == null ? found : longer;
      }
      phrase = phrase + " " + text.form(at);
      bound = QuantityWords.BOUNDS.get(phrase);
    }
    return found;
  }

  private static @Nullable Quantity apply(
      QuantityWords.Bound bound, AnnotatedText text, int first, int at, int limit) {
    if (bound == QuantityWords.Bound.BETWEEN || bound == QuantityWords.Bound.FROM) {
      return range(bound, text, first, at, limit);
    }
    // «أكثر من نحو 20»: a second modifier may follow the first.
    Quantity inner = bare(text, at, at, limit);
    if (inner == null && QuantityWords.ABOUT.contains(text.form(at)) && at + 1 < limit) {
      inner = bare(text, at + 1, at + 1, limit);
    }
    if (inner == null) {
      return null;
    }
    return switch (bound) {
      case MORE -> new Quantity(first, inner.end(), inner.min(), null, inner.vague());
      case LESS -> new Quantity(first, inner.end(), 1, inner.min(), inner.vague());
      default -> new Quantity(first, inner.end(), inner.min(), inner.max(), inner.vague());
    };
  }

  private static @Nullable Quantity range(
      QuantityWords.Bound bound, AnnotatedText text, int first, int at, int limit) {
    Numeral low = Numeral.at(text, at, limit);
    if (low == null || low.end() >= limit) {
      return null;
    }
    int second = low.end();
    String link = text.form(second);
    if (link.equals("الي") || link.equals("و")) {
      second++;
    } else if (bound == QuantityWords.Bound.FROM || !link.startsWith("و")) {
      return null;
    }
    Numeral high = second < limit ? Numeral.at(text, second, limit) : null;
    return high == null || high.value() <= low.value()
        ? null
        : new Quantity(first, high.end(), low.value(), high.value(), false);
  }

  private static @Nullable Quantity bare(AnnotatedText text, int first, int at, int limit) {
    KnownForm token = text.known(at);
    Quantity found = null;
    if (token.kind() == TokenKind.WORD) {
      found = VagueQuantity.at(text, first, at, limit);
    }
    if (found == null) {
      found = exact(text, first, at, limit);
    }
    if (found == null) {
      return null;
    }
    int open = openEnd(text, found.end(), limit);
    return open > found.end() ? found.open(open) : found;
  }

  private static @Nullable Quantity exact(AnnotatedText text, int first, int at, int limit) {
    KnownForm token = text.known(at);
    if (token.kind() == TokenKind.NUMBER && token.form().indexOf('-') > 0) {
      int dash = token.form().indexOf('-');
      int low = NumberWords.digits(token.form().substring(0, dash));
      int high = NumberWords.digits(token.form().substring(dash + 1));
      return low > 0 && high > low ? new Quantity(first, at + 1, low, high, false) : null;
    }
    Numeral numeral = Numeral.at(text, at, limit);
    if (numeral == null || isShare(text, numeral.end(), limit)) {
      return null;
    }
    int link = numeral.end();
    if (link + 1 < limit && isRangeMark(text.form(link))) {
      Numeral high = Numeral.at(text, link + 1, limit);
      if (high != null && high.value() > numeral.value()) {
        return new Quantity(first, high.end(), numeral.value(), high.value(), false);
      }
    }
    return new Quantity(first, link, numeral.value(), numeral.value(), false);
  }

  private static boolean isRangeMark(String form) {
    return switch (form) {
      case "-", "–", "الي", "او" -> true;
      default -> false;
    };
  }

  private static boolean isShare(AnnotatedText text, int at, int limit) {
    if (at >= limit) {
      return false;
    }
    String form = text.form(at);
    return switch (form) {
      case "%", "٪", "بالمئه", "بالمائه", "بالميه" -> true;
      case "في" ->
          at + 1 < limit
              && (text.form(at + 1).equals("المئه") || text.form(at + 1).equals("المائه"));
      default -> false;
    };
  }
}
