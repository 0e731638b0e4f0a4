package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.text.AnnotatedText;

/** Numbers that are not named: «العشرات», «عدة», «عدد من». */
final class VagueQuantity {
  private VagueQuantity() {}

  /**
   * The unnamed number at a token, null where none stands there.
   *
   * @param first where the expression begins
   * @param at the token of the number
   */
  static @Nullable Quantity at(AnnotatedText text, int first, int at, int limit) {
    String word = Prefixes.key(QuantityWords.VAGUE, text.form(at));
    QuantityWords.Vague vague = word == null ? null : QuantityWords.VAGUE.get(word);
    if (vague == null) {
      return null;
    }
    if (vague.needsOf()) {
      return some(text, first, at, limit);
    }
    int min = vague.min();
    int end = at + 1;
    String next = end < limit ? text.form(end) : "";
    if (min < QuantityWords.DOZENS && next.equals("عشرات")) {
      return new Quantity(first, end + 1, QuantityWords.DOZENS, null, true);
    }
    if (min >= QuantityWords.DOZENS
        && min < QuantityWords.THOUSANDS
        && (next.equals("الاف") || next.equals("الالاف"))) {
      return new Quantity(first, end + 1, min * 1000, null, true);
    }
    return new Quantity(first, end, min, null, true);
  }

  private static @Nullable Quantity some(AnnotatedText text, int first, int at, int limit) {
    int end = at + 1;
    while (end < limit && end < at + 4 && QuantityWords.LARGE.contains(text.form(end))) {
      end++;
    }
    boolean large = end > at + 1;
    String next = end < limit ? text.form(end) : "";
    if (next.equals("من")) {
      return new Quantity(first, end + 1, QuantityWords.SEVERAL, null, true);
    }
    boolean parted = next.equals("بين") || ClauseWords.isOfThem(next);
    return large || parted ? new Quantity(first, end, QuantityWords.SEVERAL, null, true) : null;
  }
}
