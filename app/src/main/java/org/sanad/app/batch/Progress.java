package org.sanad.app.batch;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** One line on a terminal that says how far the work is; nothing where nobody watches. */
public final class Progress {
  private static final long EVERY_NANOS = 200_000_000;
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final PrintWriter err;
  private final boolean watched;
  private final LongSupplier nanos;
  private final long start;
  private long last;
  private boolean shown;

  /**
   * @param err the terminal
   * @param watched whether it is one
   * @param nanos a clock that counts nanoseconds
   */
  public Progress(PrintWriter err, boolean watched, LongSupplier nanos) {
    this.err = err;
    this.watched = watched;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.last = start;
  }

  /** Shows the counts, some times a second at most. */
  public void show(Tally tally) {
    show(
        () ->
            String.format(
                Locale.ROOT,
                "%,d reports  %,.0f/s  %,d events  %,d failed",
                tally.reports(),
                rate(tally),
                tally.eventCount(),
                tally.failed()));
  }

  /** Shows words on how far the work is, some times a second at most. */
  public void show(Supplier<String> words) {
    long now = nanos.getAsLong();
    if (!watched || now - last < EVERY_NANOS) {
      return;
    }
    last = now;
    shown = true;
    err.print(CLEAR_LINE + words.get());
    err.flush();
  }

  /** Takes the line away, so that something else can be said. */
  public void clear() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
      shown = false;
    }
  }

  /** Seconds since the beginning. */
  public double seconds() {
    return (nanos.getAsLong() - start) / 1e9;
  }

  /** Reports read a second. */
  public double rate(Tally tally) {
    return tally.reports() / Math.max(1e-3, seconds());
  }
}
