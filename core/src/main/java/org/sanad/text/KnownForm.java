package org.sanad.text;

import org.sanad.model.TokenKind;

/**
 * The form of all tokens that are written alike. Later stages make one of a class of their own that
 * holds what their word lists say of the form, so that it is looked up once for many texts and
 * found at every token without another look ({@link Maker}).
 */
public class KnownForm {
  /** So many letters are compared at once. */
  private static final int PACKED = 8;

  /** Where the block of Arabic letters starts. */
  private static final int ARABIC = 0x600;

  private final String form;
  private final TokenKind kind;
  private final int hash;
  private final long letters;
  private final char sign;

  /**
   * Where a second word that is written together with the first starts, 0 for nowhere; below 0
   * until {@link RunTogether} has looked. Any thread finds the same.
   */
  int split = -1;

  /** Makes what is kept of a form that is met for the first time. */
  @FunctionalInterface
  public interface Maker {

    /**
     * What is known of a form; the same for the same form and kind.
     *
     * @param form a token's normalised form
     * @param kind what the token is made of
     */
    KnownForm of(String form, TokenKind kind);
  }

  /**
   * Of a form.
   *
   * @param form a token's normalised form
   * @param kind what the token is made of
   */
  public KnownForm(String form, TokenKind kind) {
    this.form = form;
    this.kind = kind;
    this.hash = form.hashCode();
    char[] chars = form.toCharArray();
    this.letters = packed(chars, 0, chars.length);
    this.sign = chars.length == 1 ? chars[0] : 0;
  }

  /** The form itself. */
  public final String form() {
    return form;
  }

  /** What its tokens are made of. */
  public final TokenKind kind() {
    return kind;
  }

  /** The only character of a form that has one, as marks do; else 0. */
  public final char sign() {
    return sign;
  }

  /** The hash of the form, as Strings have it. */
  public final int hash() {
    return hash;
  }

  /**
   * Whether these characters are the form.
   *
   * @param otherHash their hash
   * @param otherLetters what {@link #packed} gives for them
   */
  final boolean is(
      char[] chars, int start, int end, TokenKind otherKind, int otherHash, long otherLetters) {
    return hash == otherHash
        && letters == otherLetters
        && kind == otherKind
        && (letters != 0 || matches(chars, start, end));
  }

  private boolean matches(char[] chars, int start, int end) {
    if (form.length() != end - start) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (form.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * All letters of a short Arabic word as one number, which no other word has; 0 where it is not
   * short or not Arabic.
   */
  static long packed(char[] chars, int start, int end) {
    if (end - start > PACKED) {
      return 0;
    }
    long packed = 0;
    for (int i = start; i < end; i++) {
      int letter = chars[i] - ARABIC;
      if (letter <= 0 || letter > 0xFF) {
        return 0;
      }
      packed = packed << 8 | letter;
    }
    return packed;
  }
}
