package org.sanad.register.export;

import java.util.Locale;

/** For whom an export is. */
public enum Tier {
  /** For those who keep the register: everything. */
  INTERNAL,
  /** For everybody: what a person published, through the {@link Gate}. */
  PUBLIC;

  /** The name in data, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
