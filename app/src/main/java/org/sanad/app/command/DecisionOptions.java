package org.sanad.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who decides something, and why: both go into the history. */
final class DecisionOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  private String by = "";
  private String why = "";

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  DecisionOptions() {}

  @Option(
      names = "--by",
      required = true,
      paramLabel = "WHO",
      description = "Your pseudonym; not your name, since histories are read by others.")
  void by(String who) {
    by = something("--by", who);
  }

  @Option(names = "--why", required = true, paramLabel = "SENTENCE", description = "Why.")
  void why(String sentence) {
    why = something("--why", sentence);
  }

  private String something(String option, String value) {
    if (value.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), option + " says nothing: a decision needs who decides, and why.");
    }
    return value.strip();
  }

  String by() {
    return by;
  }

  String why() {
    return why;
  }
}
