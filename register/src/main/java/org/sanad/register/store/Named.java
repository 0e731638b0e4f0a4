package org.sanad.register.store;

/**
 * A name under which events are looked for, in events of some days.
 *
 * @param name of a party or a place
 * @param low first day since 1970-01-01, {@link #FIRST} where open
 * @param high last day, {@link #LAST} where open
 */
record Named(String name, long low, long high) {
  /** Before all days. */
  static final long FIRST = -1_000_000;

  /** After all days. */
  static final long LAST = 3_000_000;

  /** Whether events without a day are looked for as well. */
  boolean open() {
    return low == FIRST && high == LAST;
  }
}
