package org.sanad.register.intake;

/** A decision cannot be carried out; the message is one sentence that says why. */
public class ReviewException extends RuntimeException {

  ReviewException(String message) {
    super(message);
  }
}
