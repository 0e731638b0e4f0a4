package org.sanad.app.command;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanad.app.archive.ArchiveTables;
import org.sanad.app.batch.Batch;
import org.sanad.app.batch.Progress;
import org.sanad.app.batch.Result;
import org.sanad.app.batch.Tally;
import org.sanad.app.output.Labels;
import org.sanad.app.output.Language;
import org.sanad.app.reference.KeptSituation;
import org.sanad.app.reference.Known;
import org.sanad.reading.Reader;
import org.sanad.register.intake.Added;
import org.sanad.register.intake.Intake;
import org.sanad.register.intake.ReadReport;
import org.sanad.register.model.Corroboration;
import org.sanad.register.store.RegisterStore;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Origin;
import org.sanad.sources.item.Skips;

/** Reads streams of reports into a register and says on standard error how it went. */
final class Adding {
  /** Reports kept in one transaction: enough to be fast, few enough to lose little by a break. */
  private static final int AT_ONCE = 250;

  private final Console console;
  private final Reader reader;
  private final KeptSituation situation;
  private final RegisterStore store;
  private final Intake intake;
  private final List<ReadReport> waiting = new ArrayList<>();
  private final Tally tally = new Tally();
  private final Progress progress;
  private final Messages messages;
  private Added added = Added.NOTHING;

  /**
   * @param by a pseudonym of whoever adds
   */
  Adding(Console console, KnowledgeOption knowledge, RegisterStore store, String by) {
    this.console = console;
    Known known = knowledge.known();
    this.reader = known.reader();
    this.situation = new KeptSituation(store, known);
    this.store = store;
    this.intake = new Intake(store, Clock.systemUTC(), by, Versions.reader());
    this.progress = new Progress(console.err(), console.errTerminal(), System::nanoTime);
    this.messages = new Messages(console.err(), progress, Labels.of(Language.EN));
  }

  /** Adds all reports of a stream: when this returns, they are kept. */
  void add(ItemStream items) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (Keeping keeping = new Keeping(intake)) {
      new Batch(reader::read, analysis -> "", threads).run(items, each -> take(each, keeping));
      settle(keeping);
    }
    progress.clear();
  }

  /** Adds all reports of tables that a cluster wrote, as they were read there. */
  void add(ArchiveTables tables) throws IOException {
    try (Keeping keeping = new Keeping(intake)) {
      tables.read(
          read -> {
            tally.add(new Result.Read(Origin.of(read.origin()), read.analysis(), ""));
            await(read, keeping);
            progress.show(tally);
          });
      settle(keeping);
    }
    progress.clear();
  }

  /** Brings who held what up to date with all that was added. */
  void settled() {
    situation.refresh();
  }

  /** Says how it went, and gives the exit code. */
  int end(Skips skips) {
    messages.passedOver(skips);
    summary();
    return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  /** What was added so far. */
  Added added() {
    return added;
  }

  private boolean take(Result result, Keeping keeping) {
    tally.add(result);
    messages.tell(result);
    if (result instanceof Result.Read read) {
      await(new ReadReport(read.analysis(), read.origin().toString()), keeping);
    }
    progress.show(tally);
    return true;
  }

  private void await(ReadReport read, Keeping keeping) {
    waiting.add(read);
    if (waiting.size() >= AT_ONCE) {
      keep(keeping);
    }
  }

  private void keep(Keeping keeping) {
    if (!waiting.isEmpty()) {
      keeping.add(List.copyOf(waiting));
      waiting.clear();
    }
  }

  private void settle(Keeping keeping) {
    keep(keeping);
    added = added.plus(keeping.settle());
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
