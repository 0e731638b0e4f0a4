package org.sanad.app.api;

/** Degrees as they are sent: five decimals, about a metre. */
final class Degrees {
  private Degrees() {}

  static double of(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
