package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;

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
   * @param tokens the report's tokens
   * @param first index of the token
   * @param limit index that the expression may not pass
   */
  public static @Nullable Quantity at(List<Token> tokens, int first, int limit) {
    if (first >= limit) {
      return null;
    }
    Token token = tokens.get(first);
    if (token.kind() == TokenKind.NUMBER) {
      return bare(tokens, first, first, limit);
    }
    if (token.kind() != TokenKind.WORD) {
      return null;
    }
    Quantity bounded = bounded(tokens, first, limit);
    return bounded == null ? bare(tokens, first, first, limit) : bounded;
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
  static int openEnd(List<Token> tokens, int at, int limit) {
    if (at < limit && QuantityWords.LEAST_BEHIND.contains(tokens.get(at).form())) {
      return at + 1;
    }
    if (at + 1 < limit
        && QuantityWords.LEAST_BEHIND.contains(
            tokens.get(at).form() + " " + tokens.get(at + 1).form())) {
      return at + 2;
    }
    return at;
  }

  private static @Nullable Quantity bounded(List<Token> tokens, int first, int limit) {
    String phrase = Prefixes.key(QuantityWords.BOUNDS, tokens.get(first).form());
    if (phrase == null) {
      return null;
    }
    QuantityWords.Bound bound = QuantityWords.BOUNDS.get(phrase);
    Quantity found = null;
    for (int at = first + 1; bound != null && at < limit; at++) {
      if (bound != QuantityWords.Bound.OPEN) {
        Quantity longer = apply(bound, tokens, first, at, limit);
        found = longer == null ? found : longer;
      }
      phrase = phrase + " " + tokens.get(at).form();
      bound = QuantityWords.BOUNDS.get(phrase);
    }
    return found;
  }

  private static @Nullable Quantity apply(
      QuantityWords.Bound bound, List<Token> tokens, int first, int at, int limit) {
    if (bound == QuantityWords.Bound.BETWEEN || bound == QuantityWords.Bound.FROM) {
      return range(bound, tokens, first, at, limit);
    }
    // «أكثر من نحو 20»: a second modifier may follow the first.
    Quantity inner = bare(tokens, at, at, limit);
    if (inner == null && QuantityWords.ABOUT.contains(tokens.get(at).form()) && at + 1 < limit) {
      inner = bare(tokens, at + 1, at + 1, limit);
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
      QuantityWords.Bound bound, List<Token> tokens, int first, int at, int limit) {
    Numeral low = Numeral.at(tokens, at, limit);
    if (low == null || low.end() >= limit) {
      return null;
    }
    int second = low.end();
    String link = tokens.get(second).form();
    if (link.equals("الي") || link.equals("و")) {
      second++;
    } else if (bound == QuantityWords.Bound.FROM || !link.startsWith("و")) {
      return null;
    }
    Numeral high = second < limit ? Numeral.at(tokens, second, limit) : null;
    return high == null || high.value() <= low.value()
        ? null
        : new Quantity(first, high.end(), low.value(), high.value(), false);
  }

  private static @Nullable Quantity bare(List<Token> tokens, int first, int at, int limit) {
    Token token = tokens.get(at);
    Quantity found = null;
    if (token.kind() == TokenKind.WORD) {
      found = VagueQuantity.at(tokens, first, at, limit);
    }
    if (found == null) {
      found = exact(tokens, first, at, limit);
    }
    if (found == null) {
      return null;
    }
    int open = openEnd(tokens, found.end(), limit);
    return open > found.end() ? found.open(open) : found;
  }

  private static @Nullable Quantity exact(List<Token> tokens, int first, int at, int limit) {
    Token token = tokens.get(at);
    if (token.kind() == TokenKind.NUMBER && token.form().indexOf('-') > 0) {
      int dash = token.form().indexOf('-');
      int low = NumberWords.digits(token.form().substring(0, dash));
      int high = NumberWords.digits(token.form().substring(dash + 1));
      return low > 0 && high > low ? new Quantity(first, at + 1, low, high, false) : null;
    }
    Numeral numeral = Numeral.at(tokens, at, limit);
    if (numeral == null || isShare(tokens, numeral.end(), limit)) {
      return null;
    }
    int link = numeral.end();
    if (link + 1 < limit && isRangeMark(tokens.get(link).form())) {
      Numeral high = Numeral.at(tokens, link + 1, limit);
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

  private static boolean isShare(List<Token> tokens, int at, int limit) {
    if (at >= limit) {
      return false;
    }
    String form = tokens.get(at).form();
    return switch (form) {
      case "%", "٪", "بالمئه", "بالمائه", "بالميه" -> true;
      case "في" ->
          at + 1 < limit
              && (tokens.get(at + 1).form().equals("المئه")
                  || tokens.get(at + 1).form().equals("المائه"));
      default -> false;
    };
  }
}
