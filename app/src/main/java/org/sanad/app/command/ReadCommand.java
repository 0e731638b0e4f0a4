package org.sanad.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sanad.app.output.AnalysisWriter;
import org.sanad.app.output.Labels;
import org.sanad.app.reference.ReaderDirectory;
import org.sanad.reading.Reader;
import org.sanad.sources.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad read}: reports in, events out. */
@Command(
    name = "read",
    description = "Reads reports and prints the events they tell, each with the words behind it.",
    sortOptions = false,
    footer = {
      "",
      "Data goes to standard output, everything else to standard error.",
      "Exit codes: 0 all read, 1 failure, 2 usage, 3 some reports could not be read.",
      "",
      "Examples:",
      "  sanad read report.txt --published 2016-08-15",
      "  sanad read archive/ --format jsonl > events.jsonl",
      "  sanad read reports.jsonl --format geojson > events.geojson",
      "  sanad read - --format csv --source SANA < reports.json > events.csv"
    })
public final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private ReportOptions reports = new ReportOptions();
  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where not given.")
  private Format format = Format.TEXT;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--strict",
      description = "Stop, with exit code 3, at the first report with anything wrong with it.")
  private boolean strict;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports to read at once; all cores where not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary; errors are still told.")
  private boolean quiet;

  /** A command that speaks to {@code console}. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public ReadCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1.");
    }
    Reader reader = knowledge.reader();
    Labels labels = language.labels();
    AnalysisWriter writer =
        format.writer(ReaderDirectory.of(reader), labels, console.outTerminal());
    try (Inputs inputs = reports.open(console)) {
      return new Run(console, writer, labels, threads, strict, quiet)
          .read(reader, inputs, reports.skips());
    }
  }
}
