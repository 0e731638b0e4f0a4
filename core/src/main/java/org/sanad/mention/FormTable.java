package org.sanad.mention;

import org.sanad.lexicon.Lexicon;
import org.sanad.model.Sentence;
import org.sanad.model.TokenKind;
import org.sanad.text.AnnotatedText;
import org.sanad.text.KnownForm;

/** Works out the facts of forms, and finds them again at the tokens of a text. */
final class FormTable {
  private final Lexicon lexicon;
  private final TimeLexicon times;
  private final LossVocabulary losses;

  FormTable(Lexicon lexicon, TimeLexicon times, LossVocabulary losses) {
    this.lexicon = lexicon;
    this.times = times;
    this.losses = losses;
  }

  /** The facts of a sentence's tokens, the first token's first. */
  FormFacts[] of(AnnotatedText text, Sentence sentence) {
    int first = sentence.firstToken();
    FormFacts[] facts = new FormFacts[sentence.endToken() - first];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = of(text.known(first + i));
    }
    return facts;
  }

  /** Worked out already, unless the text was made for other word lists. */
  private FormFacts of(KnownForm form) {
    return form instanceof FormFacts facts && facts.isOf(this)
        ? facts
        : of(form.form(), form.kind());
  }

  /** The facts of a form. */
  FormFacts of(String form, TokenKind kind) {
    LossVocabulary.Word loss =
        kind == TokenKind.WORD ? losses.word(form) : LossVocabulary.noWord(kind);
    return new FormFacts(this, lexicon.form(form, kind), times.start(form), loss);
  }
}
