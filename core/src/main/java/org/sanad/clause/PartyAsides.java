package org.sanad.clause;

import java.util.List;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Words inside a party's noun phrase that only say who leads it or what it is part of. */
final class PartyAsides {
  private static final WordSet LEADS =
      WordSet.of(
          "تقوده", "يقوده", "تقودها", "يقودها", "تدعمه", "يدعمه", "تدعمها", "يدعمها", "تدعمهم",
          "يدعمهم", "تسانده", "تساندها", "يساندها", "تتزعمه", "تتزعمها", "يتزعمها", "تموله",
          "تمولها", "تؤيدها", "تدربها", "تشكله");

  /** What opens words that only say what somebody is part of: «أحد مكونات جيش الفتح». */
  private static final WordSet PART_OF =
      WordSet.of("احد", "احدي", "ذراع", "جناح", "فرع", "الذراع", "الجناح", "الفرع");

  private static final WordSet SIDES = WordSet.of("جانب", "طرف");
  private static final WordSet OTHER = WordSet.of("اخر", "اول", "ثان", "ثاني");

  /** «في مقدمتها», «على رأسها»: the noun behind the preposition. */
  static final WordSet FOREMOST =
      WordSet.of("مقدمتها", "مقدمتهم", "طليعتها", "طليعتهم", "راسها", "راسهم");

  private static final WordSet SERVING =
      WordSet.of(
          "العامله",
          "العاملين",
          "العامل",
          "المشاركه",
          "المشاركين",
          "المشارك",
          "المنضويه",
          "المنضوين",
          "المنضوي",
          "المنضمه",
          "المنضمين",
          "المنضم",
          "المنخرطه",
          "المنخرطين",
          "المقاتله");

  private static final WordSet WITHIN = WordSet.of("ضمن", "في", "تحت", "الي", "مع", "بصفوف");

  private final AnnotatedText text;
  private final int end;
  private final List<Mention> mentions;

  PartyAsides(AnnotatedText text, SentenceMentions sentence) {
    this.text = text;
    this.end = sentence.sentence().endToken();
    this.mentions = sentence.mentions();
  }

  /** How many mentions from one on are such an aside; 0 where none begins. */
  int lengthAt(int index) {
    if (index == 0 || !(mentions.get(index - 1) instanceof Mention.ActorMention party)) {
      return 0;
    }
    if (isLedBy(party, index)) {
      return 3;
    }
    if (isBackedBy(party, index)) {
      return 2;
    }
    if (isServingIn(party, index)) {
      return 2;
    }
    return isWholeOf(party, index) ? 1 : 0;
  }

  /** «القوات الإماراتية العاملة ضمن التحالف»: in what a party serves is not where it fights. */
  private boolean isServingIn(Mention.ActorMention party, int index) {
    return index + 1 < mentions.size()
        && mentions.get(index) instanceof Mention.WordMention word
        && word.first() == party.end() + 1
        && SERVING.contains(form(party.end()))
        && WITHIN.contains(form(word.first()))
        && mentions.get(index + 1) instanceof Mention.ActorMention whole
        && whole.first() == word.end();
  }

  /** «التحالف الذي تقوده السعودية»: who leads or backs a party, told inside its noun phrase. */
  private boolean isLedBy(Mention.ActorMention party, int index) {
    return mentions.get(index) instanceof Mention.WordMention word
        && word.word().wordClass() == WordClass.RELATIVE
        && party.end() == word.first()
        && isBackedBy(word, index + 1);
  }

  /** «قوات يدعمها التحالف»: the same behind an indefinite party, without الذي. */
  private boolean isBackedBy(Mention before, int index) {
    if (index + 1 >= mentions.size()) {
      return false;
    }
    Mention verb = mentions.get(index);
    Mention leader = mentions.get(index + 1);
    return before.end() == verb.first()
        && leader.first() == verb.end()
        && LEADS.contains(form(verb.first()))
        && (leader instanceof Mention.ActorMention || leader instanceof Mention.PlaceMention);
  }

  /** «أحرار الشام، أحد مكونات جيش الفتح»: whom a party belongs to is no party of its own here. */
  private boolean isWholeOf(Mention.ActorMention part, int index) {
    if (!(mentions.get(index) instanceof Mention.ActorMention whole)
        || whole.first() - part.end() > 6) {
      return false;
    }
    for (int at = part.end(); at < whole.first(); at++) {
      if (text.kind(at) == TokenKind.WORD) {
        return PART_OF.contains(form(at));
      }
    }
    return false;
  }

  /** «بين أ وب من جانب، وج من جانب آخر»: it only parts the sides, where it governs nobody. */
  boolean isOneSide(Mention.WordMention word) {
    if (word.word().wordClass() != WordClass.PREPOSITION
        || !word.suffix().isEmpty()
        || !SIDES.contains(form(word.end() - 1))
        || word.end() >= end) {
      return false;
    }
    String next = form(word.end());
    return next.equals("،") || next.startsWith("و") || OTHER.contains(next);
  }

  /** «الفصائل، وفي مقدمتها جبهة كذا»: whether it only says who comes first of those before. */
  boolean isForemost(Mention.WordMention word) {
    return word.word().wordClass() == WordClass.PREPOSITION
        && word.suffix().isEmpty()
        && word.end() < end
        && FOREMOST.contains(form(word.end()));
  }

  private String form(int token) {
    return text.form(token);
  }
}
