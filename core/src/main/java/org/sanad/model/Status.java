package org.sanad.model;

/** Whether an event is told as having happened. */
public enum Status implements InData {
  OCCURRED,
  FAILED,
  ATTEMPTED,
  PLANNED,
  HYPOTHETICAL,
  DENIED
}
