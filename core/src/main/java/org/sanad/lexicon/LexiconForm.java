package org.sanad.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;
import org.sanad.text.KnownForm;

/** A token's form with all that the lexicon says of it. Immutable. */
public class LexiconForm extends KnownForm {
  /** Whose it is: what it says is to be asked of no other. */
  final Lexicon lexicon;

  /** A way to begin a match, apart from the others, since most forms have one only. */
  final @Nullable Start first;

  final List<Start> others;

  /** Its number among the words with which phrases go on, 0 where it is none. */
  final int number;

  /** Which words that frames want or bar it may be. */
  final ContextWords.Near near;

  /** Whether a phrase that states a tie may begin with it. */
  final boolean tie;

  LexiconForm(
      String form,
      TokenKind kind,
      Lexicon lexicon,
      List<Start> starts,
      int number,
      ContextWords.Near near,
      boolean tie) {
    super(form, kind);
    this.lexicon = lexicon;
    this.first = starts.isEmpty() ? null : starts.get(0);
    this.others = starts.size() < 2 ? List.of() : List.copyOf(starts.subList(1, starts.size()));
    this.number = number;
    this.near = near;
    this.tie = tie;
  }

  /**
   * The same, for those who keep more of the form.
   *
   * @param same what the lexicon says
   */
  protected LexiconForm(LexiconForm same) {
    super(same.form(), same.kind());
    this.lexicon = same.lexicon;
    this.first = same.first;
    this.others = same.others;
    this.number = same.number;
    this.near = same.near;
    this.tie = same.tie;
  }
}
