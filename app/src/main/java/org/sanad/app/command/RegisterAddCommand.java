package org.sanad.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.archive.ArchiveTables;
import org.sanad.register.store.RegisterStore;
import org.sanad.sources.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad register add}: reports into the register. */
@Command(
    name = "add",
    description = "Reads reports and adds what they tell to the register.",
    sortOptions = false,
    footer = {
      "",
      "A report that is there already, and reads as before, changes nothing. Reports are kept"
          + " 250 at a time: after a break, run the same again.",
      "",
      "Examples:",
      "  sanad register add --register war.db reports.jsonl",
      "  sanad register add --register postgresql://localhost/war archive/ --by m7",
      "  sanad register add --register war.db crawl.warc.gz saved-pages.zip result.json",
      "  sanad register add --register war.db https://news.example/rss --every 15m"
    })
public final class RegisterAddCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private AddOptions into = new AddOptions();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Period.class,
      description =
          "Do not end, but look again each time so much has passed (30s, 10m, 2h) and add what is"
              + " new, as sanad watch does.")
  private @Nullable Duration every;

  @Option(
      names = "--parquet",
      paramLabel = "DIR",
      description =
          "Instead of SOURCE: the folder into which sanad-spark has written its tables. What it has"
              + " read is not read again.")
  private @Nullable Path parquet;

  @Spec private CommandSpec spec;

  /** A command that speaks to {@code console}. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public RegisterAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (parquet != null) {
      return tables(parquet);
    }
    if (every != null) {
      return new Watching(console, into).run(every, null, false);
    }
    try (RegisterStore store = into.register().open();
        Inputs inputs = into.reports().open(console)) {
      Adding adding = into.adding(console, store);
      adding.add(inputs);
      adding.settled();
      return adding.end(into.reports().skips());
    }
  }

  private int tables(Path folder) throws IOException {
    if (every != null || into.reports().given()) {
      throw new ParameterException(
          spec.commandLine(), "Give either --parquet or reports to read, not both.");
    }
    ArchiveTables tables = new ArchiveTables(folder);
    if (!tables.any()) {
      throw new CommandFailure(
          folder + " holds no whole batch: name the folder that was sanad-spark's --output.");
    }
    try (RegisterStore store = into.register().open()) {
      Adding adding = into.adding(console, store);
      adding.add(tables);
      adding.settled();
      return adding.end(into.reports().skips());
    }
  }
}
