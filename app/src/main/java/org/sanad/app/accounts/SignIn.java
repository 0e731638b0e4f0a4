package org.sanad.app.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Caller;
import org.sanad.app.server.Callers;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.register.model.Account;
import org.sanad.register.store.Digest;
import org.sanad.register.store.RegisterStore;

/**
 * Tells who calls. With no account in the register, and only this machine to call, whoever calls
 * may do all; the token keeps pages of others, open in the same browser, from doing it for them.
 * Who is signed in is in memory alone: when the server ends, everybody signs in again.
 */
public final class SignIn implements Callers {
  /** How long somebody who does nothing stays signed in. */
  private static final Duration IDLE = Duration.ofHours(8);

  private static final int MOST_OF_ONE = 5;
  private static final int MOST_FROM_ONE = 30;
  private static final int MOST_SESSIONS = 10_000;

  /** Of no password: somebody without an account takes as long to refuse as somebody with one. */
  private static final String NOBODY = Passwords.hash("nobody has this password");

  /** Has no rights that a page of others could use, and so needs no token. */
  private static final Caller ANYBODY = new Caller(null, Role.PUBLIC, null);

  private final RegisterStore store;
  private final Clock clock;
  private final boolean loopback;
  private final Attempts attempts;
  private final Caller alone = new Caller("local", Role.ADMINISTRATOR, Secrets.random());
  private final Map<String, Signed> sessions = new ConcurrentHashMap<>();

  /**
   * @param loopback whether only this machine can call
   * @param clock tells when it is
   */
  public SignIn(RegisterStore store, boolean loopback, Clock clock) {
    this.store = store;
    this.loopback = loopback;
    this.clock = clock;
    this.attempts = new Attempts(clock);
  }

  /** Somebody who signed in; the hash shows when their password is another. */
  private record Signed(String name, String password, String csrf, Instant last) {}

  /** A new session: the cookie, and who that is. */
  public record Session(String cookie, Caller caller) {}

  @Override
  public boolean singleUser() {
    return loopback && accounts().isEmpty();
  }

  private List<Account> accounts() {
    return store.read(session -> session.accounts().all());
  }

  private @Nullable Account account(String name) {
    return store.read(session -> Optional.ofNullable(session.accounts().get(name))).orElse(null);
  }

  private Account.@Nullable Token token(String id) {
    return store.read(session -> Optional.ofNullable(session.accounts().token(id))).orElse(null);
  }

  @Override
  public Caller of(@Nullable String cookie, @Nullable String bearer) {
    if (bearer != null) {
      return program(bearer);
    }
    Caller signed = cookie == null ? null : signed(Digest.sha256(cookie));
    return signed != null ? signed : singleUser() ? alone : ANYBODY;
  }

  private @Nullable Caller signed(String key) {
    Signed signed = sessions.get(key);
    Instant now = clock.instant();
    if (signed == null) {
      return null;
    }
    Account account = account(signed.name());
    if (account == null
        || !account.password().equals(signed.password())
        || signed.last().plus(IDLE).isBefore(now)) {
      sessions.remove(key);
      return null;
    }
    sessions.replace(key, signed, new Signed(signed.name(), signed.password(), signed.csrf(), now));
    return new Caller(account.name(), role(account), signed.csrf());
  }

  private Caller program(String words) {
    int dot = words.indexOf('.');
    Account.Token token = dot < 0 ? null : token(words.substring(0, dot));
    Account account = token == null ? null : account(token.account());
    if (token == null || account == null || !same(token.sha256(), words.substring(dot + 1))) {
      throw Problem.unknownCaller("That token is none: ask an administrator for another.");
    }
    return new Caller(account.name(), role(account), null);
  }

  private static boolean same(String sha256, String secret) {
    return MessageDigest.isEqual(
        sha256.getBytes(StandardCharsets.US_ASCII),
        Digest.sha256(secret).getBytes(StandardCharsets.US_ASCII));
  }

  private static Role role(Account account) {
    return Role.valueOf(account.role().toUpperCase(Locale.ROOT));
  }

  /**
   * Signs somebody in.
   *
   * @param from the address that they call from
   * @throws Problem if name and password do not go together, or that was tried too often
   */
  public Session in(String name, String password, String from) {
    String one = from + " " + name;
    if (attempts.tooMany(one, MOST_OF_ONE) || attempts.tooMany(from, MOST_FROM_ONE)) {
      throw Problem.tooMany(
          "Too many wrong passwords: wait " + Attempts.WINDOW.toMinutes() + " minutes.");
    }
    Account account = account(name);
    boolean right = Passwords.is(password, account == null ? NOBODY : account.password());
    if (account == null || !right) {
      attempts.failed(one);
      attempts.failed(from);
      throw Problem.unknownCaller("Name and password do not go together: try again.");
    }
    attempts.worked(one);
    if (sessions.size() >= MOST_SESSIONS) {
      Instant old = clock.instant().minus(IDLE);
      sessions.values().removeIf(each -> each.last().isBefore(old));
    }
    String cookie = Secrets.random();
    String csrf = Secrets.random();
    sessions.put(
        Digest.sha256(cookie), new Signed(name, account.password(), csrf, clock.instant()));
    return new Session(cookie, new Caller(name, role(account), csrf));
  }

  /** Signs somebody out. */
  public void out(@Nullable String cookie) {
    if (cookie != null) {
      sessions.remove(Digest.sha256(cookie));
    }
  }
}
