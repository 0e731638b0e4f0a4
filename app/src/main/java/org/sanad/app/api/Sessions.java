package org.sanad.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.accounts.SignIn;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Caller;
import org.sanad.app.server.Callers;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.app.server.Settings;

/** Who is there, and what the page must know before anything else. */
final class Sessions {
  private final Backend backend;
  private final Settings settings;
  private final SignIn signIn;

  Sessions(Backend backend, Settings settings, SignIn signIn) {
    this.backend = backend;
    this.settings = settings;
    this.signIn = signIn;
  }

  /** An account. */
  record User(String name, String role) {}

  /** A name and its password. */
  record SignInRequest(String name, String password) {}

  /**
   * Who calls.
   *
   * @param mode single_user where there are no accounts
   * @param csrf what a call that writes repeats in X-CSRF-Token; null for programs and for whoever
   *     is not signed in
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
            .by(call -> Answer.of(of(call.caller()))),
        Route.post("/session", "signIn")
            .about("Signs in: sets a cookie that no script reads.")
            .sent(SignInRequest.class, new SignInRequest("m7", "كلمات كثيرة لا يعرفها أحد"))
            .answers(SessionAnswer.class)
            .by(this::in),
        Route.delete("/session", "signOut")
            .about("Signs out.")
            .answers(SessionAnswer.class)
            .by(this::out));
  }

  @SuppressWarnings("NullAway") // what is sent may lack what its record needs
  private Answer in(Call call) {
    SignInRequest sent = call.body(SignInRequest.class);
    if (sent.name() == null || sent.password() == null) {
      throw Problem.badRequest("Send name and password.");
    }
    SignIn.Session session = signIn.in(sent.name(), sent.password(), call.from());
    call.cookie(Callers.COOKIE, session.cookie());
    return Answer.of(of(session.caller()));
  }

  private Answer out(Call call) {
    signIn.out(call.cookie(Callers.COOKIE));
    call.cookie(Callers.COOKIE, null);
    return Answer.of(of(signIn.of(null, null)));
  }

  private SessionAnswer of(Caller caller) {
    return new SessionAnswer(
        signIn.singleUser() ? "single_user" : "accounts",
        caller.name() == null ? null : new User(caller.name(), caller.role().code()),
        caller.role().code(),
        caller.csrf(),
        backend.version(),
        settings.tiles(),
        backend.name());
  }
}
