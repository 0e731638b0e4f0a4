package org.sanad.app.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes passwords with Argon2id, which costs an attacker memory, not only time. */
final class Passwords {
  /** KiB, passes and lanes: the least that OWASP's password storage page (2024) asks for. */
  private static final int MEMORY = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int BYTES = 32;
  private static final int SALT = 16;

  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

  /** Many at once would fill memory. */
  private static final Semaphore AT_ONCE = new Semaphore(2);

  private Passwords() {}

  /**
   * The hash of a password, with its salt and costs.
   *
   * @throws AccountException if it is too short or too long
   */
  static String hash(String password) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      throw new AccountException(
          "A password has " + SHORTEST + " to " + LONGEST + " characters: take several words.");
    }
    return within(
        () -> {
          Argon2Function function =
              Argon2Function.getInstance(MEMORY, PASSES, LANES, BYTES, Argon2.ID);
          return Password.hash(password).addRandomSalt(SALT).with(function).getResult();
        });
  }

  /** Whether a password is the one that was hashed. */
  static boolean is(String password, String hash) {
    return password.length() <= LONGEST
        && within(
            () -> Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash)));
  }

  private static <T> T within(Supplier<T> work) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      AT_ONCE.release();
    }
  }
}
