package org.sanad.mention;

import org.sanad.lexicon.Lexicon;

/**
 * All that the word lists say of a token's form: what the readers of mentions, times and losses
 * would otherwise look up apart, each in a table of its own. Immutable.
 */
final class FormFacts extends Lexicon.Beginnings {
  private final TimeLexicon.Start time;
  private final LossVocabulary.Word loss;
  private final boolean number;
  private final boolean plural;
  private final boolean air;

  /** Of a form, from what each list says of it. */
  FormFacts(
      String form,
      Lexicon.Beginnings beginnings,
      TimeLexicon.Start time,
      LossVocabulary.Word loss) {
    super(form, beginnings);
    this.time = time;
    this.loss = loss;
    this.number = NumberWords.value(form) > 0;
    this.plural = PluralKinds.has(form);
    this.air = AirForces.begin(form);
  }

  /** What may begin with it among the words for times. */
  TimeLexicon.Start time() {
    return time;
  }

  /** What it may be in a sentence about losses. */
  LossVocabulary.Word loss() {
    return loss;
  }

  /** Whether it is a number word. */
  boolean number() {
    return number;
  }

  /** Whether it is a kind word that stands before several names. */
  boolean plural() {
    return plural;
  }

  /** Whether names of air forces begin with it. */
  boolean air() {
    return air;
  }
}
