package org.sanad.mention;

import java.util.List;
import java.util.Set;
import org.sanad.mention.LossMention.Kind;
import org.sanad.model.Token;

/** Reads a toll told apart from its number: «ارتفع عدد القتلى من 20 إلى 37». */
final class TollReader {
  private static final int REACH = 12;
  private static final Set<String> COUNT =
      Set.of("عدد", "حصيله", "اجمالي", "محصله", "مجموع", "اعداد");
  private static final Set<String> FIRST = Set.of("من", "الي", "بلغ", "بلغت", "نحو");

  /** A number behind these dates the toll. */
  private static final Set<String> DATED = Set.of("منذ", "في", "يوم", "خلال", "حتي", "بتاريخ", "قبل");

  private TollReader() {}

  /**
   * Where the number of a toll begins.
   *
   * @param at index of «القتلى» or its like
   * @return index of the number's first token, {@code at} where there is no toll
   */
  static int read(List<Token> tokens, int at, int limit, LossVocabulary vocabulary) {
    PersonNoun person = vocabulary.of(tokens.get(at)).person();
    if (person == null || person.loss() == null || !isCounted(tokens, at)) {
      return at;
    }
    for (int next = at + 1; next < limit && next <= at + REACH; next++) {
      String form = tokens.get(next).form();
      if (ClauseWords.endsClause(form) || vocabulary.of(tokens.get(next)).loss()) {
        return at;
      }
      boolean dated = DATED.contains(form) && QuantityFinder.at(tokens, next + 1, limit) != null;
      if (dated) {
        next++;
        continue;
      }
      boolean from = form.equals("من") && QuantityFinder.at(tokens, next + 1, limit) != null;
      if (from && QuantityFinder.at(tokens, next, limit) == null) {
        next++;
      } else if (!FIRST.contains(form) && QuantityFinder.at(tokens, next, limit) != null) {
        return next;
      }
    }
    return at;
  }

  /** What the toll counts: «القتلى والجرحى» are both. */
  static Kind kind(List<Token> tokens, int at, int limit, LossVocabulary vocabulary) {
    PersonNoun person = vocabulary.of(tokens.get(at)).person();
    PersonNoun second = at + 1 < limit ? vocabulary.of(tokens.get(at + 1)).person() : null;
    Kind kind = person == null || person.loss() == null ? Kind.KILLED : person.loss();
    return second != null && second.loss() != null && second.loss() != kind ? Kind.BOTH : kind;
  }

  private static boolean isCounted(List<Token> tokens, int at) {
    for (int before = at - 1; before >= 0 && before >= at - 2; before--) {
      String form = tokens.get(before).form();
      for (int cut = 0; cut <= 2 && form.length() > cut + 2; cut++) {
        if (COUNT.contains(form.substring(cut))) {
          return true;
        }
      }
    }
    return false;
  }
}
