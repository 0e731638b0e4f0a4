package org.sanad.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;

/**
 * Gives the cut tokens of a text their forms, and takes words apart whose blank is missing. The
 * forms are asked for many at a time, since each stands elsewhere in memory and one look can wait
 * for it while the next is under way. Good for one text.
 */
final class Forms {
  /** Shortest word that is looked at for a missing blank, letters. */
  private static final int LONG_WORD = 7;

  /** Longest one: trying every split of a word takes time that grows with its square. */
  private static final int TOO_LONG = 40;

  private final AlignedText text;
  private final char[] units;
  private final RunTogether runTogether;
  private final FormPool pool;
  private final TokenBuffer out;

  private Forms(AlignedText text, RunTogether runTogether, FormPool pool, TokenBuffer out) {
    this.text = text;
    this.units = text.units();
    this.runTogether = runTogether;
    this.pool = pool;
    this.out = out;
  }

  static TokenBuffer of(AlignedText text, Cuts cuts, RunTogether runTogether, FormPool pool) {
    TokenBuffer out = new TokenBuffer(cuts.size() + 1);
    new Forms(text, runTogether, pool, out).all(cuts);
    return out;
  }

  private void all(Cuts cuts) {
    pool.fill(units, cuts);
    for (int i = 0; i < cuts.size(); i++) {
      int start = cuts.start(i);
      int end = cuts.end(i);
      KnownForm form = Objects.requireNonNull(cuts.form(i));
      if (!cuts.isWhole(i) && isLong(start, end, form.kind())) {
        longWord(start, end, form, cuts.gap(i));
      } else {
        add(start, end, form, cuts.gap(i));
      }
    }
  }

  private void add(int start, int end, KnownForm form, byte gap) {
    out.add(text.start(start), text.end(end), form, gap);
  }

  private boolean isLong(int start, int end, TokenKind kind) {
    int letters = end - start;
    return kind == TokenKind.WORD
        && letters >= LONG_WORD
        && letters <= TOO_LONG
        && CharTable.isArabicLetter(units[start]);
  }

  private void longWord(int start, int end, @Nullable KnownForm known, byte gap) {
    int from = start;
    KnownForm form = known;
    byte before = gap;
    while (end - from >= LONG_WORD) {
      if (form == null) {
        form = pool.get(units, from, end, TokenKind.WORD);
      }
      int split = runTogether.split(form);
      if (split == 0 || text.isInsideSign(from + split)) {
        add(from, end, form, before);
        return;
      }
      // The left part may itself be two words run together.
      longWord(from, from + split, null, before);
      before = TokenBuffer.GLUED;
      from += split;
      form = null;
    }
    if (from < end) {
      add(from, end, pool.get(units, from, end, TokenKind.WORD), before);
    }
  }
}
