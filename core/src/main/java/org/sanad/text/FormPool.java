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
   * @param size how many forms to remember, a power of two
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
    int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
    String known = slots[slot];
    if (known != null && matches(known, chars, start, end)) {
      return known;
    }
    String made = new String(chars, start, end - start);
    slots[slot] = made;
    return made;
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
