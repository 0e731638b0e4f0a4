package org.sanad.app.accounts;

/** Something cannot be done to an account; the message is one sentence that says why. */
public final class AccountException extends RuntimeException {
  AccountException(String message) {
    super(message);
  }
}
