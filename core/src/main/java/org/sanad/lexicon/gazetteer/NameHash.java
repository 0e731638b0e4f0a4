package org.sanad.lexicon.gazetteer;

/** The number by which the file orders names and ids. Evenly spread, and the same everywhere. */
public final class NameHash {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private NameHash() {}

  /** The number of a key: FNV-1a over its UTF-16 units, mixed as MurmurHash 3 ends. */
  public static long of(String key) {
    long hash = BASIS;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 33;
    hash *= 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
