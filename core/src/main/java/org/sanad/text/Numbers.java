package org.sanad.text;

/** Where a number ends: separators inside it belong to it, a range's dash does not. */
final class Numbers {
  private final char[] units;
  private final int length;

  Numbers(AlignedText text) {
    this.units = text.units();
    this.length = text.length();
  }

  /**
   * The unit after the number that starts here.
   *
   * @param start a digit
   */
  int end(int start) {
    int date = dashedDate(start);
    if (date > 0) {
      return date;
    }
    int group = start;
    int end = digitsEnd(start);
    while (isDigit(end + 1) && joins(units[end], end - group, digitsEnd(end + 1) - end - 1)) {
      group = end + 1;
      end = digitsEnd(group);
    }
    return end;
  }

  /**
   * @param before digits before the separator
   * @param after digits after it
   */
  private static boolean joins(char separator, int before, int after) {
    return switch (separator) {
      case '.', '/' -> true;
      case ':' -> before <= 2 && after == 2;
      case ',' -> before <= 3;
      case '،' -> before <= 3 && after == 3;
      default -> false;
    };
  }

  /** The end of 2016-08-12 or 12-08-2016, or 0. */
  private int dashedDate(int start) {
    int first = digitsEnd(start);
    if (first - start > 4 || !isDash(first)) {
      return 0;
    }
    int second = digitsEnd(first + 1);
    int middle = second - first - 1;
    if (middle < 1 || middle > 2 || !isDash(second)) {
      return 0;
    }
    int third = digitsEnd(second + 1);
    int last = third - second - 1;
    boolean yearFirst = first - start == 4 && last >= 1 && last <= 2;
    boolean yearLast = first - start <= 2 && last == 4;
    return yearFirst || yearLast ? third : 0;
  }

  private boolean isDash(int i) {
    return i < length && Signs.isDash(units[i]);
  }

  private int digitsEnd(int i) {
    int end = i;
    while (isDigit(end)) {
      end++;
    }
    return end;
  }

  private boolean isDigit(int i) {
    return i < length && CharTable.classOf(units[i]) == CharTable.DIGIT;
  }
}
