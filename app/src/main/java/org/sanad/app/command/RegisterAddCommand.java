package org.sanad.app.command;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.register.store.RegisterStore;
import org.sanad.sources.Inputs;
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
      "  sanad register add --register postgresql://localhost/war archive/ --by m7",
      "  sanad register add --register war.db crawl.warc.gz saved-pages.zip result.json",
      "  sanad register add --register war.db https://news.example/rss --every 15m"
    })
public final class RegisterAddCommand implements Callable<Integer> {
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

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Period.class,
      description =
          "Do not end, but look again each time so much has passed (30s, 10m, 2h) and add what is"
              + " new, as sanad watch does.")
  private @Nullable Duration every;

  /** A command that speaks to {@code console}. */
  public RegisterAddCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (every != null) {
      return new Watching(console, knowledge, reports, register, by).run(every, null, false);
    }
    try (RegisterStore store = register.open();
        Inputs inputs = reports.open(console)) {
      Adding adding = new Adding(console, knowledge, store, by);
      adding.add(inputs);
      return adding.end(reports.skips());
    }
  }
}
