package org.sanad.mention;

import org.sanad.mention.LossMention.Kind;
import org.sanad.text.WordSet;

/** Finds the number of a toll told apart from it: «ارتفع عدد القتلى من 20 إلى 37». */
final class TollReader {
  private static final int REACH = 12;
  private static final WordSet COUNT =
      WordSet.of("عدد", "حصيله", "اجمالي", "محصله", "مجموع", "اعداد");

  /** May stand before the number without being part of it. */
  private static final WordSet BEFORE = WordSet.of("من", "الي", "بلغ", "بلغت");

  /** A number behind these dates the toll. */
  private static final WordSet DATED =
      WordSet.of("منذ", "في", "يوم", "خلال", "حتي", "بتاريخ", "قبل");

  private TollReader() {}

  /**
   * Where the number of a toll begins.
   *
   * @param at index of «القتلى» or its like
   * @return index of the number's first token, {@code at} where there is no toll
   */
  static int find(LossSentence sentence, int at) {
    if (!sentence.isVictimNoun(at) || !isCounted(sentence, at)) {
      return at;
    }
    for (int next = at + 1; next < sentence.limit() && next <= at + REACH; next++) {
      String form = sentence.form(next);
      if (ClauseWords.endsClause(form) || sentence.word(next).loss()) {
        return at;
      }
      if (form.equals("من")) {
        // «من 20 إلى 37» begins with what the toll was before.
        next = numeralEnd(sentence, next + 1) - 1;
      } else if (DATED.contains(form) && sentence.quantity(next + 1) != null) {
        next++;
      } else if (!BEFORE.contains(form) && sentence.quantity(next) != null) {
        return next;
      }
    }
    return at;
  }

  private static int numeralEnd(LossSentence sentence, int at) {
    Numeral numeral =
        at < sentence.limit() ? Numeral.at(sentence.text(), at, sentence.limit()) : null;
    return numeral == null ? at : numeral.end();
  }

  /** What the toll counts: «القتلى والجرحى» are both. */
  static Kind kind(LossSentence sentence, int at) {
    Kind kind = kindOf(sentence, at, Kind.KILLED);
    return kindOf(sentence, at + 1, kind) == kind ? kind : Kind.BOTH;
  }

  private static Kind kindOf(LossSentence sentence, int at, Kind otherwise) {
    PersonNoun person = at < sentence.limit() ? sentence.word(at).person() : null;
    Kind kind = person == null ? null : person.loss();
    return kind == null ? otherwise : kind;
  }

  private static boolean isCounted(LossSentence sentence, int at) {
    int first = Math.max(sentence.start(), at - 2);
    for (int before = first; before < at; before++) {
      String form = sentence.form(before);
      for (int cut = 0; cut <= 2 && form.length() > cut + 2; cut++) {
        if (COUNT.contains(form.substring(cut))) {
          return true;
        }
      }
    }
    return false;
  }
}
