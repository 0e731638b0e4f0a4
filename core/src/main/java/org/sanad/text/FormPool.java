package org.sanad.text;

/**
 * Gives equal stretches of characters the same String, so that a word's form is made once a text.
 */
final class FormPool {
  private String[] slots = new String[1 << 9];
  private int used;

  String get(char[] chars, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + chars[i];
    }
    int mask = slots.length - 1;
    int slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] != null) {
      if (matches(slots[slot], chars, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    String made = new String(chars, start, end - start);
    slots[slot] = made;
    if (++used * 2 > slots.length) {
      grow();
    }
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

  private void grow() {
    String[] old = slots;
    slots = new String[2 * old.length];
    int mask = slots.length - 1;
    for (String s : old) {
      if (s != null) {
        int slot = (s.hashCode() ^ (s.hashCode() >>> 15)) & mask;
        while (slots[slot] != null) {
          slot = (slot + 1) & mask;
        }
        slots[slot] = s;
      }
    }
  }
}
