package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sanad.app.output.FusedText;
import org.sanad.register.intake.Purge;
import org.sanad.register.intake.Review;
import org.sanad.register.model.Correction;
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
public final class RegisterCommand implements Runnable {
  private final Console console;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  private RegisterCommand(Console console) {
    this.console = console;
  }

  /** The command with all that can be done to a register. */
  public static CommandLine line(Console console) {
    return new CommandLine(new RegisterCommand(console))
        .addSubcommand(new RegisterAddCommand(console))
        .addSubcommand(new RegisterListCommand(console))
        .addSubcommand(new RegisterShowCommand(console))
        .addSubcommand(new RegisterSearchCommand(console))
        .addSubcommand(new RegisterPublishCommand(console, Clock.systemUTC()));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do with the register, such as add, list or search.");
  }

  @Command(name = "history", description = "Lists the versions of an event: who, when, why.")
  int history(
      @Mixin RegisterOption register,
      @Parameters(paramLabel = "ID", description = "An event's id.") String id)
      throws IOException {
    try (RegisterStore store = register.open()) {
      for (Revision each : store.read(session -> session.events().history(id))) {
        console.out().write(FusedText.revision(each) + "\n");
      }
    }
    console.out().flush();
    return ExitCode.OK;
  }

  @Command(
      name = "verify",
      description = "Checks that nothing in the register was changed behind its back.")
  int verify(@Mixin RegisterOption register) throws IOException {
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

  @Command(
      name = "edit",
      description = "Puts a value in the place of what was read; the reports' claims stay.")
  int edit(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "ID", description = "An event's id.") String id,
      @Parameters(paramLabel = "FIELD", description = "One of ${COMPLETION-CANDIDATES}.")
          Correction.Field field,
      @Parameters(
              paramLabel = "VALUE",
              description =
                  "air_strike, denied, 2016-08-14..2016-08-15, 10..14, 10.. and the like.")
          String value) {
    return decide(register, who, review -> review.edit(id, field, value, who.why()));
  }

  @Command(name = "merge", description = "Makes events one.")
  int merge(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(arity = "2..*", paramLabel = "ID", description = "Ids of events.")
          List<String> ids) {
    return decide(register, who, review -> review.merge(ids, who.why()));
  }

  @Command(name = "split", description = "Makes some tellings of an event an event of their own.")
  int split(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "ID", description = "An event's id.") String id,
      @Parameters(
              arity = "1..*",
              paramLabel = "TELLING",
              description = "Ids of its tellings; sanad register show lists them.")
          List<String> tellings) {
    return decide(register, who, review -> review.split(id, tellings, who.why()));
  }

  @Command(name = "retract", description = "Takes an event back; it stays in the register, marked.")
  int retract(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "ID", description = "An event's id.") String id) {
    return decide(register, who, review -> review.retract(id, who.why()));
  }

  @Command(
      name = "unpublish",
      description = "Takes events in again that were published; they stay in the register.",
      footer = {
        "",
        "An id by which an export named the event will do.",
        "Copies that are out already stay out."
      })
  int unpublish(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of events.")
          List<String> ids)
      throws IOException {
    List<FusedEvent> events;
    try (RegisterStore store = register.openExisting()) {
      events = new Review(store, Clock.systemUTC(), who.by()).unpublish(ids, who.why());
    }
    for (FusedEvent each : events) {
      console.out().write(FusedText.line(each) + "\n");
    }
    console.out().flush();
    console
        .err()
        .println(
            String.format(Locale.ROOT, "Took in %,d events: they go out no more.", events.size()));
    return ExitCode.OK;
  }

  @Command(
      name = "purge",
      description = "Takes a report's words out of the register; its hash and what was coded stay.")
  int purge(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "REPORT", description = "A report's key: rep-…") String report) {
    try (RegisterStore store = register.open()) {
      new Purge(store, Clock.systemUTC(), who.by()).purge(report, who.why());
    }
    return ExitCode.OK;
  }

  /** Something that a person decides. */
  private interface Deciding {
    void on(Review review);
  }

  private static int decide(RegisterOption register, DecisionOptions who, Deciding deciding) {
    try (RegisterStore store = register.open()) {
      deciding.on(new Review(store, Clock.systemUTC(), who.by()));
    }
    return ExitCode.OK;
  }
}
