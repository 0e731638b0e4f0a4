package org.sanad.app.places;

import java.io.PrintWriter;
import java.util.Locale;
import org.sanad.app.batch.Progress;

/** Says what is being done and how far it is; on no terminal only what was done. */
final class ImportProgress {
  private static final int LOOK_EVERY = 1 << 12;

  private final PrintWriter err;
  private final Progress progress;
  private final boolean quiet;
  private String step = "";
  private double since;
  private long rows;

  ImportProgress(PrintWriter err, Progress progress, boolean quiet) {
    this.err = err;
    this.progress = progress;
    this.quiet = quiet;
  }

  void begin(String what) {
    step = what;
    since = progress.seconds();
    rows = 0;
  }

  void row() {
    rows++;
    if (rows % LOOK_EVERY == 0) {
      progress.show(
          () ->
              String.format(
                  Locale.ROOT,
                  "%s: %,d rows  %,.0f/s",
                  step,
                  rows,
                  rows / Math.max(1e-3, progress.seconds() - since)));
    }
  }

  void part(int done, int of) {
    progress.show(() -> String.format(Locale.ROOT, "%s: %d %%", step, 100 * done / of));
  }

  /** The step is over. */
  void end(String result) {
    progress.clear();
    if (!quiet) {
      err.println(
          String.format(Locale.ROOT, "%s: %s (%.1f s)", step, result, progress.seconds() - since));
      err.flush();
    }
  }

  long rows() {
    return rows;
  }
}
