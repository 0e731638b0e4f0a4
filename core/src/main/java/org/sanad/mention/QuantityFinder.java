package org.sanad.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;
import org.sanad.text.WordSet;

/**
 * Finds number expressions with what bounds them: «أكثر من 12», «نحو ثلاثين», «بين 10 و15»,
 * «العشرات», «عدد من». "More than N" is counted as at least N, "dozens" as at least 24 and
 * "hundreds" as at least 200.
 */
public final class QuantityFinder {
  private static final int DOZENS = 24;
  private static final int HUNDREDS = 200;
  private static final int THOUSANDS = 2000;
  private static final int SEVERAL = 2;

  /** Words for an unnamed number. */
  private static final Map<String, Vague> VAGUE = new HashMap<>();

  private static final WordSet LARGE =
      WordSet.of("كبير", "كبيرا", "كبيره", "اخر", "غير", "محدود", "معروف", "محدد", "هائل", "اضافي");
  private static final Set<String> ABOUT =
      Set.of("نحو", "حوالي", "حوال", "قرابه", "زهاء", "تقريبا", "مايقارب");

  private static final Map<String, Bound> BOUNDS = new HashMap<>();

  static {
    vague(DOZENS, false, "عشرات");
    vague(HUNDREDS, false, "مئات مائات");
    vague(THOUSANDS, false, "الاف الالاف");
    vague(1000 * THOUSANDS, false, "ملايين");
    vague(SEVERAL, false, "عده بضعه بضع بعض");
    vague(SEVERAL, true, "عدد عددا عديد كثير اعداد اعدادا مجموعه");
    for (String more :
        new String[] {
          "اكثر من",
          "ازيد من",
          "يزيد عن",
          "يزيد علي",
          "يزيدون عن",
          "تزيد عن",
          "تزيد علي",
          "يربو علي",
          "يربو عن",
          "تربو علي",
          "يفوق",
          "تفوق",
          "فوق",
          "تجاوز",
          "يتجاوز",
          "تتجاوز"
        }) {
      bound(more, Bound.MORE);
      bound("ما " + more, Bound.MORE);
      for (String not : new String[] {"لا ", "ما لا ", "لم "}) {
        bound(not + more, Bound.LESS);
      }
    }
    for (String least :
        new String[] {
          "لا يقل عن", "لا تقل عن", "ما لا يقل عن", "مالا يقل عن", "لايقل عن", "مالايقل عن",
          "ما لايقل عن", "لا يقلون عن", "ما لا يقل علي", "علي الاقل", "بحد ادني", "علي اقل تقدير"
        }) {
      bound(least, Bound.MORE);
    }
    for (String less : new String[] {"اقل من", "دون", "يقل عن", "ما يقل عن", "حتي"}) {
      bound(less, Bound.LESS);
    }
    for (String about :
        new String[] {"ما يقارب", "يقارب", "ما يقرب من", "يقرب من", "ما يناهز", "يناهز", "بحدود"}) {
      bound(about, Bound.ABOUT);
    }
    for (String about : ABOUT) {
      bound(about, Bound.ABOUT);
    }
    bound("في حدود", Bound.ABOUT);
    bound("بين", Bound.BETWEEN);
    bound("ما بين", Bound.BETWEEN);
    bound("من", Bound.FROM);
  }

  private static final WordSet LEAST_BEHIND =
      WordSet.of("علي الاقل", "كحد ادني", "بحد ادني", "علي اقل", "او اكثر", "او يزيد", "فاكثر");

  private enum Bound {
    MORE,
    LESS,
    ABOUT,
    BETWEEN,
    FROM,
    /** The phrase goes on. */
    OPEN
  }

