package org.sanad.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanad.app.input.Defaults;
import org.sanad.app.input.Inputs;
import org.sanad.app.output.Labels;
import org.sanad.app.output.Language;
import org.sanad.app.output.TextWriter;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sanad demo}: a first look, with nothing needed but the jar. */
@Command(
    name = "demo",
    description = "Reads the sample reports that come with Sanad; needs no files and no network.",
    footer = {"", "Examples:", "  sanad demo", "  sanad demo --lang ar"})
public final class DemoCommand implements Callable<Integer> {
  /** The sample reports: facts of public record, told in sentences written for this purpose. */
  static final String REPORTS = "demo.json";

  private final Console console;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      description = "Language of labels and summary: ${COMPLETION-CANDIDATES}.")
  private Language language = Language.EN;

  /** A command that speaks to {@code console}. */
  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Labels labels = Labels.of(language);
    int exitCode;
    try (InputStream reports = reports()) {
      Run run =
          new Run(
              console,
              new TextWriter(labels, console.outTerminal()),
              labels,
              Runtime.getRuntime().availableProcessors(),
              false,
              false);
      exitCode =
          run.read(
              Reader.load(KnowledgeSource.bundled()),
              new Inputs(List.of(Inputs.STDIN), reports, Defaults.NONE));
    }
    console.err().println();
    console.err().println(labels.get("demo.next"));
    console.err().flush();
    return exitCode;
  }

  /** The sample reports as one JSON document. */
  static InputStream reports() {
    InputStream reports = DemoCommand.class.getResourceAsStream(REPORTS);
    if (reports == null) {
      throw new IllegalStateException(REPORTS + " is missing from the jar");
    }
    return reports;
  }
}
