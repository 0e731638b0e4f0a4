package org.sanad.app.output;

import java.util.Locale;

/** In which language people are spoken to. */
public enum Language {
  EN,
  AR;

  /** The name on the command line, lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
