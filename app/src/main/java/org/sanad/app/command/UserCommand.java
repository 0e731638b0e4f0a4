package org.sanad.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.Consumer;
import org.sanad.app.accounts.Accounts;
import org.sanad.app.server.Role;
import org.sanad.register.model.Account;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sanad user}: who may use a register over the network. */
@Command(
    name = "user",
    description = "Keeps the accounts of a register, for sanad serve.",
    footer = {
      "",
      "The first account is an administrator's. Names are pseudonyms: they stand in the history.",
      "A password is asked for on a terminal, else it is the first line of standard input.",
      "",
      "Examples:",
      "  sanad user add m7 --role administrator --register war.db",
      "  sanad user list --register war.db"
    })
public final class UserCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  private UserCommand(Console console) {
    this.console = console;
  }

  /** The command with all that can be done to accounts. */
  public static CommandLine line(Console console) {
    return new CommandLine(new UserCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the accounts: add, list, password or remove.");
  }

  @Command(name = "add", description = "Makes an account.")
  int add(
      @Mixin RegisterOption register,
      @Parameters(paramLabel = "NAME", description = "A pseudonym.") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "reader, analyst, publisher or administrator.")
          Role role)
      throws IOException {
    String password = password();
    return with(register, accounts -> accounts.add(name, role, password, "sanad"));
  }

  @Command(name = "list", description = "Lists the accounts with their roles.")
  int list(@Mixin RegisterOption register) throws IOException {
    try (RegisterStore store = register.openExisting()) {
      for (Account each : new Accounts(store, Clock.systemUTC()).all()) {
        console.out().write(each.name() + "  " + each.role() + "  " + each.madeAt() + "\n");
      }
    }
    console.out().flush();
    return ExitCode.OK;
  }

  @Command(name = "password", description = "Gives an account another password; it is signed out.")
  int password(
      @Mixin RegisterOption register,
      @Parameters(paramLabel = "NAME", description = "An account's name.") String name)
      throws IOException {
    String password = password();
    return with(register, accounts -> accounts.change(name, null, password, "sanad"));
  }

  @Command(name = "remove", description = "Takes an account away, with its tokens.")
  int remove(
      @Mixin RegisterOption register,
      @Parameters(paramLabel = "NAME", description = "An account's name.") String name) {
    return with(register, accounts -> accounts.remove(name, "sanad"));
  }

  private static int with(RegisterOption register, Consumer<Accounts> work) {
    try (RegisterStore store = register.openExisting()) {
      work.accept(new Accounts(store, Clock.systemUTC()));
    }
    return ExitCode.OK;
  }

  @SuppressWarnings("SystemConsoleNull") // whether it is a terminal is asked apart
  private String password() throws IOException {
    java.io.Console terminal = System.console();
    if (terminal != null && console.errTerminal()) {
      char[] typed = terminal.readPassword("Password: ");
      if (typed != null) {
        return new String(typed);
      }
    }
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    String line = in.readLine();
    if (line == null || line.isEmpty()) {
      throw new CommandFailure("No password was given: write it on standard input.");
    }
    return line;
  }
}
