package org.sanad.register.model;

import java.util.Locale;

/** What persons made of an event so far. */
public enum ReviewStatus {
  /** Nobody looked at it, or it changed since somebody did. */
  MACHINE,
  /** A person holds that it is as the sources tell it; not that it is true. */
  CONFIRMED,
  /** A person put other values in the place of what was read. */
  CORRECTED,
  /** A person could not tell. */
  UNSURE,
  /** A person took it back. */
  REJECTED;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in data, lower case. */
  public String code() {
    return code;
  }
}
