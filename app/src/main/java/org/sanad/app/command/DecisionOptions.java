package org.sanad.app.command;

import picocli.CommandLine.Option;

/** Who decides something, and why: both go into the history. */
final class DecisionOptions {
  @Option(
      names = "--by",
      required = true,
      paramLabel = "WHO",
      description = "Your pseudonym; not your name, since histories are read by others.")
  private String by = "";

  @Option(names = "--why", required = true, paramLabel = "SENTENCE", description = "Why.")
  private String why = "";

  String by() {
    return by;
  }

  String why() {
    return why;
  }
}
