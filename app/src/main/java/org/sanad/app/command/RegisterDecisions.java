package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.FusedText;
import org.sanad.app.output.ReviewText;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.Proposal;
import org.sanad.register.intake.Purge;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Reason;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a person decides of events, a command each. */
public abstract class RegisterDecisions {
  private final Console console;

  RegisterDecisions(Console console) {
    this.console = console;
  }

  Console console() {
    return console;
  }

  @Command(
      name = "confirm",
      description = "Holds that events are as their sources tell them; not that they are true.",
      footer = {"", "It counts while the event shows the values that it shows now."})
  public int confirm(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(arity = "1..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
          List<String> ids)
      throws IOException {
    return decide(register, who, review -> review.confirm(Seen.all(ids), who.why()));
  }

  @Command(name = "unsure", description = "Says of events that it cannot be told.")
  public int unsure(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(arity = "1..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
          List<String> ids)
      throws IOException {
    return decide(register, who, review -> review.unsure(Seen.all(ids), who.why()));
  }

  @Command(
      name = "reject",
      aliases = "retract",
      description = "Takes events back; they stay in the register, marked, and go out no more.",
      footer = {"", "An event stands again once a report tells it that nobody has judged yet."})
  public int reject(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Option(
              names = "--reason",
              paramLabel = "REASON",
              defaultValue = "other",
              description =
                  "What may be told of it outside: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where"
                      + " not given.")
          Reason reason,
      @Parameters(arity = "1..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
          List<String> ids)
      throws IOException {
    return decide(register, who, review -> review.reject(Seen.all(ids), reason, who.why()));
  }

  @Command(name = "merge", description = "Makes events one.")
  public int merge(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(arity = "2..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
          List<String> ids)
      throws IOException {
    return decide(register, who, review -> review.merge(Seen.all(ids), Map.of(), who.why()));
  }

  @Command(
      name = "unmerge",
      description = "Takes the last merge back: what it was made of stands again, and stays apart.")
  public int unmerge(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "ID", description = DecisionOptions.EVENT) String id)
      throws IOException {
    return decide(register, who, review -> review.unmerge(Seen.of(id), who.why()));
  }

  @Command(name = "split", description = "Makes some tellings of an event an event of their own.")
  public int split(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "ID", description = DecisionOptions.EVENT) String id,
      @Parameters(
              arity = "1..*",
              paramLabel = "TELLING",
              description = "Ids of its tellings; sanad register show lists them.")
          List<String> tellings)
      throws IOException {
    return decide(register, who, review -> review.split(Seen.of(id), tellings, who.why()));
  }

  @Command(
      name = "undo",
      description = "Takes a decision of one's own back; the log keeps both.",
      footer = {"", "A decision on which a later one stands cannot be taken back before that one."})
  public int undo(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(
              arity = "0..1",
              paramLabel = "DECISION",
              description = "Its number; where not given, the last that can be taken back.")
          @Nullable Long decision)
      throws IOException {
    return decide(register, who, review -> review.undo(decision, who.why()));
  }

  @Command(
      name = "proposals",
      description = "Lists what newer readings say against decisions of persons.",
      footer = {
        "",
        "What is proposed against a correction is accepted or refused by its decision's number;",
        "an event that changed since it was judged is judged again (confirm, unsure, reject)."
      })
  public int proposals(
      @Mixin RegisterOption register,
      @Option(
              names = "--limit",
              paramLabel = "N",
              defaultValue = "50",
              description = "Of how many events at most; ${DEFAULT-VALUE} where not given.")
          int limit,
      @Option(names = "--from", paramLabel = "N", description = "How many to pass over first.")
          int from)
      throws IOException {
    try (RegisterStore store = register.openExisting()) {
      for (Proposal each : new Review(store, Clock.systemUTC(), "").proposals(limit, from)) {
        console.out().write(ReviewText.proposal(each));
      }
    }
    console.out().flush();
    return ExitCode.OK;
  }

  @Command(name = "accept", description = "Lets what newer readings propose stand.")
  public int accept(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "DECISION", description = PROPOSAL) long decision)
      throws IOException {
    return decide(register, who, review -> review.accept(decision, null, who.why()));
  }

  @Command(
      name = "refuse",
      description = "Holds on to a correction; the same is not proposed against it again.")
  public int refuse(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "DECISION", description = PROPOSAL) long decision)
      throws IOException {
    return decide(register, who, review -> review.refuse(decision, null, who.why()));
  }

  private static final String PROPOSAL =
      "Number of the decision that it is proposed against; sanad register proposals lists them.";

  @Command(
      name = "unpublish",
      description = "Takes events in again that were published; they stay in the register.",
      footer = {
        "",
        "An id by which an export named the event will do.",
        "Copies that are out already stay out."
      })
  public int unpublish(
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
  public int purge(
      @Mixin RegisterOption register,
      @Mixin DecisionOptions who,
      @Parameters(paramLabel = "REPORT", description = "A report's key: rep-…") String report) {
    try (RegisterStore store = register.openExisting()) {
      new Purge(store, Clock.systemUTC(), who.by()).purge(report, who.why());
    }
    return ExitCode.OK;
  }

  /** Something that a person decides. */
  private interface Deciding {
    Decided on(Review review);
  }

  private int decide(RegisterOption register, DecisionOptions who, Deciding deciding)
      throws IOException {
    try (RegisterStore store = register.openExisting()) {
      return Outcome.tell(
          console, store, deciding.on(new Review(store, Clock.systemUTC(), who.by())));
    }
  }
}
