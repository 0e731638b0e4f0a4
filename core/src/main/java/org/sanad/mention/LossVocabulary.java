package org.sanad.mention;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Loss;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.KnownForm;

/** What a single token may be in a sentence about losses. */
final class LossVocabulary {
  private static final Word NOTHING =
      new Word(null, false, false, List.of(), false, false, false, false);

  private static final Word DIGITS =
      new Word(null, false, false, List.of(), false, false, false, true);

  private final PersonNouns persons;
  private final LossWords losses;
  private final Predicate<String> armedName;

  LossVocabulary(PersonNouns persons, LossWords losses, Predicate<String> armedName) {
    this.persons = persons;
    this.losses = losses;
    this.armedName = armedName;
  }

  /**
   * @param person the noun for people that it is, null if none
   * @param definite whether that noun bears the article
   * @param joined whether و is written onto that noun
   * @param senses what it says of killing and injuring
   * @param loss whether there is such a sense
   * @param thing whether it names things that are counted
   * @param armed whether it begins the name of an armed body
   * @param counts whether a number expression may begin with it
   */
  record Word(
      @Nullable PersonNoun person,
      boolean definite,
      boolean joined,
      List<LossWord> senses,
      boolean loss,
      boolean thing,
      boolean armed,
      boolean counts) {

    /** Whether a sentence without such a word tells of no losses. */
    boolean tells() {
      return loss || (person != null && person.loss() != null);
    }

    /** The sense that has a role, null where there is none. */
    @Nullable LossWord sense(LossWord.Role role) {
      for (LossWord sense : senses) {
        if (sense.role() == role) {
          return sense;
        }
      }
      return null;
    }

    /** Who a body of people named by this word are. */
    Loss.Who who() {
      if (person != null && person.who() != Loss.Who.UNKNOWN) {
        return person.who();
      }
      return armed ? Loss.Who.COMBATANTS : Loss.Who.UNKNOWN;
    }
  }

  Word of(KnownForm token) {
    return token.kind() == TokenKind.WORD ? word(token.form()) : noWord(token.kind());
  }

  /** The words of a sentence's tokens, the first token's first. */
  Word[] words(AnnotatedText text, Sentence sentence) {
    Word[] found = new Word[sentence.endToken() - sentence.firstToken()];
    for (int i = 0; i < found.length; i++) {
      found[i] = of(text.known(sentence.firstToken() + i));
    }
    return found;
  }

  /** What a mark or a number may be. */
  static Word noWord(TokenKind kind) {
    return kind == TokenKind.NUMBER ? DIGITS : NOTHING;
  }

  /** What a word's form may be. */
  Word word(String form) {
    String personKey = persons.key(form);
    PersonNoun person = personKey == null ? null : persons.get(personKey);
    String lossKey = losses.key(form);
    List<LossWord> senses = lossKey == null ? List.of() : losses.senses(lossKey);
    // «الإصابة», «القتل»: the verbal noun of nothing counted.
    if (lossKey != null && Prefixes.isDefinite(form, lossKey)) {
      senses = List.of();
    }
    boolean joined = personKey != null && form.startsWith("و") && !personKey.equals(form);
    boolean definite = personKey != null && isDefinite(form, personKey);
    boolean armed = isArmed(form);
    boolean thing = person == null && losses.isThing(form);
    boolean counts = QuantityFinder.mayBegin(form);
    if (person == null && senses.isEmpty() && !thing && !armed) {
      return counts ? DIGITS : NOTHING;
    }
    return new Word(person, definite, joined, senses, !senses.isEmpty(), thing, armed, counts);
  }

  private static boolean isDefinite(String form, String key) {
    int at = form.indexOf(key);
    return at >= 2 && Prefixes.isDefinite(form.substring(0, at + key.length()), key);
  }

  private boolean isArmed(String form) {
    if (armedName.test(form)) {
      return true;
    }
    int cut = Prefixes.isJoined(form) ? 1 : 0;
    if (cut == 1 && armedName.test(form.substring(1))) {
      return true;
    }
    return form.length() > cut + 3
        && "بلك".indexOf(form.charAt(cut)) >= 0
        && armedName.test(form.substring(cut + 1));
  }
}
