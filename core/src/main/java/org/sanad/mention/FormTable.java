package org.sanad.mention;

import java.util.List;
import org.sanad.lexicon.Lexicon;
import org.sanad.model.Sentence;
import org.sanad.model.Token;
import org.sanad.model.TokenKind;
import org.sanad.text.FormCache;

/**
 * The facts of forms, worked out once a form and kept, since the same few thousand forms make up
 * nearly all reports.
 */
final class FormTable {
  /**
   * How many forms are kept. So many places that hardly five forms of a corpus fall into one group
   * and drive each other out.
   */
  private static final int FORMS = 1 << 18;

  private final Lexicon lexicon;
  private final TimeLexicon times;
  private final LossVocabulary losses;
  private final FormCache<FormFacts> words = new FormCache<>(FORMS);
  private final FormFacts mark;
  private final FormFacts digits;

  FormTable(Lexicon lexicon, TimeLexicon times, LossVocabulary losses) {
    this.lexicon = lexicon;
    this.times = times;
    this.losses = losses;
    this.mark = noWord(TimeLexicon.Start.NOTHING, TokenKind.PUNCTUATION);
    this.digits = noWord(TimeLexicon.Start.NOTHING, TokenKind.NUMBER);
  }

  /** The facts of a sentence's tokens, the first token's first. */
  FormFacts[] of(List<Token> tokens, Sentence sentence) {
    int first = sentence.firstToken();
    FormFacts[] facts = new FormFacts[sentence.endToken() - first];
    for (int i = 0; i < facts.length; i++) {
      facts[i] = of(tokens.get(first + i));
    }
    return facts;
  }

  @SuppressWarnings("ReferenceEquality") // nothing is one and the same object
  private FormFacts of(Token token) {
    if (token.kind() != TokenKind.WORD) {
      TimeLexicon.Start time = times.start(token.form());
      return time.kinds() != 0
          ? noWord(time, token.kind())
          : token.kind() == TokenKind.NUMBER ? digits : mark;
    }
    FormFacts known = words.get(token.form());
    if (known == null) {
      known = word(token.form());
      words.put(known);
    }
    return known;
  }

  private FormFacts word(String form) {
    return new FormFacts(form, lexicon.beginnings(form), times.start(form), losses.word(form));
  }

  private static FormFacts noWord(TimeLexicon.Start time, TokenKind kind) {
    return new FormFacts("", Lexicon.Beginnings.NONE, time, LossVocabulary.noWord(kind));
  }
}