  /**
   * @param min the least that the word stands for
   * @param needsOf whether it counts only with من behind it: «عدد من»
   */
  private record Vague(int min, boolean needsOf) {}

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
    return Prefixes.key(VAGUE, form) != null
        || Prefixes.key(BOUNDS, form) != null
        || Numeral.mayBegin(form);
  }

  /** Where a suffix such as «على الأقل» that lifts the upper bound ends, or {@code at} itself. */
  static int openEnd(List<Token> tokens, int at, int limit) {
    if (at < limit && LEAST_BEHIND.contains(tokens.get(at).form())) {
      return at + 1;
    }
    if (at + 1 < limit
        && LEAST_BEHIND.contains(tokens.get(at).form() + " " + tokens.get(at + 1).form())) {
      return at + 2;
    }
    return at;
  }

  private static @Nullable Quantity bounded(List<Token> tokens, int first, int limit) {
    String phrase = Prefixes.key(BOUNDS, tokens.get(first).form());
    if (phrase == null) {
      return null;
    }
    Bound bound = BOUNDS.get(phrase);
    Quantity found = null;
    for (int at = first + 1; bound != null && at < limit; at++) {
      if (bound != Bound.OPEN) {
        Quantity longer = apply(bound, tokens, first, at, limit);
        found = longer == null ? found : longer;
      }
      phrase = phrase + " " + tokens.get(at).form();
      bound = BOUNDS.get(phrase);
    }
    return found;
  }

  private static @Nullable Quantity apply(
      Bound bound, List<Token> tokens, int first, int at, int limit) {
    if (bound == Bound.BETWEEN || bound == Bound.FROM) {
      return range(bound, tokens, first, at, limit);
    }
    // «أكثر من نحو 20»: a second modifier may follow the first.
    Quantity inner = bare(tokens, at, at, limit);
    if (inner == null && ABOUT.contains(tokens.get(at).form()) && at + 1 < limit) {
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
      Bound bound, List<Token> tokens, int first, int at, int limit) {
    Numeral low = Numeral.at(tokens, at, limit);
    if (low == null || low.end() >= limit) {
      return null;
    }
    int second = low.end();
    String link = tokens.get(second).form();
    if (link.equals("الي") || link.equals("و")) {
      second++;
    } else if (bound == Bound.FROM || !link.startsWith("و")) {
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
      found = vague(tokens, first, at, limit);
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

  private static @Nullable Quantity vague(List<Token> tokens, int first, int at, int limit) {
    String word = Prefixes.key(VAGUE, tokens.get(at).form());
    Vague vague = word == null ? null : VAGUE.get(word);
    if (vague == null) {
      return null;
    }
    if (vague.needsOf()) {
      return some(tokens, first, at, limit);
    }
    int min = vague.min();
    int end = at + 1;
    String next = end < limit ? tokens.get(end).form() : "";
    if (min < DOZENS && next.equals("عشرات")) {
      return new Quantity(first, end + 1, DOZENS, null, true);
    }
    if (min >= DOZENS && min < THOUSANDS && (next.equals("الاف") || next.equals("الالاف"))) {
      return new Quantity(first, end + 1, min * 1000, null, true);
    }
    return new Quantity(first, end, min, null, true);
  }

  private static @Nullable Quantity some(List<Token> tokens, int first, int at, int limit) {
    int end = at + 1;
    while (end < limit && end < at + 4 && LARGE.contains(tokens.get(end).form())) {
      end++;
    }
    boolean large = end > at + 1;
    String next = end < limit ? tokens.get(end).form() : "";
    if (next.equals("من")) {
      return new Quantity(first, end + 1, SEVERAL, null, true);
    }
    boolean parted = next.equals("بين") || ClauseWords.isOfThem(next);
    return large || parted ? new Quantity(first, end, SEVERAL, null, true) : null;
  }

  private static void vague(int min, boolean needsOf, String words) {
    for (String word : words.split(" ", -1)) {
      VAGUE.put(word, new Vague(min, needsOf));
    }
  }

  private static void bound(String phrase, Bound bound) {
    for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
      BOUNDS.putIfAbsent(phrase.substring(0, blank), Bound.OPEN);
    }
    BOUNDS.put(phrase, bound);
  }
}
