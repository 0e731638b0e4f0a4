package org.sanad.app.places;

import java.util.Arrays;

/** Cells of tables that have no quoting, and numbers in them that may be missing or wrong. */
final class Cells {

  private Cells() {}

  /** Parts a line at its tabs, into {@code most} cells at the most. */
  static String[] split(String line, int most) {
    String[] cells = new String[most];
    int n = 0;
    int from = 0;
    while (n < most - 1) {
      int tab = line.indexOf('\t', from);
      if (tab < 0) {
        break;
      }
      cells[n++] = line.substring(from, tab);
      from = tab + 1;
    }
    cells[n++] = line.substring(from);
    return n == most ? cells : Arrays.copyOf(cells, n);
  }

  /** A count, 0 where the cell has none. */
  static long number(String cell) {
    try {
      return cell.isEmpty() ? 0 : Math.max(0, Long.parseLong(cell.strip()));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Degrees of at most {@code most} either way, NaN where the cell has none. */
  static double degrees(String cell, double most) {
    try {
      double degrees = Double.parseDouble(cell);
      return Math.abs(degrees) <= most ? degrees : Double.NaN;
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
