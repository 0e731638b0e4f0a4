package org.sanad.sources.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Watches how much comes out of packed bytes. Text packs to a tenth, seldom to a fiftieth; what
 * packs to a thousandth was made to fill memory or time. One watch holds for all layers, so that a
 * bomb within a bomb is measured by the bytes that were really given.
 */
public final class Expansion {
  /** What may come out of few bytes, whatever the ratio. */
  static final long FREE = 32L << 20;

  /** How many bytes may come out of one. */
  static final int RATIO = 200;

  /** How deep packed things may lie in each other: a gzip in a zip is two. */
  public static final int DEPTH = 3;

  private static final String BOMB =
      "expands more than 200-fold, as archive bombs do: unpack it by hand if you trust it";

  private long packed;
  private long unpacked;

  /** Thrown where more comes out than anybody packs. */
  public static final class Bomb extends ZipException {
    private static final long serialVersionUID = 1L;

    Bomb() {
      super(BOMB);
    }
  }

  /** Counts the bytes of a file that is gone about in, all of them once. */
  public void given(long bytes) {
    packed += bytes;
  }

  /** Counts the bytes that were given. */
  public InputStream given(InputStream in) {
    return new Counting(in, true);
  }

  /**
   * Counts the bytes that come out; more than the given ones allow are an {@link IOException} whose
   * message is a reason.
   */
  public InputStream unpacked(InputStream in) {
    return new Counting(in, false);
  }

  private void count(boolean given, long n) throws IOException {
    if (n <= 0) {
      return;
    }
    if (given) {
      packed += n;
    } else {
      unpacked += n;
      if (tooMuch(unpacked, packed)) {
        throw new Bomb();
      }
    }
  }

  /** Whether so many bytes out of so many are too many. */
  static boolean tooMuch(long out, long in) {
    return out > FREE && out / RATIO > in;
  }

  private final class Counting extends OneWay {
    private final boolean given;

    private Counting(InputStream in, boolean given) {
      super(in);
      this.given = given;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int n = in.read(bytes, from, length);
      count(given, n);
      return n;
    }
  }
}
