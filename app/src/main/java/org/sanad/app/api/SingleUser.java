package org.sanad.app.api;

import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Caller;
import org.sanad.app.server.Callers;
import org.sanad.app.server.Role;

/**
 * Without accounts, whoever is on this machine may do all. The token keeps pages of others, open in
 * the same browser, from doing it for them.
 */
final class SingleUser implements Callers {
  private final Caller caller;

  SingleUser() {
    this.caller = new Caller("local", Role.ADMINISTRATOR, Secrets.random());
  }

  @Override
  public Caller of(@Nullable String cookie, @Nullable String bearer) {
    return caller;
  }
}
