package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.FusedText;
import org.sanad.app.output.ReviewText;
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
  public int confirm(@Mixin Deciding by, @Mixin EventIds events) throws IOException {
    return by.decide(console, review -> review.confirm(events.seen(), by.why()));
  }

  @Command(name = "unsure", description = "Says of events that it cannot be told.")
  public int unsure(@Mixin Deciding by, @Mixin EventIds events) throws IOException {
    return by.decide(console, review -> review.unsure(events.seen(), by.why()));
  }

  @Command(
      name = "reject",
      aliases = "retract",
      description = "Takes events back; they stay in the register, marked, and go out no more.",
      footer = {"", "An event stands again once a report tells it that nobody has judged yet."})
  public int reject(
      @Mixin Deciding by,
      @Option(
              names = "--reason",
              paramLabel = "REASON",
              defaultValue = "other",
              description =
                  "What may be told of it outside: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where"
                      + " not given.")
          Reason reason,
      @Mixin EventIds events)
      throws IOException {
    return by.decide(console, review -> review.reject(events.seen(), reason, by.why()));
  }

  @Command(name = "merge", description = "Makes events one.")
  public int merge(
      @Mixin Deciding by,
      @Parameters(arity = "2..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
          List<String> ids)
      throws IOException {
    return by.decide(console, review -> review.merge(Seen.all(ids), Map.of(), by.why()));
  }

  @Command(
      name = "unmerge",
      description = "Takes the last merge back: what it was made of stands again, and stays apart.")
  public int unmerge(
      @Mixin Deciding by,
      @Parameters(paramLabel = "ID", description = DecisionOptions.EVENT) String id)
      throws IOException {
    return by.decide(console, review -> review.unmerge(Seen.of(id), by.why()));
  }

  @Command(name = "split", description = "Makes some tellings of an event an event of their own.")
  public int split(
      @Mixin Deciding by,
      @Parameters(paramLabel = "ID", description = DecisionOptions.EVENT) String id,
      @Parameters(
              arity = "1..*",
              paramLabel = "TELLING",
              description = "Ids of its tellings; sanad register show lists them.")
          List<String> tellings)
      throws IOException {
    return by.decide(console, review -> review.split(Seen.of(id), tellings, by.why()));
  }

  @Command(
      name = "undo",
      description = "Takes a decision of one's own back; the log keeps both.",
      footer = {"", "A decision on which a later one stands cannot be taken back before that one."})
  public int undo(
      @Mixin Deciding by,
      @Parameters(
              arity = "0..1",
              paramLabel = "DECISION",
              description = "Its number; where not given, the last that can be taken back.")
          @Nullable Long decision)
      throws IOException {
    return by.decide(console, review -> review.undo(decision, by.why()));
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
      @Mixin LimitOption most,
      @Option(names = "--from", paramLabel = "N", description = "How many to pass over first.")
          int from)
      throws IOException {
    try (RegisterStore store = register.openExisting()) {
      for (Proposal each : new Review(store, Clock.systemUTC(), "").proposals(most.limit(), from)) {
        console.out().write(ReviewText.proposal(each));
      }
    }
    console.out().flush();
    return ExitCode.OK;
  }

  @Command(name = "accept", description = "Lets what newer readings propose stand.")
  public int accept(
      @Mixin Deciding by,
      @Parameters(paramLabel = "DECISION", description = PROPOSAL) long decision)
      throws IOException {
    return by.decide(console, review -> review.accept(decision, null, by.why()));
  }

  @Command(
      name = "refuse",
      description = "Holds on to a correction; the same is not proposed against it again.")
  public int refuse(
      @Mixin Deciding by,
      @Parameters(paramLabel = "DECISION", description = PROPOSAL) long decision)
      throws IOException {
    return by.decide(console, review -> review.refuse(decision, null, by.why()));
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
      @Mixin Deciding by,
      @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of events.")
          List<String> ids)
      throws IOException {
    List<FusedEvent> events;
    try (RegisterStore store = by.open()) {
      events = by.review(store).unpublish(ids, by.why());
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
      @Mixin Deciding by,
      @Parameters(paramLabel = "REPORT", description = "A report's key: rep-…") String report) {
    try (RegisterStore store = by.open()) {
      new Purge(store, Clock.systemUTC(), by.by()).purge(report, by.why());
    }
    return ExitCode.OK;
  }
}
