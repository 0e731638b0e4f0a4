package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention.Basis;
import org.sanad.mention.LossVocabulary.Word;
import org.sanad.mention.PersonNoun.Count;
import org.sanad.model.Loss.Who;

/** Carries a phrase for victims on over what qualifies its noun: «آخرين», «مدني», «من …». */
final class VictimPhrase {
  /** How many words of «من …» are followed. */
  private static final int COMPLEMENT = 6;

  private final LossSentence sentence;

  VictimPhrase(LossSentence sentence) {
    this.sentence = sentence;
  }

  /** The phrase with all that belongs to it. */
  Victims complete(Victims phrase) {
    Victims victims = phrase;
    Victims grown = modifier(victims, skipClosing(victims.end()));
    while (grown != null) {
      victims = grown;
      grown = modifier(victims, skipClosing(victims.end()));
    }
    return victims;
  }

  private @Nullable Victims modifier(Victims victims, int at) {
    if (at >= sentence.limit()) {
      return null;
    }
    int open = QuantityFinder.openEnd(sentence.text(), at, sentence.limit());
    if (open > at) {
      return victims.open(open);
    }
    String form = sentence.form(at);
    int value = NumberWords.value(form);
    if (value == 2 && victims.basis() != Basis.NUMBER && victims.min() == 2) {
      return victims.counted(2, at + 1);
    }
    if ((value == 1 && victims.min() == 1) || form.equals("اخري")) {
      return victims.withEnd(at + 1);
    }
    Word word = sentence.word(at);
    PersonNoun person = word.person();
    if (person != null && !word.joined() && isApposed(victims, person)) {
      return victims.described(person, at + 1);
    }
    return complement(victims, at, form);
  }

  private static boolean isApposed(Victims victims, PersonNoun person) {
    PersonNoun head = victims.head();
    if (person.count() == Count.BODY) {
      return false;
    }
    if (head == null) {
      return person.others();
    }
    boolean one = victims.min() == 1 && victims.basis() == Basis.NOUN;
    boolean singular = isSingular(person);
    return singular ? one || isSingular(head) : !one;
  }

  private static boolean isSingular(PersonNoun noun) {
    return noun.count() == Count.ONE || noun.count() == Count.COUNTED;
  }

  private @Nullable Victims complement(Victims victims, int at, String form) {
    boolean between = form.equals("بين");
    if (between || (form.equals("ما") && sentence.isForm(at + 1, "بين"))) {
      int start = between ? at + 1 : at + 2;
      if (sentence.isVictimNoun(start) && sentence.isVictimNoun(start + 1)) {
        return victims.both(start + 2);
      }
      return victims.kind() == null ? null : group(victims, start);
    }
    if (form.equals("في") && sentence.isForm(at + 1, "صفوف")) {
      return group(victims, at + 2);
    }
    if (form.equals("بصفوف")) {
      return group(victims, at + 1);
    }
    boolean of = form.equals("من") && at + 1 < sentence.limit() && !victims.qualified();
    return of && !ClauseWords.isAmong(sentence.form(at + 1)) ? group(victims, at + 1) : null;
  }

  /** Reads whose the victims are; null where none are named. */
  private @Nullable Victims group(Victims victims, int from) {
    if (from >= sentence.limit() || !isNominal(from) || sentence.word(from).thing()) {
      return null;
    }
    int end = groupEnd(from);
    Who who = victims.who() == Who.UNKNOWN ? whoIn(from, end) : victims.who();
    return victims.qualified(who, end);
  }

  /** Where the noun phrase that begins at a token ends. */
  int groupEnd(int from) {
    int end = from + 1;
    while (end < sentence.limit()
        && end < from + COMPLEMENT
        && isNominal(end)
        && !startsPhrase(end)) {
      end++;
    }
    return end;
  }

  /** Who the people of a noun phrase are, by the first word that says so. */
  Who whoIn(int from, int end) {
    for (int at = from; at < end; at++) {
      Who who = sentence.word(at).who();
      if (who != Who.UNKNOWN) {
        return who;
      }
    }
    return Who.UNKNOWN;
  }

  /** Whether a token can be part of a noun phrase. */
  boolean isNominal(int at) {
    String form = sentence.form(at);
    return sentence.isWord(at)
        && !ClauseWords.isParticle(form)
        && !ClauseWords.isAmong(form)
        && !sentence.word(at).loss();
  }

  /** Whether a letter written onto a word begins something else there. */
  boolean startsPhrase(int at) {
    String form = sentence.form(at);
    if (form.length() <= 3) {
      return form.equals("و") || form.equals("ب") || form.equals("ل");
    }
    Word word = sentence.word(at);
    return switch (form.charAt(0)) {
      case 'و' -> !word.armed() || form.startsWith("وال");
      case 'ب' -> word.person() == null;
      default -> form.startsWith("لل") || form.startsWith("فال");
    };
  }

  /** A closing mark behind the noun belongs to the phrase; what opens a bracket does not. */
  private int skipClosing(int from) {
    boolean mark =
        from < sentence.limit()
            && ClauseWords.isQuoteMark(sentence.form(from))
            && !sentence.form(from).equals("(");
    return mark ? from + 1 : from;
  }
}
