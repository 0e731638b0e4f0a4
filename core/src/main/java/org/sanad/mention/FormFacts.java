package org.sanad.mention;

import org.sanad.lexicon.LexiconForm;
import org.sanad.model.TokenKind;

/**
 * All that the word lists say of a token's form: what the readers of mentions, times and losses
 * would otherwise look up apart, each in a table of its own. Immutable.
 */
final class FormFacts extends LexiconForm {
  private final FormTable table;
  private final TimeLexicon.Start time;
  private final LossVocabulary.Word loss;
  private final boolean number;
  private final boolean plural;
  private final String unit;
  private final boolean quote;

  /** Of a form, from what each list says of it. */
  FormFacts(FormTable table, LexiconForm form, TimeLexicon.Start time, LossVocabulary.Word loss) {
    super(form);
    this.table = table;
    this.time = time;
    this.loss = loss;
    this.number = NumberWords.value(form()) > 0;
    this.plural = PluralKinds.has(form());
    this.unit = Aircraft.unitOf(form());
    this.quote =
        kind() == TokenKind.PUNCTUATION
            ? isQuote(form())
            : form().equals("#") || form().equals("/");
  }

  /** Whether a mark is one that stands around names. */
  static boolean isQuote(String mark) {
    return mark.length() == 1 && "\"«»'()[]#/".indexOf(mark.charAt(0)) >= 0;
  }

  /** Whether a table made it, and so with its word lists. */
  boolean isOf(FormTable other) {
    return table == other;
  }

  /** What may begin with it among the words for times. */
  TimeLexicon.Start time() {
    return time;
  }

  /** What it may be in a sentence about losses. */
  LossVocabulary.Word loss() {
    return loss;
  }

  /** Whether it is a quotation mark, a bracket or a slash around names. */
  boolean quote() {
    return quote;
  }

  /** Whether it is a number word. */
  boolean number() {
    return number;
  }

  /** Whether it is a kind word that stands before several names. */
  boolean plural() {
    return plural;
  }

  /** The weapon class of whom it names as {@link Aircraft} tells, empty for none. */
  String unit() {
    return unit;
  }
}
