package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sanad.app.batch.Batch;
import org.sanad.app.batch.Progress;
import org.sanad.app.batch.Result;
import org.sanad.app.batch.Tally;
import org.sanad.app.input.Inputs;
import org.sanad.app.output.Labels;
import org.sanad.app.output.Language;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Added;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.Corroboration;
import org.sanad.register.store.RegisterStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad register add}: reports into the register. */
@Command(
    name = "add",
    description = "Reads reports and adds what they tell to the register.",
    sortOptions = false,
    footer = {
      "",
      "A report that is there already, and reads as before, changes nothing. Reports are kept a"
          + " hundred at a time: after a break, run the same again.",
      "",
      "Examples:",
      "  sanad register add --register war.db reports.jsonl",
      "  sanad register add --register postgresql://localhost/war archive/ --by m7"
    })
public final class RegisterAddCommand implements Callable<Integer> {
  /** Reports kept in one transaction: enough to be fast, few enough to lose little by a break. */
  private static final int AT_ONCE = 100;

  private final Console console;

  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private RegisterOption register = new RegisterOption();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--by",
      paramLabel = "WHO",
      defaultValue = "sanad",
      description = "A pseudonym of whoever adds them, for the history; ${DEFAULT-VALUE} if none.")
  private String by = "sanad";

  /** A command that speaks to {@code console}. */
  public RegisterAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reader reader = knowledge.reader();
    try (RegisterStore store = register.open();
        Inputs inputs = reports.open(console)) {
      return new Adding(store, new Intake(store, Clock.systemUTC(), by, Versions.reader()))
          .run(reader, inputs);
    }
  }

  /** One run of it. */
  private final class Adding {
    private final RegisterStore store;
    private final Intake intake;
    private final List<ReadReport> waiting = new ArrayList<>();
    private final Tally tally = new Tally();
    private final Progress progress =
        new Progress(console.err(), console.errTerminal(), System::nanoTime);
    private final Messages messages = new Messages(console.err(), progress, Labels.of(Language.EN));
    private Added added = Added.NOTHING;

    private Adding(RegisterStore store, Intake intake) {
      this.store = store;
      this.intake = intake;
    }

    private int run(Reader reader, Inputs inputs) throws IOException {
      int threads = Runtime.getRuntime().availableProcessors();
      new Batch(reader::read, analysis -> "", threads).run(inputs, this::take);
      keep();
      progress.clear();
      summary();
      return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }

    private boolean take(Result result) {
      tally.add(result);
      messages.tell(result);
      if (result instanceof Result.Read read) {
        waiting.add(new ReadReport(read.analysis(), read.origin().toString()));
        if (waiting.size() >= AT_ONCE) {
          keep();
        }
      }
      progress.show(tally);
      return true;
    }

    private void keep() {
      if (!waiting.isEmpty()) {
        added = added.plus(intake.add(waiting));
        waiting.clear();
      }
    }

    private void summary() {
      say(
          "Read %,d reports in %.1f s (%.0f a second); %,d could not be read.",
          tally.reports(), progress.seconds(), progress.rate(tally), tally.failed());
      say(
          "Added %,d reports, %,d of them reprints; %,d were there already, %,d read anew.",
          added.reports(), added.reprints(), added.known(), added.reread());
      say(
          "The register now: %,d reports (%,d texts), %,d tellings, %,d events, of which",
          store.read(s -> s.reports().count()),
          store.read(s -> s.reports().texts()),
          store.read(s -> s.readings().count()),
          store.read(s -> s.events().count()));
      for (Corroboration each : Corroboration.values()) {
        say("%,9d %s", store.read(s -> s.events().count(each.code())), each.code());
      }
      console.err().flush();
    }

    private void say(String format, Object... values) {
      console.err().println(String.format(Locale.ROOT, format, values));
    }
  }
}
