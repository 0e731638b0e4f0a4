package org.sanad.sources.item;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what a library does to one record from the others: an exception of the language itself, or
 * a stack that runs over, is that record refused, with its name.
 */
public final class Guarded {
  private Guarded() {}

  /** Reads one record. */
  public interface Reading {
    /** The item, null where there is none. */
    @Nullable InputItem read();
  }

  /** The same where there always is an item. */
  public interface SureReading {
    /** The item. */
    InputItem read();
  }

  /**
   * What the reading gives; where it breaks, the record refused.
   *
   * @param origin where the record stands
   */
  public static @Nullable InputItem read(Origin origin, Reading reading) {
    try {
      return reading.read();
    } catch (RuntimeException | StackOverflowError e) {
      return broke(origin, e);
    }
  }

  /** The same for a reading that always gives an item. */
  public static InputItem sure(Origin origin, SureReading reading) {
    try {
      return reading.read();
    } catch (RuntimeException | StackOverflowError e) {
      return broke(origin, e);
    }
  }

  /** The record, refused since its reader broke on it. */
  public static InputItem.Refused broke(Origin origin, Throwable e) {
    return new InputItem.Refused(origin, Faults.broke(e));
  }
}
