package org.sanad.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sanad.model.Span;
import org.sanad.model.TokenKind;

/** Tokens on their way: what the lexer writes and the sentence finders read. */
final class TokenBuffer {
  /** What stands before a token: nothing, blanks, or at least one line break. */
  static final byte GLUED = 0;

  static final byte BLANK = 1;
  static final byte BREAK = 2;

  private final List<Span> spans;
  private final List<String> forms;
  private final List<TokenKind> kinds;
  private byte[] gaps;

  /**
   * @param expected about how many tokens there will be, at least 1; more fit as well
   */
  TokenBuffer(int expected) {
    this.spans = new ArrayList<>(expected);
    this.forms = new ArrayList<>(expected);
    this.kinds = new ArrayList<>(expected);
    this.gaps = new byte[expected];
  }

  void add(Span span, String form, TokenKind kind, byte gap) {
    if (spans.size() == gaps.length) {
      gaps = Arrays.copyOf(gaps, 2 * gaps.length);
    }
    gaps[spans.size()] = spans.isEmpty() ? BREAK : gap;
    spans.add(span);
    forms.add(form);
    kinds.add(kind);
  }

  int size() {
    return spans.size();
  }

  Span span(int i) {
    return spans.get(i);
  }

  String form(int i) {
    return forms.get(i);
  }

  TokenKind kind(int i) {
    return kinds.get(i);
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
    return form.equals(forms.get(i));
  }

  boolean isWord(int i) {
    return kinds.get(i) == TokenKind.WORD;
  }

  boolean isNumber(int i) {
    return kinds.get(i) == TokenKind.NUMBER;
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
    if (a + length > size() || b + length > size()) {
      return false;
    }
    return forms.subList(a, a + length).equals(forms.subList(b, b + length));
  }
}
