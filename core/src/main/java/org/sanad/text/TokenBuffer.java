package org.sanad.text;

import java.util.Arrays;
import org.sanad.model.Span;
import org.sanad.model.TokenKind;

/** Tokens on their way: what the lexer writes and the sentence finders read. */
final class TokenBuffer {
  /** What stands before a token: nothing, blanks, or at least one line break. */
  static final byte GLUED = 0;

  static final byte BLANK = 1;
  static final byte BREAK = 2;

  private Span[] spans;
  private String[] forms;
  private TokenKind[] kinds;
  private byte[] gaps;
  private int size;

  /**
   * @param expected about how many tokens there will be, at least 1; more fit as well
   */
  TokenBuffer(int expected) {
    this.spans = new Span[expected];
    this.forms = new String[expected];
    this.kinds = new TokenKind[expected];
    this.gaps = new byte[expected];
  }

  void add(Span span, String form, TokenKind kind, byte gap) {
    if (size == gaps.length) {
      grow(2 * size);
    }
    spans[size] = span;
    forms[size] = form;
    kinds[size] = kind;
    gaps[size] = size == 0 ? BREAK : gap;
    size++;
  }

  private void grow(int room) {
    spans = Arrays.copyOf(spans, room);
    forms = Arrays.copyOf(forms, room);
    kinds = Arrays.copyOf(kinds, room);
    gaps = Arrays.copyOf(gaps, room);
  }

  int size() {
    return size;
  }

  Span span(int i) {
    return spans[i];
  }

  String form(int i) {
    return forms[i];
  }

  TokenKind kind(int i) {
    return kinds[i];
  }

  /** Whether a line starts here. */
  boolean startsLine(int i) {
    return gaps[i] == BREAK;
  }

  /** Whether the token follows the one before without a blank. */
  boolean isGlued(int i) {
    return gaps[i] == GLUED;
  }

  boolean is(int i, String form) {
    return form.equals(forms[i]);
  }

  boolean isWord(int i) {
    return kinds[i] == TokenKind.WORD;
  }

  boolean isNumber(int i) {
    return kinds[i] == TokenKind.NUMBER;
  }

  /** The number of words and numbers from {@code first} to before {@code end}. */
  int words(int first, int end) {
    int n = 0;
    for (int i = first; i < end; i++) {
      if (isWord(i) || isNumber(i)) {
        n++;
      }
    }
    return n;
  }

  /** Whether two stretches of equal length have the same forms. */
  boolean same(int a, int b, int length) {
    return a + length <= size
        && b + length <= size
        && Arrays.equals(forms, a, a + length, forms, b, b + length);
  }
}
