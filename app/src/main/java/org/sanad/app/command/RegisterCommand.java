package org.sanad.app.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad register}: one register out of many reports. */
@Command(
    name = "register",
    description = "Keeps one register of events out of many reports.",
    footer = {
      "",
      "Examples:",
      "  sanad register add --register war.db reports.jsonl",
      "  sanad register list --register war.db",
      "  sanad register show --register war.db evt-1f0c"
    })
public final class RegisterCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  private RegisterCommand() {}

  /** The command with all that can be done to a register. */
  public static CommandLine line(Console console) {
    return new CommandLine(new RegisterCommand())
        .addSubcommand(new RegisterAddCommand(console))
        .addSubcommand(new RegisterListCommand(console))
        .addSubcommand(new RegisterShowCommand(console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the register: add, list or show.");
  }
}
