package org.sanad.register.situation;

import java.util.Locale;

/** What an event or a statement says of a place, in the order in which a day's are taken. */
public enum Act {
  /** A report states who holds it. */
  HOLDS,
  /** Somebody left it, lost it or handed it over. */
  LEFT,
  CAPTURED,
  BESIEGED,
  /** A siege was broken or given up. */
  LIFTED,
  /** A road, crossing or the like was cut or closed. */
  CUT,
  OPENED;

  /** The name in data, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
