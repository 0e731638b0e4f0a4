package org.sanad.register.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them: no exponent, no 0.30000000000000004. */
public final class Decimals {
  private Decimals() {}

  /** The value rounded, without needless zeros. */
  public static BigDecimal of(double value, int decimals) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
