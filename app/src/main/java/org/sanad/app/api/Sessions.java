package org.sanad.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Caller;
import org.sanad.app.server.Route;
import org.sanad.app.server.Settings;

/** Who is there, and what the page must know before anything else. */
final class Sessions {
  private final Backend backend;
  private final Settings settings;

  Sessions(Backend backend, Settings settings) {
    this.backend = backend;
    this.settings = settings;
  }

  /** An account. */
  record User(String name, String role) {}

  /**
   * Who calls.
   *
   * @param mode single_user where there are no accounts
   * @param csrf what a call that writes repeats in X-CSRF-Token; null for programs
   */
  record SessionAnswer(
      String mode,
      @Nullable User user,
      String role,
      @Nullable String csrf,
      String version,
      @Nullable String tileUrl,
      String register) {}

  List<Route> routes() {
    return List.of(
        Route.get("/session", "getSession")
            .about("Who calls, what they may do, and what the page must know.")
            .answers(SessionAnswer.class)
            .by(this::session));
  }

  private Answer session(Call call) {
    return Answer.of(of(call.caller()));
  }

  SessionAnswer of(Caller caller) {
    return new SessionAnswer(
        settings.singleUser() ? "single_user" : "accounts",
        caller.name() == null ? null : new User(caller.name(), caller.role().code()),
        caller.role().code(),
        caller.csrf(),
        backend.version(),
        settings.tiles(),
        backend.name());
  }
}
