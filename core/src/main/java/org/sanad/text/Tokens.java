package org.sanad.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Span;
import org.sanad.model.Token;

/** The tokens of a text, field by field, since most who ask want one field of one token. */
final class Tokens {
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final int[] sentences;
  private final KnownForm[] forms;

  /** All of them as objects, made when first asked for; any thread makes the same. */
  private @Nullable List<Token> list;

  /**
   * Keeps the arrays, which nobody may change any more.
   *
   * @param size how many tokens there are; what the arrays hold behind them is nothing
   * @param starts first code points
   * @param ends the code points after the last
   * @param sentences indexes of the sentences that they stand in
   * @param forms their forms
   */
  Tokens(int size, int[] starts, int[] ends, int[] sentences, KnownForm[] forms) {
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.sentences = sentences;
    this.forms = forms;
  }

  static Tokens of(List<Token> tokens) {
    int size = tokens.size();
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] sentences = new int[size];
    KnownForm[] forms = new KnownForm[size];
    for (int i = 0; i < size; i++) {
      Token token = tokens.get(i);
      starts[i] = token.span().start();
      ends[i] = token.span().end();
      sentences[i] = token.sentence();
      forms[i] = new KnownForm(token.form(), token.kind());
    }
    return new Tokens(size, starts, ends, sentences, forms);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int sentence(int i) {
    return sentences[i];
  }

  KnownForm form(int i) {
    return forms[i];
  }

  List<Token> list() {
    List<Token> known = list;
    if (known == null) {
      List<Token> made = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        Span span = new Span(starts[i], ends[i]);
        made.add(new Token(i, sentences[i], span, forms[i].form(), forms[i].kind()));
      }
      known = List.copyOf(made);
      list = known;
    }
    return known;
  }
}
