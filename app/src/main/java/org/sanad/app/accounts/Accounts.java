package org.sanad.app.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Role;
import org.sanad.register.model.Account;
import org.sanad.register.store.Digest;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/** The accounts of a register. What is done to them goes into the decision log, by pseudonym. */
public final class Accounts {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
  private static final int LONGEST_LABEL = 100;

  private final RegisterStore store;
  private final Clock clock;

  /**
   * @param clock tells when it is
   */
  public Accounts(RegisterStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** A token that was made; its words are shown once. */
  public record NewToken(Account.Token token, String words) {}

  /** All of them, by name. */
  public List<Account> all() {
    return store.read(session -> session.accounts().all());
  }

  /** All tokens. */
  public List<Account.Token> tokens() {
    return store.read(session -> session.accounts().tokens());
  }

  /**
   * Makes an account. The first is an administrator's, who makes the others.
   *
   * @param by a pseudonym of whoever makes it
   * @throws AccountException if the name is taken or none, or the password is too short
   */
  public void add(String name, Role role, String password, String by) {
    if (!NAME.matcher(name).matches()) {
      throw new AccountException(
          "A name has 1 to 40 letters, digits, dots and lines: take a pseudonym.");
    }
    String hash = Passwords.hash(password);
    store.write(
        session -> {
          if (session.accounts().get(name) != null) {
            throw new AccountException("There is an account " + name + " already.");
          }
          if (session.accounts().all().isEmpty() && role != Role.ADMINISTRATOR) {
            throw new AccountException("Make an account for an administrator first.");
          }
          session
              .accounts()
              .put(new Account(name, checked(role).code(), hash, clock.instant(), by));
          return log(session, by, name, "add", role.code());
        });
  }

  /**
   * Gives an account another role, another password, or both.
   *
   * @throws AccountException if there is none, or nobody would be left who keeps accounts
   */
  public void change(String name, @Nullable Role role, @Nullable String password, String by) {
    String hash = password == null ? null : Passwords.hash(password);
    store.write(
        session -> {
          Account now = of(session, name);
          String next = role == null ? now.role() : checked(role).code();
          if (!next.equals(Role.ADMINISTRATOR.code())) {
            keepsOne(session, now);
          }
          session
              .accounts()
              .put(
                  new Account(
                      name,
                      next,
                      hash == null ? now.password() : hash,
                      now.madeAt(),
                      now.madeBy()));
          return log(session, by, name, hash == null ? "role" : "password", next);
        });
  }

  /**
   * Takes an account away.
   *
   * @throws AccountException if there is none, or nobody would be left who keeps accounts
   */
  public void remove(String name, String by) {
    store.write(
        session -> {
          Account now = of(session, name);
          keepsOne(session, now);
          session.accounts().remove(name);
          return log(session, by, name, "remove", now.role());
        });
  }

  /**
   * Makes a token that acts for an account.
   *
   * @param label what it is for
   * @throws AccountException if there is no such account
   */
  public NewToken token(String account, String label, String by) {
    if (label.isBlank() || label.length() > LONGEST_LABEL) {
      throw new AccountException("Say what the token is for, in at most 100 characters.");
    }
    String id = Secrets.id();
    String secret = Secrets.random();
    Account.Token token =
        new Account.Token(id, account, label.strip(), Digest.sha256(secret), clock.instant(), by);
    store.write(
        session -> {
          of(session, account);
          session.accounts().add(token);
          return log(session, by, account, "token", id);
        });
    return new NewToken(token, id + "." + secret);
  }

  /**
   * Takes a token away.
   *
   * @throws AccountException if there is none
   */
  public void removeToken(String id, String by) {
    store.write(
        session -> {
          if (!session.accounts().removeToken(id)) {
            throw new AccountException("There is no token " + id + ".");
          }
          return log(session, by, id, "remove token", "");
        });
  }

  private static Role checked(Role role) {
    if (role == Role.PUBLIC) {
      throw new AccountException("A role is reader, analyst, publisher or administrator.");
    }
    return role;
  }

  private static Account of(Session session, String name) {
    Account account = session.accounts().get(name);
    if (account == null) {
      throw new AccountException("There is no account " + name + ".");
    }
    return account;
  }

  /** Without an administrator, nobody could make one any more. */
  private static void keepsOne(Session session, Account but) {
    String role = Role.ADMINISTRATOR.code();
    boolean another =
        session.accounts().all().stream()
            .anyMatch(each -> each.role().equals(role) && !each.name().equals(but.name()));
    if (but.role().equals(role) && !another) {
      throw new AccountException(
          but.name() + " is the only administrator: make another one first.");
    }
  }

  private long log(Session session, String by, String subject, String what, String detail) {
    Map<String, String> all = new TreeMap<>(Map.of("what", what, "detail", detail));
    return session.log().add(clock.instant(), by, "account", subject, all).number();
  }
}
