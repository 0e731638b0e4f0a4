package org.sanad.register.situation;

import org.sanad.model.InData;

/** What an event or a statement says of a place, in the order in which a day's are taken. */
public enum Act implements InData {
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
  OPENED
}
