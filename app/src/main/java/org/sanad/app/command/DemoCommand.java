package org.sanad.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.Labels;
import org.sanad.app.output.TextWriter;
import org.sanad.app.reference.Known;
import org.sanad.app.server.Settings;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.Skips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad demo}: a first look, with nothing needed but the jar. */
@Command(
    name = "demo",
    description = "Reads the sample reports that come with Sanad; needs no files and no network.",
    footer = {
      "",
      "On a terminal it then opens the samples as a page in the browser, until it is stopped.",
      "",
      "Examples:",
      "  sanad demo",
      "  sanad demo --lang ar --no-serve"
    })
public final class DemoCommand implements Callable<Integer> {
  /** The sample reports: facts of public record, told in sentences written for this purpose. */
  static final String REPORTS = "demo.json";

  private final Console console;

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--serve",
      negatable = true,
      description = "Open the samples as a page in the browser; so on a terminal if not said.")
  private @Nullable Boolean serve;

  /** A command that speaks to {@code console}. */
  public DemoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Labels labels = language.labels();
    Known knowledge = Known.bundled();
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
              knowledge.reader(),
              new Inputs(List.of(Inputs.STDIN), reports, Context.of(Defaults.NONE)),
              new Skips());
    }
    console.err().println();
    console.err().println(labels.get("demo.next"));
    console.err().flush();
    if (serve == null ? console.outTerminal() && console.errTerminal() : serve) {
      console.err().println(labels.get("demo.serve"));
      console.err().flush();
      new Serving(
              console, () -> knowledge, new Settings("127.0.0.1", 0, null, ServeCommand.BODY_BYTES))
          .run(null);
    }
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
