package org.sanad.sources;

import java.util.Arrays;

/**
 * The ids met so far, 64 bits of each: an archive of ten million reports takes 256 MB this way and
 * several times that as strings. Two ids in a million million million look alike, which would cost
 * one needless warning.
 */
final class SeenIds {
  private long[] slots = new long[1 << 10];
  private int count;

  /** Whether the id is met for the first time. */
  boolean add(String id) {
    if (2 * count >= slots.length) {
      long[] old = slots;
      slots = new long[2 * old.length];
      count = 0;
      Arrays.stream(old).filter(h -> h != 0).forEach(this::insert);
    }
    return insert(hash(id));
  }

  private boolean insert(long hash) {
    int at = (int) hash & (slots.length - 1);
    while (slots[at] != 0) {
      if (slots[at] == hash) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = hash;
    count++;
    return true;
  }

  /** FNV-1a with a last mixing, never 0: that marks a free slot. */
  private static long hash(String id) {
    long h = 0xcbf29ce484222325L;
    for (int i = 0; i < id.length(); i++) {
      h = (h ^ id.charAt(i)) * 0x100000001b3L;
    }
    h = (h ^ (h >>> 32)) * 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    return h == 0 ? 1 : h;
  }
}
