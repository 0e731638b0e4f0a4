package org.sanad.text;

import java.util.Arrays;

/**
 * Leads between the two ways to count in a text, UTF-16 units and code points, without walking
 * through the text each time.
 */
final class CodePoints {
  /** Where the second halves of surrogate pairs stand, UTF-16 units, ascending. Mostly none. */
  private final int[] seconds;

  private CodePoints(int[] seconds) {
    this.seconds = seconds;
  }

  static CodePoints of(String text) {
    int[] found = new int[0];
    int n = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (n == found.length) {
          found = Arrays.copyOf(found, Math.max(16, 2 * n));
        }
        found[n++] = i;
      }
    }
    return new CodePoints(Arrays.copyOf(found, n));
  }

  /** The code point that a UTF-16 unit begins. */
  int codePoint(int rawIndex) {
    if (seconds.length == 0) {
      return rawIndex;
    }
    int at = Arrays.binarySearch(seconds, rawIndex);
    return rawIndex - (at >= 0 ? at : -at - 1);
  }

  /** The UTF-16 unit at which a code point begins. */
  int rawIndex(int codePoint) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // The pair's own code point: its first half, less a unit for each pair before.
      if (seconds[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
