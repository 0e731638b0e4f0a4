package org.sanad.app.command;

import java.io.IOException;
import org.sanad.app.batch.Batch;
import org.sanad.app.batch.Progress;
import org.sanad.app.batch.Result;
import org.sanad.app.batch.Tally;
import org.sanad.app.output.AnalysisWriter;
import org.sanad.app.output.Document;
import org.sanad.app.output.Labels;
import org.sanad.reading.Reader;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.item.Skips;

/** Reads a stream of reports into a document and says on standard error how it went. */
final class Run {
  private final Console console;
  private final AnalysisWriter writer;
  private final Labels labels;
  private final int threads;
  private final boolean strict;
  private final boolean quiet;
  private boolean stopped;

  /**
   * @param strict whether the first report with anything wrong ends the run
   * @param quiet whether progress and summary are left out
   */
  Run(
      Console console,
      AnalysisWriter writer,
      Labels labels,
      int threads,
      boolean strict,
      boolean quiet) {
    this.console = console;
    this.writer = writer;
    this.labels = labels;
    this.threads = threads;
    this.strict = strict;
    this.quiet = quiet;
  }

  /**
   * Reads all, and gives the exit code.
   *
   * @param skips counts what is passed over in them
   * @throws IOException if the document cannot be written
   */
  int read(Reader reader, ItemStream items, Skips skips) throws IOException {
    Progress progress =
        new Progress(console.err(), console.errTerminal() && !quiet, System::nanoTime);
    Messages messages = new Messages(console.err(), progress, labels);
    Tally tally = new Tally();
    try (Document document = new Document(writer, console.out())) {
      new Batch(reader::read, writer::write, threads)
          .run(items, result -> take(result, document, messages, tally, progress));
    } finally {
      progress.clear();
    }
    if (!quiet) {
      messages.passedOver(skips);
      messages.summary(tally);
    }
    return stopped || tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private boolean take(
      Result result, Document document, Messages messages, Tally tally, Progress progress)
      throws IOException {
    tally.add(result);
    if (messages.tell(result) && strict) {
      stopped = true;
      return false;
    }
    if (result instanceof Result.Read read) {
      document.add(read.rendered());
    }
    progress.show(tally);
    return true;
  }
}
