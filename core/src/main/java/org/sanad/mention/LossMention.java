package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.model.Loss;

/**
 * A number of killed or injured that a sentence gives.
 *
 * @param kind what befell them
 * @param min at least so many; 1 where killed and injured are told in one number
 * @param max at most so many, null where open
 * @param who who they are
 * @param first index of the first token of number and victims, the words to quote
 * @param end index of the token after the last of them
 * @param predicate index of the word that says that they were killed or injured
 * @param victimFirst index of the first token of the victims' phrase
 * @param victimEnd index of the token after its last, with what follows: «بينهم أطفال»
 * @param part whether it is a part of the number before it: «بينهم 3 أطفال»
 * @param active whether the predicate is a verb whose doer stands before the victims or in it
 * @param basis how the number is given
 */
public record LossMention(
    Kind kind,
    int min,
    @Nullable Integer max,
    Loss.Who who,
    int first,
    int end,
    int predicate,
    int victimFirst,
    int victimEnd,
    boolean part,
    boolean active,
    Basis basis) {

  /** What befell the people counted. */
  public enum Kind {
    KILLED,
    INJURED,
    /** Some of them killed, some injured: «عشرات القتلى والجرحى». */
    BOTH
  }

  /** How a number is given, the firmest first. */
  public enum Basis {
    /** In digits or number words, bounded or not. */
    NUMBER,
    /** By a noun in the singular or dual: «قتيلان». */
    NOUN,
    /** By a word for an unnamed number: «عشرات», «عدد من». */
    VAGUE,
    /** By a bare plural: «أصيب مدنيون». */
    PLURAL
  }

  /** Whether a mention names some of those who are counted. */
  public boolean counts(Mention mention) {
    return mention.first() < victimEnd && victimFirst < mention.end();
  }

  /** Whether the word that says what befell them stands in a mention. */
  public boolean toldBy(Mention word) {
    return predicate >= word.first() && predicate < word.end();
  }

  /** The same as a part of the mention before it. */
  LossMention asPart() {
    return new LossMention(
        kind, min, max, who, first, end, predicate, victimFirst, victimEnd, true, active, basis);
  }

  /** The same with what later words of the sentence add. */
  LossMention grown(Loss.Who newWho, int newVictimEnd) {
    return new LossMention(
        kind,
        min,
        max,
        newWho,
        first,
        end,
        predicate,
        victimFirst,
        newVictimEnd,
        part,
        active,
        basis);
  }
}
