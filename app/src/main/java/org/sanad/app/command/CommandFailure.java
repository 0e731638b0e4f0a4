package org.sanad.app.command;

/** A command cannot do its work; the message is one sentence that says why and what to do. */
public final class CommandFailure extends RuntimeException {

  CommandFailure(String message) {
    super(message);
  }

  CommandFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
