package org.sanad.app.command;

import picocli.CommandLine.Option;

/** The option that says how long a list may be. */
final class LimitOption {
  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most; ${DEFAULT-VALUE} where not given.")
  private int limit = 50;

  int limit() {
    return limit;
  }
}
