package org.sanad.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Token;

/** Numbers that are not named: «العشرات», «عدة», «عدد من». */
final class VagueQuantity {
  private VagueQuantity() {}

  /**
   * The unnamed number at a token, null where none stands there.
   *
   * @param first where the expression begins
   * @param at the token of the number
   */
  static @Nullable Quantity at(List<Token> tokens, int first, int at, int limit) {
    String word = Prefixes.key(QuantityWords.VAGUE, tokens.get(at).form());
    QuantityWords.Vague vague = word == null ? null : QuantityWords.VAGUE.get(word);
    if (vague == null) {
      return null;
    }
    if (vague.needsOf()) {
      return some(tokens, first, at, limit);
    }
    int min = vague.min();
    int end = at + 1;
    String next = end < limit ? tokens.get(end).form() : "";
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

  private static @Nullable Quantity some(List<Token> tokens, int first, int at, int limit) {
    int end = at + 1;
    while (end < limit && end < at + 4 && QuantityWords.LARGE.contains(tokens.get(end).form())) {
      end++;
    }
    boolean large = end > at + 1;
    String next = end < limit ? tokens.get(end).form() : "";
    if (next.equals("من")) {
      return new Quantity(first, end + 1, QuantityWords.SEVERAL, null, true);
    }
    boolean parted = next.equals("بين") || ClauseWords.isOfThem(next);
    return large || parted ? new Quantity(first, end, QuantityWords.SEVERAL, null, true) : null;
  }
}
