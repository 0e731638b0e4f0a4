package org.sanad.sources.item;

import java.io.EOFException;
import java.util.Arrays;

/** Words for what went wrong while something was read. */
public final class Faults {
  private Faults() {}

  /** What the exception says; what it means, where it says nothing. */
  public static String words(Throwable e) {
    String said = e.getMessage();
    if (said != null && !said.isBlank()) {
      return said;
    }
    return e instanceof EOFException
        ? "it ends too early and may have been cut short"
        : "it is damaged (" + e.getClass().getSimpleName() + ")";
  }

  /**
   * What to say where the reading itself broke, which no input should bring about: with the place
   * in our own code, which is what whoever mends it asks for first.
   */
  public static String broke(Throwable e) {
    return "could not be read: an error in Sanad itself, please report it: "
        + Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.sanad."))
            .findFirst()
            .map(frame -> e + " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse(e.toString());
  }
}
