package org.sanad.model;

import java.util.Locale;

/** Whether an event is told as having happened. */
public enum Status {
  OCCURRED,
  FAILED,
  ATTEMPTED,
  PLANNED,
  HYPOTHETICAL,
  DENIED;

  /** The name in data, lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
