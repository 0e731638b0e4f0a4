package org.sanad.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sanad.app.batch.Batch;
import org.sanad.app.batch.OpenNames;
import org.sanad.app.batch.Progress;
import org.sanad.app.batch.Result;
import org.sanad.app.batch.Tally;
import org.sanad.app.output.Labels;
import org.sanad.app.output.Language;
import org.sanad.reading.Reader;
import org.sanad.sources.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad unresolved}: which names the knowledge should have. */
@Command(
    name = "unresolved",
    description =
        "Reads reports and lists the names of parties and places that stayed open in their events,"
            + " the most frequent first, as a table with tabs.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 all read, 1 failure, 2 usage, 3 some reports could not be read.",
      "",
      "Examples:",
      "  sanad unresolved archive/ > open.tsv",
      "  sanad unresolved reports.jsonl --of actor --top 40"
    })
public final class UnresolvedCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--of",
      paramLabel = "KIND",
      defaultValue = "ALL",
      description = "Names of what: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where not given.")
  private Kind kind = Kind.ALL;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "300",
      description = "How many names at most; ${DEFAULT-VALUE} where not given.")
  private int top = 300;

  /** What the names are of. */
  enum Kind {
    ALL(""),
    ACTOR("actor"),
    PLACE("place");

    private final String code;

    Kind(String code) {
      this.code = code;
    }
  }

  /** A command that speaks to {@code console}. */
  public UnresolvedCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reader reader = knowledge.reader();
    OpenNames open = new OpenNames();
    Tally tally = new Tally();
    Progress progress = new Progress(console.err(), console.errTerminal(), System::nanoTime);
    Messages messages = new Messages(console.err(), progress, Labels.of(Language.EN));
    int threads = Runtime.getRuntime().availableProcessors();
    try (Inputs inputs = reports.open(console)) {
      new Batch(reader::read, analysis -> "", threads)
          .run(
              inputs,
              result -> {
                tally.add(result);
                messages.tell(result);
                if (result instanceof Result.Read read) {
                  open.add(read.analysis());
                }
                progress.show(tally);
                return true;
              });
    } finally {
      progress.clear();
    }
    console.out().write("count\tcode\tname\tfirst_report\n");
    for (OpenNames.Name name : open.most(kind.code, top)) {
      console
          .out()
          .write(
              name.count() + "\t" + name.code() + "\t" + name.text() + "\t" + name.report() + "\n");
    }
    console.out().flush();
    return tally.failed() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }
}
