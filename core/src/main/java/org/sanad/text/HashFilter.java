package org.sanad.text;

/**
 * Tells by a look at one bit that something was not added, as is nearly every word that is looked
 * for. Small enough to stay at hand where the table behind it would have to be fetched. Not safe
 * for use by several threads until all is added.
 */
public final class HashFilter {
  private final long[] bits;

  /**
   * @param size how many bits, a power of two and at least 64; sixteen for each hash that is added
   *     let about one in sixteen others pass
   */
  public HashFilter(int size) {
    this.bits = new long[size >>> 6];
  }

  /** Adds what is asked for later. */
  public void add(int hash) {
    int place = place(hash);
    bits[place >>> 6] |= 1L << place;
  }

  /** Whether the hash may have been added; certainly not where false. */
  public boolean mayHold(int hash) {
    int place = place(hash);
    return (bits[place >>> 6] & (1L << place)) != 0;
  }

  /** Whether the hash of a part of a word may have been added. */
  public boolean mayHold(String word, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + word.charAt(i);
    }
    return mayHold(hash);
  }

  /** Arabic words differ in few of their hashes' bits, so these are spread. */
  private int place(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 15)) & (64 * bits.length - 1);
  }
}
