package org.sanad.register.situation;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Span;
import org.sanad.register.model.Where;
import org.sanad.register.situation.ExtentWords.Kind;
import org.sanad.text.Normalizer;

/**
 * Whether words speak of a place as a whole: «السيطرة على بلدة خان طومان» does, «السيطرة على مواقع
 * في بلدة خان طومان», «محيط البلدة» and «مطار المدينة» do not. Where the words leave it open the
 * answer is no: a state that nobody told is worse than one that is missing.
 */
final class Extent {
  /** Words that may stand between what is done and where. */
  private static final int FAR = 12;

  private static final int FAR_BEFORE = 6;

  /** Words behind the act among which its own object begins. */
  private static final int OBJECT = 3;

  private static final ExtentWords WORDS = ExtentWords.bundled();

  private Extent() {}

  /**
   * Whether an act is told of the whole of a place.
   *
   * @param content the report's content, over which the spans count code points
   * @param trigger the words that name the act
   * @param quote the words that name the place
   */
  static boolean whole(String content, Span trigger, Span quote, Where place) {
    return names(slice(content, quote.start(), quote.end()), place)
        && reached(content, trigger, quote);
  }

  /** Whether the words for a place name it and no part of it nor anything in it. */
  static boolean names(String quote, Where place) {
    String folded = Normalizer.fold(quote);
    String name = place.nameAr() == null ? "" : Normalizer.fold(place.nameAr());
    int at = name.isEmpty() ? -1 : folded.indexOf(name);
    if (at < 0) {
      return variant(words(folded), place.precision());
    }
    List<String> before = words(folded.substring(0, at));
    boolean attached = at > 0 && !Character.isWhitespace(folded.charAt(at - 1));
    for (int i = 0; i < before.size(); i++) {
      String word = before.get(i);
      boolean last = attached && i == before.size() - 1;
      if (!(last ? List.of("و", "ف", "ل", "وال", "ال", "«", "").contains(word) : kind(word))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Words that do not have the gazetteer's name: another name, or «المدينة» for one named before.
   */
  private static boolean variant(List<String> words, @Nullable PlacePrecision precision) {
    if (words.isEmpty() || kind(words.get(0))) {
      return !words.isEmpty();
    }
    String first = words.get(0);
    boolean thing = WORDS.any(Kind.LANDMARK, first) && precision != PlacePrecision.LANDMARK;
    return !thing
        && !WORDS.any(Kind.PART, first)
        && !WORDS.any(Kind.INSIDE, first)
        && !first.startsWith("ب")
        && words.size() <= 3;
  }

  private static boolean kind(String word) {
    String bare = word.startsWith("لل") ? "ا" + word.substring(1) : word;
    String to = word.length() > 3 && word.startsWith("ل") ? word.substring(1) : word;
    return WORDS.any(Kind.KIND, word)
        || WORDS.any(Kind.WHOLE, word)
        || WORDS.is(Kind.KIND, bare)
        || WORDS.is(Kind.KIND, to);
  }

  /** Whether what is between the act and the place leads from the one to the other. */
  private static boolean reached(String content, Span trigger, Span quote) {
    if (quote.start() >= trigger.end()) {
      return after(slice(content, trigger.end(), quote.start()));
    }
    if (quote.end() <= trigger.start()) {
      return before(
          slice(content, quote.end(), trigger.start()),
          slice(content, trigger.end(), trigger.end() + 40));
    }
    return true;
  }

  private static boolean after(String between) {
    List<String> words = words(Normalizer.fold(between));
    if (words.size() > FAR || ends(between)) {
      return false;
    }
    boolean inside = false;
    boolean part = false;
    for (String word : words) {
      if (WORDS.is(Kind.ONTO, word)) {
        inside = false;
        part = false;
      } else {
        inside |= WORDS.any(Kind.INSIDE, word);
        part |= WORDS.any(Kind.PART, word);
      }
    }
    return !inside && !part;
  }

  private static boolean before(String between, String behind) {
    List<String> words = words(Normalizer.fold(between));
    List<String> next = words(Normalizer.fold(behind));
    // «نحو ميناء الحديدة بعد سيطرتها الأربعاء على المطار»: what was taken comes behind.
    boolean other = next.stream().limit(OBJECT).anyMatch(Normalizer.fold("على")::equals);
    return words.size() <= FAR_BEFORE
        && !ends(between)
        && !other
        && !WORDS.anyOf(Kind.INSIDE, words)
        && !WORDS.anyOf(Kind.PART, words);
  }

  private static boolean ends(String between) {
    return between.codePoints().anyMatch(c -> c == '\n' || c == '.' || c == '؟' || c == '!');
  }

  /** The folded words of a stretch, without signs. */
  static List<String> words(String folded) {
    return Arrays.stream(folded.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** A stretch of a text, code points; what lies beyond its end is left away. */
  static String slice(String content, int first, int behind) {
    int length = content.codePointCount(0, content.length());
    int from = content.offsetByCodePoints(0, Math.min(first, length));
    int to = content.offsetByCodePoints(0, Math.min(Math.max(first, behind), length));
    return content.substring(from, to);
  }
}
