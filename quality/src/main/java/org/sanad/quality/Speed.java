package org.sanad.quality;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, with JMH's own options, and prints each beside Lucene's time. */
public final class Speed {

  private Speed() {}

  /** Runs the benchmarks that the arguments name, all where they name none. */
  public static void main(String[] args)
      throws CommandLineOptionException, RunnerException, IOException {
    CommandLineOptions options = new CommandLineOptions(args);
    if (options.shouldHelp()) {
      options.showHelp();
    } else {
      Collection<RunResult> results = new Runner(options).run();
      System.out.println();
      System.out.print(table(results));
    }
  }

  private static String table(Collection<RunResult> results) {
    double yardstick = 0;
    for (RunResult result : results) {
      if (name(result).equals("lucene")) {
        yardstick = result.getPrimaryResult().getScore();
      }
    }
    StringBuilder table = new StringBuilder("stage               ms     ±    times Lucene\n");
    for (RunResult result : results) {
      double score = result.getPrimaryResult().getScore();
      double error = result.getPrimaryResult().getScoreError();
      boolean comparable = yardstick > 0 && !name(result).equals("loading");
      String ratio = comparable ? String.format(Locale.ROOT, "%.1f", score / yardstick) : "-";
      table.append(
          String.format(
              Locale.ROOT, "%-16s %5.0f %5.0f    %12s%n", name(result), score, error, ratio));
    }
    return table.toString();
  }

  private static String name(RunResult result) {
    String benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }
}
