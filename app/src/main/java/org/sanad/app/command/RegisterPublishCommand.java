package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sanad.app.output.GateText;
import org.sanad.app.reference.ReaderReference;
import org.sanad.register.export.Gate;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad register publish}: lets events out of the house, and says what goes out of them. */
@Command(
    name = "publish",
    description = "Lets events, as they stand now, go out with sanad export --public.",
    sortOptions = false,
    footer = {
      "",
      "Says for each event what goes out and what is held back or made coarser.",
      "What later reports add stays in until the event is published again.",
      "If one of the ids cannot be published, none is.",
      "",
      "Examples:",
      "  sanad register publish --register war.db --by m7 --why \"compared\" --dry-run ID",
      "  sanad register publish --register war.db --by m7 --why \"compared\" ID ID"
    })
public final class RegisterPublishCommand implements Callable<Integer> {
  private final Console console;
  private final Clock clock;

  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();
  @Mixin private DecisionOptions who = new DecisionOptions();

  @Option(names = "--dry-run", description = "Only says what would go out; decides nothing.")
  private boolean dryRun;

  @Parameters(arity = "1..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
  private List<String> ids = List.of();

  /**
   * A command that speaks to {@code console}.
   *
   * @param clock tells when it is: some events go out only after some days
   */
  public RegisterPublishCommand(Console console, Clock clock) {
    this.console = console;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    int rows = 0;
    int counted = 0;
    int inside = 0;
    try (RegisterStore store = register.openExisting()) {
      // Before anything is decided: without the knowledge, nobody could see what goes out.
      Gate gate = new Gate(ReaderReference.of(knowledge.reader()), clock);
      List<Seen> seen = Seen.all(ids);
      Review review = new Review(store, clock, who.by());
      for (FusedEvent event : dryRun ? review.publishable(seen) : review.publish(seen, who.why())) {
        List<StoredReport> reports = store.read(s -> s.reports().get(event.reports()));
        Gate.Verdict verdict = gate.judge(event, clock.instant(), reports);
        console.out().write(GateText.page(event, verdict));
        rows += verdict instanceof Gate.Passes ? 1 : 0;
        counted += verdict instanceof Gate.OnlyCounted ? 1 : 0;
        inside += verdict instanceof Gate.Stays ? 1 : 0;
      }
    }
    console.out().flush();
    console
        .err()
        .println(
            String.format(
                Locale.ROOT,
                "%s %,d events: %,d in rows, %,d only within counts, %,d stay in.%s",
                dryRun ? "Would publish" : "Published",
                rows + counted + inside,
                rows,
                counted,
                inside,
                dryRun ? " Nothing was decided." : ""));
    return ExitCode.OK;
  }
}
