package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;
import org.sanad.app.accounts.Accounts;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** Accounts are kept from the command line. */
class UserCommandTest {
  @TempDir private Path folder;
  private String register;

  @BeforeEach
  void register() {
    register = folder.resolve("war.db").toString();
    JdbcStore.open(register).close();
  }

  private Ran user(String input, String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "user";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "--register";
    all[args.length + 2] = register;
    return Ran.with(input, all);
  }

  @Test
  void accounts_are_made_listed_and_taken_away() {
    assertThat(user("a long password\n", "add", "m7", "--role", "administrator").exitCode())
        .isZero();
    assertThat(user("a long password\n", "add", "k2", "--role", "analyst").exitCode()).isZero();
    assertThat(user("", "list").out())
        .containsPattern("(?m)^k2  analyst  20")
        .contains("m7  admin");
    assertThat(user("", "remove", "k2").exitCode()).isZero();
    assertThat(user("", "list").out()).doesNotContain("k2");
  }

  @Test
  void a_password_is_the_first_line_and_is_kept_as_a_hash_alone() {
    user("the first password\nnot this\n", "add", "m7", "--role", "administrator");
    String first = kept();
    assertThat(first).startsWith("$argon2").doesNotContain("password");
    assertThat(user("another password\n", "password", "m7").exitCode()).isZero();
    assertThat(kept()).startsWith("$argon2").isNotEqualTo(first);
  }

  private String kept() {
    try (RegisterStore store = JdbcStore.open(register)) {
      return new Accounts(store, Clock.systemUTC()).all().get(0).password();
    }
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence() {
    refused(user("a long password\n", "add", "k2", "--role", "analyst"), "administrator first");
    refused(user("", "add", "m7", "--role", "administrator"), "No password was given");
    refused(user("short\n", "add", "m7", "--role", "administrator"), "password");
    user("a long password\n", "add", "m7", "--role", "administrator");
    refused(user("a long password\n", "add", "m7", "--role", "reader"), "an account m7 already");
    refused(user("a long password\n", "add", "a b", "--role", "reader"), "take a pseudonym");
    refused(user("", "remove", "m7"), "only administrator");
    refused(user("", "remove", "k2"), "k2");
    assertThat(user("a long password\n", "add", "k2", "--role", "king").exitCode()).isEqualTo(2);
    assertThat(Ran.sanad("user").exitCode()).isEqualTo(2);
  }

  private static void refused(Ran ran, String words) {
    assertThat(ran.exitCode()).as(words).isEqualTo(1);
    assertThat(ran.err()).startsWith("sanad: ").contains(words);
    assertThat(ran.err().lines()).hasSize(1);
  }
}
