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

  /** So many places are looked at for one hash. */
  static final int GROUP = 4;

  private final @Nullable String[] slots;

  /**
   * @param size how many forms to remember, a power of two and at least 4
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
    int first = spread(hash, slots.length);
    int at = first;
    String form = null;
    for (; at < first + GROUP; at++) {
      String known = slots[at];
      if (known != null && known.hashCode() == hash && matches(known, chars, start, end)) {
        form = known;
        break;
      }
    }
    if (form == null) {
      form = new String(chars, start, end - start);
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
