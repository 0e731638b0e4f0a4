package org.sanad.app.server;

import java.util.Locale;

/** What somebody may do; each may do what those before may. */
public enum Role {
  /** Anybody: sees what was published, through the gate. */
  PUBLIC,
  /** Sees everything. */
  READER,
  /** Corrects, merges, splits and retracts. */
  ANALYST,
  /** Lets events out. */
  PUBLISHER,
  /** Keeps accounts. */
  ADMINISTRATOR;

  /** The name in data, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it may do what another may. */
  public boolean may(Role other) {
    return compareTo(other) >= 0;
  }
}
