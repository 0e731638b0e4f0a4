package org.sanad.text;

import org.jspecify.annotations.Nullable;

/**
 * Gives equal stretches of characters the same String as far as it remembers them, so that a word's
 * form is made and hashed once for many texts. A new form takes the place of an old one, so that no
 * input makes it grow. Safe for use by several threads, as Strings are immutable.
 */
final class FormPool {
  /** Longer forms are hardly words, and would keep a hostile input in memory. */
  private static final int LONGEST = 40;

  private final @Nullable String[] slots;

  /**
   * @param size how many forms to remember, a power of two and at least 2
   */
  FormPool(int size) {
    this.slots = new String[size];
  }

  String get(char[] chars, int start, int end) {
    if (end - start > LONGEST) {
      return new String(chars, start, end - start);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    int slot = spread(hash, slots.length);
    String first = slots[slot];
    if (first != null && matches(first, chars, start, end)) {
      return first;
    }
    String form = slots[slot + 1];
    if (form == null || !matches(form, chars, start, end)) {
      form = new String(chars, start, end - start);
    }
    // The one asked for last stands first; the second is the next to go.
    slots[slot] = form;
    slots[slot + 1] = first;
    return form;
  }

  /**
   * The first of two places for a hash. Arabic words differ in few of their hashes' bits, so these
   * are spread.
   *
   * @param places how many there are, a power of two and at least 2
   */
  static int spread(int hash, int places) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) & (places - 2);
  }

  private static boolean matches(String s, char[] chars, int start, int end) {
    if (s.length() != end - start) {
      return false;
    }
    for (int i = 0; i < s.length(); i++) {
      if (s.charAt(i) != chars[start + i]) {
        return false;
      }
    }
    return true;
  }
}
