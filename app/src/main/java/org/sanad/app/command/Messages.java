package org.sanad.app.command;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanad.app.batch.Progress;
import org.sanad.app.batch.Result;
import org.sanad.app.batch.Tally;
import org.sanad.app.output.Labels;
import org.sanad.model.Diagnostic;
import org.sanad.sources.item.Skips;

/** What is said on standard error about a run: each failure, the first warnings, a summary. */
final class Messages {
  /** Warnings of one code that are said in full; the summary counts them all. */
  private static final int WARNINGS_PER_CODE = 10;

  private final PrintWriter err;
  private final Progress progress;
  private final Labels labels;
  private final Map<String, Integer> warned = new HashMap<>();

  Messages(PrintWriter err, Progress progress, Labels labels) {
    this.err = err;
    this.progress = progress;
    this.labels = labels;
  }

  /**
   * Says what is wrong with a result, and gives whether anything is wrong with the report itself.
   */
  boolean tell(Result result) {
    if (result instanceof Result.Failed failed) {
      say(failed.origin() + " " + failed.reason());
      return true;
    }
    Result.Read read = (Result.Read) result;
    boolean wrong = false;
    for (Diagnostic diagnostic : read.analysis().diagnostics()) {
      if (diagnostic.code().startsWith("report.")) {
        wrong = true;
        if (warned.merge(diagnostic.code(), 1, Integer::sum) <= WARNINGS_PER_CODE) {
          say("warning: " + read.origin() + ": " + diagnostic.detail());
        }
      }
    }
    return wrong;
  }

  private void say(String sentence) {
    progress.clear();
    err.println("sanad: " + sentence);
  }

  /** Says what was passed over as no report, if anything was. */
  void passedOver(Skips skips) {
    Map<Skips.Reason, Long> counts = skips.counts();
    if (!counts.isEmpty()) {
      say(
          String.format(
              Locale.ROOT,
              "passed over %,d records that are no Arabic reports: %s",
              counts.values().stream().mapToLong(Long::longValue).sum(),
              counts.entrySet().stream()
                  .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), e.getKey().words()))
                  .collect(Collectors.joining(", "))));
    }
  }

  /** The closing summary. */
  void summary(Tally tally) {
    progress.clear();
    err.println(
        labels.get(
            "summary.read",
            tally.reports(),
            String.format(Locale.ROOT, "%.1f", progress.seconds()),
            String.format(Locale.ROOT, "%.0f", progress.rate(tally)),
            tally.failed()));
    String types =
        tally.events().entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue(), a.getValue()))
            .map(e -> e.getValue() + " " + labels.get("type." + e.getKey().code()))
            .collect(Collectors.joining(labels.get("comma"), "(", ")"));
    err.println(
        labels.get("summary.events", tally.eventCount()) + (types.equals("()") ? "" : " " + types));
    if (!tally.diagnostics().isEmpty()) {
      err.println(
          labels.get(
              "summary.open",
              tally.diagnostics().entrySet().stream()
                  .map(e -> e.getValue() + " " + e.getKey())
                  .collect(Collectors.joining(", "))));
    }
    err.flush();
  }
}
