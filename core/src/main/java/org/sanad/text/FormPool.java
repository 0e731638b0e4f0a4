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

  /** So many tokens are looked up at once. */
  private static final int BLOCK = 256;

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

  /** Puts the forms of all tokens of a text in their places. */
  void fill(char[] chars, Cuts cuts) {
    int[] hashes = new int[Math.min(BLOCK, cuts.size())];
    for (int from = 0; from < cuts.size(); from += BLOCK) {
      fill(chars, cuts, from, Math.min(from + BLOCK, cuts.size()), hashes);
    }
  }

  private void fill(char[] chars, Cuts cuts, int from, int to, int[] hashes) {
    for (int i = from; i < to; i++) {
      hashes[i - from] = hash(chars, cuts.start(i), cuts.end(i));
    }
    // So short that many looks are under way at once.
    for (int i = from; i < to; i++) {
      KnownForm first = slots[spread(hashes[i - from], slots.length)];
      if (first != null && first.hash() == hashes[i - from] && cuts.form(i) == null) {
        cuts.put(i, first);
      }
    }
    for (int i = from; i < to; i++) {
      if (cuts.isWhole(i)) {
        continue;
      }
      int start = cuts.start(i);
      int end = cuts.end(i);
      TokenKind kind = cuts.kind(i);
      KnownForm likely = cuts.form(i);
      long letters = KnownForm.packed(chars, start, end);
      if (likely == null || !likely.is(chars, start, end, kind, hashes[i - from], letters)) {
        cuts.put(i, get(chars, start, end, kind));
      }
    }
  }

  private static int hash(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash;
  }

  KnownForm get(char[] chars, int start, int end, TokenKind kind) {
    if (end - start > LONGEST) {
      return maker.of(new String(chars, start, end - start), kind);
    }
    int hash = hash(chars, start, end);
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
