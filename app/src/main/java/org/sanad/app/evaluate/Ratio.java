package org.sanad.app.evaluate;

import java.util.Locale;

/** How many were right, given and coded. Not safe for several threads. */
public final class Ratio {
  private int right;
  private int given;
  private int gold;

  void add(int right, int given, int gold) {
    this.right += right;
    this.given += given;
    this.gold += gold;
  }

  /** Those right among those given, 0 to 1; 0 where none was given. */
  public double precision() {
    return given == 0 ? 0 : (double) right / given;
  }

  /** Those right among those coded, 0 to 1; 0 where none was coded. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /** How many were right. */
  public int right() {
    return right;
  }

  /** How many were given. */
  public int given() {
    return given;
  }

  /** How many were coded. */
  public int gold() {
    return gold;
  }

  /** One line of the table. */
  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-11s P %.3f  R %.3f  F1 %.3f   (%d right, %d given, %d in gold)",
        name,
        precision(),
        recall(),
        f1(),
        right,
        given,
        gold);
  }
}
