package org.sanad.text;

import java.util.Arrays;
import org.sanad.model.TokenKind;

/** Tokens on their way: what the lexer writes and the sentence finders read. */
final class TokenBuffer {
  /** What stands before a token: nothing, blanks, or at least one line break. */
  static final byte GLUED = 0;

  static final byte BLANK = 1;
  static final byte BREAK = 2;

  private int[] starts;
  private int[] ends;
  private KnownForm[] forms;
  private byte[] gaps;
  private int size;

  /**
   * @param expected about how many tokens there will be, at least 1; more fit as well
   */
  TokenBuffer(int expected) {
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.forms = new KnownForm[expected];
    this.gaps = new byte[expected];
  }

  /**
   * Adds a token.
   *
   * @param start its first code point in the report's content
   * @param end the code point after its last
   */
  void add(int start, int end, KnownForm form, byte gap) {
    if (size == gaps.length) {
      grow(2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    gaps[size] = size == 0 ? BREAK : gap;
    size++;
  }

  private void grow(int room) {
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    forms = Arrays.copyOf(forms, room);
    gaps = Arrays.copyOf(gaps, room);
  }

  int size() {
    return size;
  }

  /** The token's first code point. */
  int start(int i) {
    return starts[i];
  }

  /** The code point after the token's last. */
  int end(int i) {
    return ends[i];
  }

  /** What was written, the tokens by their sentences; nothing may be added any more. */
  Tokens tokens(int[] sentences) {
    return new Tokens(size, starts, ends, sentences, forms);
  }

  String form(int i) {
    return forms[i].form();
  }

  /** The hash of the token's form. */
  int hash(int i) {
    return forms[i].hash();
  }

  TokenKind kind(int i) {
    return forms[i].kind();
  }

  /** Whether a line starts here. */
  boolean startsLine(int i) {
    return gaps[i] == BREAK;
  }

  /** Whether the token follows the one before without a blank. */
  boolean isGlued(int i) {
    return gaps[i] == GLUED;
  }

  /** Whether the token is a sign of one character. */
  boolean is(int i, char sign) {
    return forms[i].sign() == sign;
  }

  boolean is(int i, String form) {
    return form.equals(form(i));
  }

  boolean isWord(int i) {
    return kind(i) == TokenKind.WORD;
  }

  boolean isNumber(int i) {
    return kind(i) == TokenKind.NUMBER;
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
    if (a + length > size || b + length > size) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (!is(b + i, form(a + i))) {
        return false;
      }
    }
    return true;
  }
}
