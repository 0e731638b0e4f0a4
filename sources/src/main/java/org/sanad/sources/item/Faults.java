package org.sanad.sources.item;

import java.io.EOFException;

/** Words for what went wrong while something was read. */
public final class Faults {
  private Faults() {}

  /** What the exception says; what it means, where it says nothing. */
  public static String words(Exception e) {
    String said = e.getMessage();
    if (said != null && !said.isBlank()) {
      return said;
    }
    return e instanceof EOFException
        ? "it ends too early and may have been cut short"
        : "it is damaged (" + e.getClass().getSimpleName() + ")";
  }
}
