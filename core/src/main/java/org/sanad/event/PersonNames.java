package org.sanad.event;

import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Lexicon;
import org.sanad.lexicon.Match;
import org.sanad.lexicon.WordClass;
import org.sanad.model.Quote;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Names of persons that no list knows: a rank or a nickname's word, and the words behind it. */
final class PersonNames {
  private static final int WORDS = 3;
  private static final WordSet INTRODUCING = WordSet.of("المكني", "الملقب", "المدعو", "ويدعي");
  private static final WordSet RANKS =
      WordSet.of(
          "العميد", "العقيد", "اللواء", "المقدم", "الراءد", "الرائد", "العماد", "الفريق", "المشير",
          "الملازم", "النقيب", "الجنرال", "الشيخ", "الدكتور", "الملا", "السيد");
  private static final WordSet KINSHIP = WordSet.of("ابو", "ابي", "ابا", "ابن", "عبد");

  private final AnnotatedText text;
  private final Lexicon lexicon;

  PersonNames(AnnotatedText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whose words a name is, and where it ends. */
  record Person(String name, int first, int end) {}

  /**
   * The person named from a token on, null where none is.
   *
   * @param limit token that the name may not pass
   */
  @Nullable Person at(int from, int limit) {
    int at = marks(from, limit);
    boolean introduced = false;
    while (at < limit && (RANKS.contains(form(at)) || INTRODUCING.contains(form(at)))) {
      introduced = true;
      at = marks(at + 1, limit);
    }
    int first = at;
    boolean kin = at < limit && KINSHIP.contains(form(at));
    while (at < limit && at - first < WORDS && isNameWord(at)) {
      at++;
    }
    int words = at - first;
    if (words < (introduced ? 1 : 2) || !(introduced || kin)) {
      return null;
    }
    Quote quote = text.quote(first, at);
    return new Person(quote.text(), first, at);
  }

  private int marks(int from, int limit) {
    int at = from;
    while (at < limit && text.kind(at) == TokenKind.PUNCTUATION && "\"«»'()".contains(form(at))) {
      at++;
    }
    return at;
  }

  private String form(int at) {
    return text.form(at);
  }

  private boolean isNameWord(int at) {
    String form = text.form(at);
    if (text.kind(at) != TokenKind.WORD || form.length() < 2) {
      return false;
    }
    if (KINSHIP.contains(form)) {
      return true;
    }
    for (Match match : lexicon.at(text, at, at + 1)) {
      for (Entry entry : match.entries()) {
        boolean word =
            entry instanceof Entry.PlainWord plain
                && plain.wordClass() != WordClass.FILLER
                && plain.wordClass() != WordClass.EPITHET;
        if (word || entry instanceof Entry.OperatorWord || entry instanceof Entry.FrameWord) {
          return false;
        }
      }
    }
    return true;
  }
}
