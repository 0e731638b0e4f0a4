package org.sanad.spark;

import java.math.BigInteger;
import java.util.Locale;
import org.sanad.register.store.Digest;

/** A sum over the SHA-256 of texts: the same texts in any order have the same. */
final class Checksum {
  /** Of no texts. */
  static final String NONE = hex(BigInteger.ZERO);

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private Checksum() {}

  static String of(String text) {
    return Digest.sha256(text);
  }

  static String plus(String a, String b) {
    return hex(new BigInteger(a, 16).add(new BigInteger(b, 16)).mod(MODULUS));
  }

  private static String hex(BigInteger number) {
    return String.format(Locale.ROOT, "%064x", number);
  }
}
