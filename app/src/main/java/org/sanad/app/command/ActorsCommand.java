package org.sanad.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sanad actors}: what the actor directory knows. */
@Command(
    name = "actors",
    description = "Looks up who is who: names, dates, members, sides.",
    footer = {
      "",
      "Examples:",
      "  sanad actors find التحالف --country YE --date 2016-02-10",
      "  sanad actors show sy-jaish-al-fatah --at 2015-06-01"
    })
public final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public ActorsCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "A command is missing: say find NAME or show ID.");
  }

  /** In what form the answer comes. */
  enum Form {
    TEXT,
    JSON
  }
}
