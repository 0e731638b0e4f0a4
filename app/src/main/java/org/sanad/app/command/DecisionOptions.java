package org.sanad.app.command;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who decides something, and why: both go into the history. */
final class DecisionOptions {
  /** What stands for an event in a decision. */
  static final String EVENT =
      "An event's id; with @ and a revision number behind it, only if that revision stands.";

  /** What stands for several. */
  static final String EVENTS =
      "Ids of events; with @ and a revision number behind an id, only if that revision stands.";

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
