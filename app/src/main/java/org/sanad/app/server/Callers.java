package org.sanad.app.server;

import org.jspecify.annotations.Nullable;

/** Tells who calls. */
public interface Callers {
  /** The cookie that a signed-in caller shows. */
  String COOKIE = "sanad_session";

  /** Whether there are no accounts, so that whoever is on this machine may do all. */
  boolean singleUser();

  /**
   * Who shows these.
   *
   * @param cookie what the browser sends, null where it sends none
   * @param bearer the token of a program, null where there is none
   * @throws Problem if a token was shown that nobody has
   */
  Caller of(@Nullable String cookie, @Nullable String bearer);
}
