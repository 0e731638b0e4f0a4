package org.sanad.app.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.app.accounts.AccountException;
import org.sanad.app.accounts.Accounts;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.model.Account;

/** Accounts and tokens, for administrators. */
final class Users {
  private static final Param NAME = Param.path("name", "An account's name.", "m7");

  private final Accounts accounts;

  Users(Accounts accounts) {
    this.accounts = accounts;
  }

  /** An account. */
  record User(String name, String role, Instant madeAt, String madeBy) {}

  /** All accounts. */
  record UserList(List<User> users) {}

  /** A new account; the first is an administrator's. */
  record UserRequest(String name, String role, String password) {}

  /** Another role, another password, or both. */
  record UserChange(@Nullable String role, @Nullable String password) {}

  /** What a token is for, and for whom it acts; for whoever makes it if not said. */
  record TokenRequest(String name, @Nullable String account) {}

  /** A token; its words are told once, when it is made. */
  record Token(
      String id,
      String account,
      String name,
      Instant madeAt,
      String madeBy,
      @Nullable String token) {}

  /** All tokens. */
  record TokenList(List<Token> tokens) {}

  List<Route> routes() {
    return List.of(
        Route.get("/users", "listUsers")
            .about("All accounts.")
            .needs(Role.ADMINISTRATOR)
            .answers(UserList.class)
            .by(call -> users()),
        Route.post("/users", "addUser")
            .about("Makes an account; the first is an administrator's.")
            .needs(Role.ADMINISTRATOR)
            .sent(
                UserRequest.class,
                new UserRequest("m7", "administrator", "كلمات كثيرة لا يعرفها أحد"))
            .answers(UserList.class)
            .by(this::add),
        Route.patch("/users/{name}", "changeUser")
            .about("Gives an account another role or password.")
            .needs(Role.ADMINISTRATOR)
            .takes(NAME)
            .sent(UserChange.class, new UserChange("analyst", null))
            .answers(UserList.class)
            .by(this::change),
        Route.delete("/users/{name}", "removeUser")
            .about("Takes an account away, with its tokens.")
            .needs(Role.ADMINISTRATOR)
            .takes(NAME)
            .answers(UserList.class)
            .by(this::remove),
        Route.get("/tokens", "listTokens")
            .about("All tokens of programs.")
            .needs(Role.ADMINISTRATOR)
            .answers(TokenList.class)
            .by(call -> tokens()),
        Route.post("/tokens", "addToken")
            .about("Makes a token for a program; its words are told once.")
            .needs(Role.ADMINISTRATOR)
            .sent(TokenRequest.class, new TokenRequest("تصدير يومي", "m7"))
            .answers(Token.class)
            .by(this::addToken),
        Route.delete("/tokens/{id}", "removeToken")
            .about("Takes a token away.")
            .needs(Role.ADMINISTRATOR)
            .takes(Param.path("id", "A token's id.", "1f0c9e5d7a31"))
            .answers(TokenList.class)
            .by(this::removeToken));
  }

  private Answer users() {
    return Answer.of(
        new UserList(
            accounts.all().stream()
                .map(each -> new User(each.name(), each.role(), each.madeAt(), each.madeBy()))
                .toList()));
  }

  private Answer tokens() {
    return Answer.of(new TokenList(accounts.tokens().stream().map(t -> token(t, null)).toList()));
  }

  private static Token token(Account.Token each, @Nullable String words) {
    return new Token(each.id(), each.account(), each.label(), each.madeAt(), each.madeBy(), words);
  }

  private static String by(Call call) {
    return Objects.requireNonNullElse(call.caller().name(), "?");
  }

  private static Role role(@Nullable String code) {
    try {
      return Role.valueOf(String.valueOf(code).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest("role must be reader, analyst, publisher or administrator.");
    }
  }

  private static void carriedOut(Runnable work) {
    try {
      work.run();
    } catch (AccountException e) {
      throw Problem.refused(String.valueOf(e.getMessage()));
    }
  }

  private static <T> T given(@Nullable T value, String what) {
    if (value == null) {
      throw Problem.badRequest("Send " + what + ".");
    }
    return value;
  }

  private Answer add(Call call) {
    UserRequest sent = call.body(UserRequest.class);
    String name = given(sent.name(), "name");
    String password = given(sent.password(), "password");
    carriedOut(() -> accounts.add(name, role(sent.role()), password, by(call)));
    return users();
  }

  private Answer change(Call call) {
    UserChange sent = call.body(UserChange.class);
    Role role = sent.role() == null ? null : role(sent.role());
    carriedOut(() -> accounts.change(call.path("name"), role, sent.password(), by(call)));
    return users();
  }

  private Answer remove(Call call) {
    carriedOut(() -> accounts.remove(call.path("name"), by(call)));
    return users();
  }

  private Answer addToken(Call call) {
    TokenRequest sent = call.body(TokenRequest.class);
    String label = given(sent.name(), "name");
    String account = sent.account() == null ? by(call) : sent.account();
    try {
      Accounts.NewToken made = accounts.token(account, label, by(call));
      return Answer.of(token(made.token(), made.words()));
    } catch (AccountException e) {
      throw Problem.refused(String.valueOf(e.getMessage()));
    }
  }

  private Answer removeToken(Call call) {
    carriedOut(() -> accounts.removeToken(call.path("id"), by(call)));
    return tokens();
  }
}
