package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.sanad.app.output.FusedText;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sanad register}: one register out of many reports, and what a person does to it. */
@Command(
    name = "register",
    description = "Keeps one register of events out of many reports.",
    footer = {
      "",
      "Examples:",
      "  sanad register add --register war.db reports.jsonl",
      "  sanad register list --register war.db",
      "  sanad register show --register war.db evt-1f0c",
      "  sanad register search --register war.db قصف --place Aleppo"
    })
public final class RegisterCommand extends RegisterDecisions implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  private RegisterCommand(Console console) {
    super(console);
  }

  /** The command with all that can be done to a register. */
  public static CommandLine line(Console console) {
    return new CommandLine(new RegisterCommand(console))
        .addSubcommand(new RegisterAddCommand(console))
        .addSubcommand(new RegisterListCommand(console))
        .addSubcommand(new RegisterShowCommand(console))
        .addSubcommand(new RegisterSearchCommand(console))
        .addSubcommand(new RegisterEditCommand(console))
        .addSubcommand(new RegisterPublishCommand(console, Clock.systemUTC()));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the register, such as add, list or search.");
  }

  @Command(
      name = "history",
      description = "Lists the versions of an event: who, when, why, and what changed.")
  int history(
      @Mixin RegisterOption register,
      @Parameters(paramLabel = "ID", description = "An event's id.") String id)
      throws IOException {
    Console console = console();
    try (RegisterStore store = register.open()) {
      FusedEvent before = null;
      for (Revision each : store.read(session -> session.events().history(id))) {
        console.out().write(FusedText.revision(each) + "\n");
        for (FieldChange change : FieldChange.between(before, each.version())) {
          console.out().write(FusedText.change(change) + "\n");
        }
        before = each.version();
      }
    }
    console.out().flush();
    return ExitCode.OK;
  }

  @Command(
      name = "verify",
      description = "Checks that nothing in the register was changed behind its back.")
  int verify(@Mixin RegisterOption register) throws IOException {
    Console console = console();
    List<String> faults;
    try (RegisterStore store = register.open()) {
      faults = store.read(session -> session.verification().faults());
    }
    for (String fault : faults) {
      console.out().write(fault + "\n");
    }
    console.out().flush();
    console
        .err()
        .println(
            faults.isEmpty()
                ? "Nothing was changed behind the register's back."
                : "Found " + faults.size() + " faults.");
    return faults.isEmpty() ? ExitCode.OK : ExitCode.FAILURE;
  }
}
