package org.sanad.reading;

import java.util.Arrays;

/** An error in Sanad itself, told so that whoever mends it knows where to look. */
public final class Breakage {
  private Breakage() {}

  /** The error with the place in our own code, which is what they ask for first. */
  public static String at(Throwable error) {
    return Arrays.stream(error.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.sanad."))
        .findFirst()
        .map(frame -> error + " at " + frame.getFileName() + ":" + frame.getLineNumber())
        .orElse(error.toString());
  }
}
