package org.sanad.register.view;

/** What events can be counted by; each is counted with its own filter taken off. */
public enum Facet {
  TYPE,
  STATUS,
  STANDING,
  REVIEW,
  PRECISION,
  ACTOR,
  PLACE,
  OUTLET,
  LOCATED,
  DATED;

  int bit() {
    return 1 << ordinal();
  }
}
