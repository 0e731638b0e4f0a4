package org.sanad.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.actors.ActorProfile;
import org.sanad.app.output.ActorsJson;
import org.sanad.app.output.ActorsText;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.ActorDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad actors show}: what is known of an actor. */
@Command(
    name = "show",
    description =
        "Shows an actor's names (partisan ones marked), line of names, ties, members and sides,"
            + " with dates and sources.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 shown, 1 there is no such actor, 2 usage.",
      "",
      "Examples:",
      "  sanad actors show sy-nusra",
      "  sanad actors show sy-jaish-al-fatah --at 2015-06-01 --format json"
    })
public final class ActorsShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The actor's id, as find and the output give it.")
  private String id = "";

  @Option(
      names = "--at",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "Only what held on this day (2016-08-15).")
  private @Nullable LocalDate day;

  @Mixin private DirectoryOptions answer = new DirectoryOptions();

  /** A command that speaks to {@code console}. */
  public ActorsShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ActorDirectory directory = answer.directory();
    Actor actor = directory.actors().get(id);
    if (actor == null) {
      throw new CommandFailure(
          "There is no actor with the id " + id + ": look for it with sanad actors find NAME.");
    }
    ActorProfile profile = ActorProfile.of(directory, actor, day);
    console
        .out()
        .write(
            answer.json()
                ? new ActorsJson(directory.actors()).profile(profile) + "\n"
                : new ActorsText(directory.actors()).profile(profile));
    console.out().flush();
    return ExitCode.OK;
  }
}
