package org.sanad.register.situation;

import java.util.List;
import org.sanad.model.Span;
import org.sanad.register.situation.ExtentWords.Kind;
import org.sanad.text.Normalizer;

/**
 * Whether words assert that something was done. «سيطرت» does; a verbal noun does so behind a word
 * that asserts it or at the head of a line («بعد تحرير المدينة», «تحرير معسكر العمري»), and not
 * where it is only spoken of («تمثل السيطرة على المدينة نصراً», «معركة تحرير المدينة»).
 */
final class Assertion {
  /** How far before a verbal noun the word that asserts it may stand, code points. */
  private static final int LOOK_BACK = 90;

  /** Words right before a verbal noun among which none may be a head; more behind an «and». */
  private static final int NEAR = 2;

  private static final int JOINED = 6;

  private static final ExtentWords WORDS = ExtentWords.bundled();

  private Assertion() {}

  /**
   * Whether the words assert it.
   *
   * @param content the report's content, over which the span counts code points
   * @param trigger the words that name what was done
   */
  static boolean made(String content, Span trigger) {
    List<String> own = words(Extent.slice(content, trigger.start(), trigger.end()));
    if (own.isEmpty() || WORDS.anyOf(Kind.AIM, own)) {
      return false;
    }
    if (!noun(own.get(0))) {
      return true;
    }
    int start = Math.max(0, trigger.start() - LOOK_BACK);
    String before = Extent.slice(content, start, trigger.start());
    int line = Math.max(before.lastIndexOf('.'), before.lastIndexOf('\n'));
    List<String> words = words(before.substring(line + 1));
    if (words.isEmpty()) {
      return true;
    }
    int reach = own.get(0).startsWith("و") ? JOINED : NEAR;
    List<String> near = words.subList(Math.max(0, words.size() - reach), words.size());
    return WORDS.anyOf(Kind.ASSERTS, words)
        && !WORDS.anyOf(Kind.HEAD, near)
        && !WORDS.anyOf(Kind.AIM, near);
  }

  /** Whether they tell from when on something was so: «منذ سيطرة الحوثيين عليها». */
  static boolean before(String content, Span trigger) {
    int start = Math.max(0, trigger.start() - LOOK_BACK);
    List<String> words = words(Extent.slice(content, start, trigger.start()));
    return !words.isEmpty() && WORDS.any(Kind.SINCE, words.get(words.size() - 1));
  }

  /** Whether they tell that something began, not that it was so: «فرضت حصاراً», not «المحاصرة». */
  static boolean begun(String content, Span trigger) {
    int start = Math.max(0, trigger.start() - LOOK_BACK / 2);
    String with = Extent.slice(content, start, trigger.end());
    int line = Math.max(with.lastIndexOf('.'), with.lastIndexOf('\n'));
    return WORDS.anyOf(Kind.BEGIN, words(with.substring(line + 1)));
  }

  /** Whether a word is a verbal noun, with or without «and», «by» or «for» before it. */
  private static boolean noun(String word) {
    String bare = word.startsWith("و") || word.startsWith("ف") ? word.substring(1) : word;
    boolean led = bare.startsWith("ب") || bare.startsWith("ل");
    return WORDS.is(Kind.NOUN, word)
        || WORDS.is(Kind.NOUN, bare)
        || (led && WORDS.is(Kind.NOUN, bare.substring(1)))
        || (bare.startsWith("لل") && WORDS.is(Kind.NOUN, "ا" + bare.substring(1)));
  }

  private static List<String> words(String text) {
    return Extent.words(Normalizer.fold(text));
  }
}
