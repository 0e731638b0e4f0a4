package org.sanad.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;

/** Where the tokens of a text start and end; their forms come when all are cut. */
final class Cuts {
  private int[] starts;
  private int[] ends;
  private byte[] gaps;
  private TokenKind[] kinds;
  private @Nullable KnownForm[] forms;
  private int size;

  /**
   * @param expected about how many tokens there will be, at least 1; more fit as well
   */
  Cuts(int expected) {
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.gaps = new byte[expected];
    this.kinds = new TokenKind[expected];
    this.forms = new KnownForm[expected];
  }

  /**
   * Adds a token.
   *
   * @param form its form where it is not made of just these characters, else null
   */
  void add(int start, int end, TokenKind kind, byte gap, @Nullable KnownForm form) {
    if (size == gaps.length) {
      grow(2 * size);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    gaps[size] = gap;
    forms[size] = form;
    size++;
  }

  private void grow(int room) {
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    gaps = Arrays.copyOf(gaps, room);
    kinds = Arrays.copyOf(kinds, room);
    forms = Arrays.copyOf(forms, room);
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

  byte gap(int i) {
    return gaps[i];
  }

  TokenKind kind(int i) {
    return kinds[i];
  }

  /** The form of a token that is not made of just its characters. */
  @Nullable KnownForm form(int i) {
    return forms[i];
  }
}
