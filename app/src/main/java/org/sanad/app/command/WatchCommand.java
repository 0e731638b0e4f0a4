package org.sanad.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sanad watch}: a register that follows its sources. */
@Command(
    name = "watch",
    description =
        "Keeps a register up to date: looks at folders and feeds again and again, and adds what is"
            + " new.",
    sortOptions = false,
    footer = {
      "",
      "It may be stopped and started at any time: what was taken is remembered beside the register,"
          + " nothing is lost and nothing is kept twice.",
      "",
      "Examples:",
      "  sanad watch incoming/ --register war.db",
      "  sanad watch https://news.example/rss incoming/ --register war.db --every 15m",
      "  sanad watch incoming/ --register war.db --once"
    })
public final class WatchCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private AddOptions into = new AddOptions();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Period.class,
      defaultValue = "1m",
      description = "Time between two looks (30s, 10m, 2h); ${DEFAULT-VALUE} where not given.")
  private Duration every = Duration.ofMinutes(1);

  @Option(names = "--once", description = "Look once, and end.")
  private boolean once;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description =
          "Where to remember what was taken; beside the register where not given, which a register"
              + " in PostgreSQL has no room for.")
  private @Nullable Path state;

  /** A command that speaks to {@code console}. */
  public WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return new Watching(console, into).run(every, state, once);
  }
}
