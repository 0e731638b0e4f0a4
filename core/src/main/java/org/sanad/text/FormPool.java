package org.sanad.text;

import org.jspecify.annotations.Nullable;
import org.sanad.model.TokenKind;

/**
 * Gives equal stretches of characters the same form as far as it remembers them, so that what is
 * known of a form is looked up once for many texts. A new form takes the place of an old one, so
 * that no input makes it grow. Safe for use by several threads: a thread that does not see a form
 * yet makes it again.
 */
final class FormPool {
  /** Longer forms are hardly words, and would keep a hostile input in memory. */
  private static final int LONGEST = 40;

  /** So many places are looked at for one hash. */
  static final int GROUP = 4;

  private final KnownForm.Maker maker;
  private final @Nullable KnownForm[] slots;

  /**
   * @param size how many forms to remember, a power of two and at least 4
   * @param maker makes a form that is not remembered
   */
  FormPool(int size, KnownForm.Maker maker) {
    this.maker = maker;
    this.slots = new KnownForm[size];
  }

  KnownForm get(String form, TokenKind kind) {
    return get(form.toCharArray(), 0, form.length(), kind);
  }

  KnownForm get(char[] chars, int start, int end, TokenKind kind) {
    if (end - start > LONGEST) {
      return maker.of(new String(chars, start, end - start), kind);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    long letters = KnownForm.packed(chars, start, end);
    int first = spread(hash, slots.length);
    int at = first;
    KnownForm form = null;
    for (; at < first + GROUP; at++) {
      KnownForm known = slots[at];
      if (known != null && known.is(chars, start, end, kind, hash, letters)) {
        form = known;
        break;
      }
    }
    if (form == null) {
      form = maker.of(new String(chars, start, end - start), kind);
      at = first + GROUP - 1;
    }
    if (at > first) {
      // The one asked for last stands first; the last is the next to go.
      System.arraycopy(slots, first, slots, first + 1, at - first);
      slots[first] = form;
    }
    return form;
  }

  /**
   * The first of the places for a hash. Arabic words differ in few of their hashes' bits, so these
   * are spread.
   *
   * @param places how many there are, a power of two and at least 4
   */
  static int spread(int hash, int places) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) & (places - GROUP);
  }
}
