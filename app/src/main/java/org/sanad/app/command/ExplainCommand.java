package org.sanad.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.reading.Reader;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.InputItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad explain}: why a report's events came out as they did. */
@Command(
    name = "explain",
    description =
        "Shows how a report is read: tokens, mentions, clauses, and what was tried and rejected.",
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  sanad explain report.txt --published 2016-08-15",
      "  sanad explain reports.jsonl --report A-17"
    })
public final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(names = "--report", paramLabel = "ID", description = "Only the report with this id.")
  private @Nullable String id;

  /** A command that speaks to {@code console}. */
  public ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Reader reader = knowledge.reader();
    int explained = 0;
    int failed = 0;
    try (Inputs inputs = reports.open(console)) {
      for (InputItem item = inputs.next(); item != null; item = inputs.next()) {
        if (item instanceof InputItem.Refused bad) {
          console.err().println("sanad: " + bad.origin() + " " + bad.reason());
          failed++;
        } else if (item instanceof InputItem.Accepted good && wanted(good)) {
          explain(reader, good);
          explained++;
        }
      }
    }
    console.out().flush();
    if (id != null && explained == 0) {
      throw new CommandFailure("No report has the id " + id + ": name one of those in the input.");
    }
    return failed > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private boolean wanted(InputItem.Accepted item) {
    return id == null || id.equals(item.report().id());
  }

  private void explain(Reader reader, InputItem.Accepted item) throws IOException {
    console.out().write("report " + item.report().id() + "\n");
    for (String line : reader.explain(item.report()).lines()) {
      console.out().write(line + "\n");
    }
  }
}
