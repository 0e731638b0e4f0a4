package org.sanad.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;

/** Where the tokens of a text start and end; their forms come when all are cut. */
final class Cuts {
  private int[] starts;
  private int[] ends;
  private byte[] gaps;
  private @Nullable TokenKind[] kinds;
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
   * @param kind what it is made of, for a form that is still to come
   */
  void add(int start, int end, TokenKind kind, byte gap) {
    add(start, end, kind, gap, null);
  }

  /**
   * Adds a token whose form is not made of just its characters.
   *
   * @param form its form
   */
  void add(int start, int end, byte gap, KnownForm form) {
    add(start, end, null, gap, form);
  }

  private void add(
      int start, int end, @Nullable TokenKind kind, byte gap, @Nullable KnownForm form) {
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

  /**
   * What a token is made of whose form was still to come.
   *
   * @throws NullPointerException for one that {@link #isWhole}
   */
  TokenKind kind(int i) {
    return Objects.requireNonNull(kinds[i]);
  }

  /** Whether a token had its form from the start. */
  boolean isWhole(int i) {
    return kinds[i] == null;
  }

  /** The form of a token, null while it is still to come. */
  @Nullable KnownForm form(int i) {
    return forms[i];
  }

  void put(int i, KnownForm form) {
    forms[i] = form;
  }
}
