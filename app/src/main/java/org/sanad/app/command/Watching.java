package org.sanad.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanad.register.intake.Added;
import org.sanad.register.store.RegisterStore;
import org.sanad.sources.FileItems;
import org.sanad.sources.Inputs;
import org.sanad.sources.item.Context;
import org.sanad.sources.item.ItemStream;
import org.sanad.sources.watch.Change;
import org.sanad.sources.watch.Watch;
import org.sanad.sources.watch.WatchState;

/** Keeps a register up to date with sources that grow. */
final class Watching {
  /** How long a file must lie still before it is read. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private final Console console;
  private final AddOptions into;
  private final ReportOptions reports;

  Watching(Console console, AddOptions into) {
    this.console = console;
    this.into = into;
    this.reports = into.reports();
  }

  /**
   * Looks until it is interrupted.
   *
   * @param every the time between two looks
   * @param stateFile where to remember what was taken; null for beside the register
   * @param once whether to look once only
   * @return the exit code
   */
  int run(Duration every, @Nullable Path stateFile, boolean once) throws IOException {
    if (reports.names().contains(Inputs.STDIN)) {
      throw new CommandFailure("Standard input cannot be watched: name folders or addresses.");
    }
    WatchState state =
        WatchState.open(stateFile == null ? into.register().beside(".watch.json") : stateFile);
    Watch watch = new Watch(reports.names(), state, reports.fetcher(), Clock.systemUTC(), SETTLED);
    try (RegisterStore store = into.register().open()) {
      Adding adding = into.adding(console, store);
      while (true) {
        boolean faulty = look(watch, state, adding);
        if (once) {
          int code = adding.end(reports.skips());
          return faulty ? ExitCode.SOME_FAILED : code;
        }
        if (!sleep(every)) {
          return adding.end(reports.skips());
        }
      }
    }
  }

  /** Adds what is new, source by source; gives whether some could not be looked at. */
  private boolean look(Watch watch, WatchState state, Adding adding) throws IOException {
    Watch.Round round = watch.look();
    for (String fault : round.faults()) {
      console.err().println("sanad: " + fault);
    }
    Added before = adding.added();
    for (Change change : round.changes()) {
      try (ItemStream items = open(change, reports.context(state))) {
        adding.add(items);
      }
      change.taken().remember();
    }
    int fresh = adding.added().reports() - before.reports();
    if (!round.changes().isEmpty()) {
      adding.settled();
      console
          .err()
          .println(
              String.format(
                  Locale.ROOT,
                  "sanad: %,d sources new or changed, %,d reports added.",
                  round.changes().size(),
                  fresh));
    }
    return !round.faults().isEmpty();
  }

  private ItemStream open(Change change, Context context) throws IOException {
    byte[] bytes = change.bytes();
    return bytes == null
        ? new Inputs(List.of(change.name()), console.in(), context)
        : FileItems.open(change.name(), new ByteArrayInputStream(bytes), context);
  }

  private static boolean sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis());
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
