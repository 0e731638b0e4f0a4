package org.sanad.app.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Words that nobody guesses. */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int ID_BYTES = 6;

  private Secrets() {}

  /** Forty-three letters, digits, lines and underscores. */
  public static String random() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
  }

  /** Twelve hexadecimal digits, to name something by. */
  static String id() {
    return HexFormat.of().formatHex(bytes(ID_BYTES));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
