package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text's signature, by which nearly equal texts are found: the share of places in which two
 * signatures agree is an estimate of the share of runs of words that the texts have in common
 * (Broder 1997).
 */
public final class MinHash {
  /** Words in a run. */
  private static final int RUN = 4;

  /** Numbers in a signature. */
  private static final int SIZE = 64;

  /** Numbers in a band: texts that agree in one whole band are compared. */
  private static final int BAND = 4;

  /** Two texts are reprints if they agree in so many numbers, of {@value #SIZE}. */
  private static final int REPRINT = 45;

  /** Shorter texts say too little to be known again, words. */
  private static final int SHORTEST = 20;

  private MinHash() {}

  /**
   * The signature.
   *
   * @param forms the text's words, normalised
   * @return {@value #SIZE} numbers, or none for a text of fewer than {@value #SHORTEST} words
   */
  public static List<Integer> of(List<String> forms) {
    if (forms.size() < SHORTEST) {
      return List.of();
    }
    int[] least = new int[SIZE];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i + RUN <= forms.size(); i++) {
      long run = 0;
      for (int k = i; k < i + RUN; k++) {
        run = run * 1_000_003 + forms.get(k).hashCode();
      }
      for (int h = 0; h < SIZE; h++) {
        int hash = (int) (mix(run + h * 0x9E3779B97F4A7C15L) >>> 33);
        least[h] = Math.min(least[h], hash);
      }
    }
    return Arrays.stream(least).boxed().toList();
  }

  /** The bands of a signature: reprints very nearly always share one. */
  public static List<Long> bands(List<Integer> signature) {
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < signature.size() / BAND; band++) {
      long hash = band;
      for (int k = 0; k < BAND; k++) {
        hash = mix(hash * 31 + signature.get(band * BAND + k));
      }
      bands.add(hash);
    }
    return bands;
  }

  /** Whether two texts are nearly the same. */
  public static boolean reprint(List<Integer> a, List<Integer> b) {
    int equal = 0;
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      equal += a.get(i).equals(b.get(i)) ? 1 : 0;
    }
    return equal >= REPRINT;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }
}
