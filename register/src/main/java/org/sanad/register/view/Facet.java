package org.sanad.register.view;

/** What events can be counted by; each is counted with its own filter taken off. */
public enum Facet {
  TYPE(1),
  STATUS(2),
  STANDING(4),
  REVIEW(8),
  PRECISION(16),
  ACTOR(32),
  PLACE(64),
  OUTLET(128),
  LOCATED(256),
  DATED(512);

  private final int bit;

  Facet(int bit) {
    this.bit = bit;
  }

  /** Stands for it among others. */
  int bit() {
    return bit;
  }
}
