package org.sanad.text;

import org.sanad.model.TokenKind;

/** Cuts normalised text into words, numbers and signs, in one pass. Good for one text. */
final class Lexer {
  /** Shortest word that is looked at for a missing blank, letters. */
  private static final int LONG_WORD = 7;

  /** Longest one: trying every split of a word takes time that grows with its square. */
  private static final int TOO_LONG = 40;

  /** A word and its blank are mostly longer, so that the buffer seldom has to grow. */
  private static final int UNITS_PER_TOKEN = 5;

  private final AlignedText text;
  private final char[] units;
  private final int length;
  private final TokenBuffer out;
  private final FormPool pool;
  private final WordEnds wordEnds;
  private final Numbers numbers;
  private final Signs signs;
  private final RunTogether runTogether;
  private byte gap = TokenBuffer.BREAK;

  private Lexer(AlignedText text, RunTogether runTogether, FormPool pool, TokenBuffer out) {
    this.text = text;
    this.units = text.units();
    this.length = text.length();
    this.out = out;
    this.pool = pool;
    this.wordEnds = new WordEnds(text);
    this.numbers = new Numbers(text);
    this.signs = new Signs(text);
    this.runTogether = runTogether;
  }

  static TokenBuffer run(AlignedText text, RunTogether runTogether, FormPool pool) {
    TokenBuffer out = new TokenBuffer(text.length() / UNITS_PER_TOKEN + 1);
    new Lexer(text, runTogether, pool, out).run();
    return out;
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
    KnownForm form = pool.get(units, start, end, TokenKind.NUMBER);
    if (form.form().indexOf('،') >= 0) {
      form = pool.get(form.form().replace('،', ','), TokenKind.NUMBER);
    }
    emit(start, end, form);
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
    int letters = end - start;
    if (letters < LONG_WORD || letters > TOO_LONG || !CharTable.isArabicLetter(units[start])) {
      emit(start, end, TokenKind.WORD);
    } else {
      longWord(start, end);
    }
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

  private void longWord(int start, int end) {
    int from = start;
    while (end - from >= LONG_WORD) {
      KnownForm form = pool.get(units, from, end, TokenKind.WORD);
      int split = runTogether.split(form);
      if (split == 0 || text.isInsideSign(from + split)) {
        emit(from, end, form);
        return;
      }
      // The left part may itself be two words run together.
      longWord(from, from + split);
      from += split;
    }
    if (from < end) {
      emit(from, end, TokenKind.WORD);
    }
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
    emit(start, end, form.isEmpty() ? pool.get(units, start, end, kind) : pool.get(form, kind));
    return end;
  }

  private void emit(int start, int end, TokenKind kind) {
    emit(start, end, pool.get(units, start, end, kind));
  }

  private void emit(int start, int end, KnownForm form) {
    out.add(text.span(start, end), form, gap);
    gap = TokenBuffer.GLUED;
  }
}
