package org.sanad.app.server;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is sent back. */
public sealed interface Answer {

  /**
   * An object as JSON.
   *
   * @param etag names the state that it is of, null where it has none; the body of what the caller
   *     has already is never made
   * @param kept whether it is kept for whoever asks the same of the same state
   */
  record Json(@Nullable String etag, Supplier<Object> body, boolean kept) implements Answer {}

  /** A whole text. */
  record Text(String contentType, @Nullable String etag, Supplier<String> text) implements Answer {}

  /** Something long, written piece by piece. */
  record Stream(String contentType, String fileName, Writing writing) implements Answer {}

  /** Done, and nothing to say. */
  record Done() implements Answer {}

  /** Writes into something. */
  @FunctionalInterface
  interface Writing {
    void into(OutputStream out) throws IOException;
  }

  /** An object that is of no state. */
  static Answer of(Object body) {
    return new Json(null, () -> body, false);
  }

  /** An object of a state. */
  static Answer of(String etag, Supplier<Object> body) {
    return new Json(etag, body, false);
  }

  /**
   * An object of a state that takes long to make, and is kept: the same for all of a role who ask
   * under the same address. Making it must set no header.
   */
  static Answer kept(String etag, Supplier<Object> body) {
    return new Json(etag, body, true);
  }
}
