package org.sanad.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.actors.ActorSearch;
import org.sanad.app.actors.Candidate;
import org.sanad.app.actors.Question;
import org.sanad.app.output.ActorsJson;
import org.sanad.app.output.ActorsText;
import org.sanad.lexicon.ActorDirectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sanad actors find}: whom a name means. */
@Command(
    name = "find",
    description = "Shows whom a name may mean, and which of them in a country and on a day.",
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 somebody was found, 1 nobody, 2 usage.",
      "",
      "Examples:",
      "  sanad actors find «الجيش الوطني» --country SY --date 2019-11-10",
      "  sanad actors find Nusra --format json"
    })
public final class ActorsFindCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "NAME", description = "A name as reports write it, or a part of one.")
  private String name = "";

  @Option(
      names = "--country",
      paramLabel = "XX",
      description = "ISO code of the country that the report is about: SY, IQ, YE …")
  private String country = "";

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "Day of the report (2016-08-15).")
  private @Nullable LocalDate day;

  @Mixin private DirectoryOptions answer = new DirectoryOptions();

  /** A command that speaks to {@code console}. */
  public ActorsFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ActorDirectory directory = answer.directory();
    String bare = name.replaceAll("[«»\"]", "");
    Question question = new Question(bare, country.toUpperCase(Locale.ROOT), day);
    List<Candidate> found = new ActorSearch(directory).find(question);
    if (answer.json()) {
      console.out().write(new ActorsJson(directory.actors()).candidates(question, found) + "\n");
    } else if (!found.isEmpty()) {
      console.out().write(ActorsText.heading(bare, question.country(), day));
      console.out().write(new ActorsText(directory.actors()).candidates(found));
    }
    console.out().flush();
    if (found.isEmpty()) {
      throw new CommandFailure(
          "Nobody in the directory is called " + bare + ": try a part of the name.");
    }
    return ExitCode.OK;
  }
}
