package org.sanad.text;

import org.sanad.model.TokenKind;

/** Cuts normalised text into words, numbers and signs, in one pass. Good for one text. */
final class Lexer {
  /** A word and its blank are mostly longer, so that the buffer seldom has to grow. */
  private static final int UNITS_PER_TOKEN = 5;

  private final char[] units;
  private final int length;
  private final Cuts out;
  private final FormPool pool;
  private final WordEnds wordEnds;
  private final Numbers numbers;
  private final Signs signs;
  private byte gap = TokenBuffer.BREAK;

  private Lexer(AlignedText text, FormPool pool, Cuts out) {
    this.units = text.units();
    this.length = text.length();
    this.out = out;
    this.pool = pool;
    this.wordEnds = new WordEnds(text);
    this.numbers = new Numbers(text);
    this.signs = new Signs(text);
  }

  static TokenBuffer run(AlignedText text, RunTogether runTogether, FormPool pool) {
    Cuts out = new Cuts(text.length() / UNITS_PER_TOKEN + 1);
    new Lexer(text, pool, out).run();
    return Forms.of(text, out, runTogether, pool);
  }

  private void run() {
    int i = 0;
    while (i < length) {
      i =
          switch (CharTable.classOf(units[i])) {
            case CharTable.SPACE -> blank(i + 1);
            case CharTable.NEWLINE -> lineBreak(i + 1);
            case CharTable.LETTER -> word(i);
            case CharTable.DIGIT -> number(i);
            default -> sign(i);
          };
    }
  }

  private int blank(int end) {
    gap = gap == TokenBuffer.BREAK ? gap : TokenBuffer.BLANK;
    return end;
  }

  private int lineBreak(int end) {
    gap = TokenBuffer.BREAK;
    return end;
  }

  private int number(int start) {
    int end = numbers.end(start);
    for (int i = start; i < end; i++) {
      if (units[i] == '،') {
        String form = new String(units, start, end - start).replace('،', ',');
        emit(start, end, pool.get(form, TokenKind.NUMBER));
        return end;
      }
    }
    emit(start, end, TokenKind.NUMBER);
    return end;
  }

  private int word(int start) {
    int address = signs.addressEnd(start);
    if (address > start) {
      emit(start, address, TokenKind.SYMBOL);
      return address;
    }
    int end = wordEnds.end(start);
    if (wordEnds.goesOnAfterGap(end)) {
      return brokenWord(start, end);
    }
    emit(start, end, TokenKind.WORD);
    return end;
  }

  /** A word that was taken apart by hand to get it past a filter: its parts make one token. */
  private int brokenWord(int start, int firstEnd) {
    StringBuilder form = new StringBuilder().append(units, start, firstEnd - start);
    int end = firstEnd;
    while (wordEnds.goesOnAfterGap(end)) {
      int next = end + 1;
      end = wordEnds.end(next);
      form.append(units, next, end - next);
    }
    emit(start, end, pool.get(form.toString(), TokenKind.WORD));
    return end;
  }

  private int sign(int start) {
    int blank = signs.blankEnd(start);
    if (blank > start) {
      return blank(blank);
    }
    int address = signs.addressEnd(start);
    if (address > start) {
      emit(start, address, TokenKind.SYMBOL);
      return address;
    }
    int end = signs.end(start);
    String form = signs.form(start, end);
    TokenKind kind = signs.kind(start);
    if (form.isEmpty()) {
      emit(start, end, kind);
    } else {
      emit(start, end, pool.get(form, kind));
    }
    return end;
  }

  private void emit(int start, int end, TokenKind kind) {
    out.add(start, end, kind, gap);
    gap = TokenBuffer.GLUED;
  }

  private void emit(int start, int end, KnownForm form) {
    out.add(start, end, gap, form);
    gap = TokenBuffer.GLUED;
  }
}
