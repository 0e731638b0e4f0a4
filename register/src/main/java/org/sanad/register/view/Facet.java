package org.sanad.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** All of them. */
  static final List<Facet> ALL = List.of(values());

  private final int bit;

  Facet(int bit) {
    this.bit = bit;
  }

  /** Stands for it among others. */
  int bit() {
    return bit;
  }

  /** The facet that some bits stand for, null where they stand for several or for none. */
  static @Nullable Facet ofBit(int bits) {
    return bits > 0 && Integer.bitCount(bits) == 1
        ? ALL.get(Integer.numberOfTrailingZeros(bits))
        : null;
  }
}
