package org.sanad.text;

import org.sanad.model.Span;

/**
 * Normalised text that knows where each of its characters came from. The original is the source of
 * truth, and the normalised form the derived view.
 */
public final class AlignedText {
  private final String original;
  private final char[] folded;
  private final int length;

  /** For each folded unit the original's unit that it came from. */
  private final int[] from;

  private final CodePoints codePoints;

  private AlignedText(String original, char[] folded, int length, int[] from) {
    this.original = original;
    this.folded = folded;
    this.length = length;
    this.from = from;
    this.codePoints = CodePoints.of(original);
  }

  /** Normalises a text as {@link Normalizer#fold} does. */
  public static AlignedText of(String original) {
    char[] folded = original.toCharArray();
    int[] from = new int[folded.length];
    int length = Normalizer.foldInPlace(folded, from);
    if (length < 0) {
      int room = Normalizer.foldedLength(original);
      folded = new char[room];
      from = new int[room];
      length = Normalizer.fold(original, folded, from);
    }
    return new AlignedText(original, folded, length, from);
  }

  /** The text as it came. */
  public String original() {
    return original;
  }

  /** The number of normalised UTF-16 units. */
  public int length() {
    return length;
  }

  /** A normalised unit. */
  public char charAt(int i) {
    return folded[i];
  }

  /** The normalised text from one unit to before another. */
  public String text(int start, int end) {
    return new String(folded, start, end - start);
  }

  /**
   * Where a stretch of normalised text stands in the original, in code points. Vowel marks on its
   * last letter are part of it, invisible controls after it are not.
   *
   * @param start first normalised unit
   * @param end the unit after the last, above {@code start}
   */
  public Span span(int start, int end) {
    return new Span(start(start), end(end));
  }

  /** Where a unit of normalised text starts in the original, in code points. */
  int start(int unit) {
    return codePoints.codePoint(rawStart(unit));
  }

  /** Where the unit before one ends in the original, its marks with it, in code points. */
  int end(int unit) {
    return codePoints.codePoint(rawEnd(unit - 1));
  }

  /** Whether unit {@code i} and the one before came from the same sign, as a ligature's do. */
  boolean isInsideSign(int i) {
    return i > 0 && i < length && from[i] == from[i - 1];
  }

  /** Index in the original, UTF-16 units, where what became unit {@code i} starts. */
  int rawStart(int i) {
    return from[i];
  }

  /** Index in the original, UTF-16 units, after what became unit {@code i} and its marks. */
  int rawEnd(int i) {
    int next = i + 1;
    while (next < length && from[next] == from[i]) {
      next++;
    }
    int end = next < length ? from[next] : original.length();
    int least = from[i] + 1;
    while (end > least && CharTable.isInvisible(original.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The two ways to count in the original. */
  CodePoints codePoints() {
    return codePoints;
  }

  /** The normalised units themselves, not to be changed; only the first {@link #length()} count. */
  char[] units() {
    return folded;
  }
}
