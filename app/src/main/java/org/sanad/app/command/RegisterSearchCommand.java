package org.sanad.app.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.FusedText;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sanad register search}: events by words, place, day, party and standing. */
@Command(
    name = "search",
    description = "Finds events; all that is given must hold.",
    sortOptions = false,
    footer = {
      "",
      "Words are found in all their forms, with or without vowel signs: قصفت finds قصف and والقصف.",
      "",
      "Examples:",
      "  sanad register search --register war.db غارات --place Douma --from 2018-04-01",
      "  sanad register search --register war.db --actor Houthis --type shelling --standing independent",
      "  sanad register search --register war.db --box 36,33,37,34"
    })
public final class RegisterSearchCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words that the event must have.")
  private List<String> words = List.of();

  @Mixin private RegisterOption register = new RegisterOption();

  @Option(
      names = "--reports",
      description = "Look for the words in whole reports, and list these instead of events.")
  private boolean reports;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "At a place, or at one that lies in it; its English or Arabic name.")
  private @Nullable String place;

  @Option(names = "--box", paramLabel = "W,S,E,N", description = "In a box, in degrees.")
  private @Nullable String box;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "Not before this day.")
  private @Nullable LocalDate from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = ReportOptions.Day.class,
      description = "Not after this day.")
  private @Nullable LocalDate to;

  @Option(names = "--type", paramLabel = "TYPE", description = "Of one of these types.")
  private List<EventType> types = List.of();

  @Option(names = "--status", paramLabel = "STATUS", description = "Of one of these statuses.")
  private List<Status> statuses = List.of();

  @Option(
      names = "--standing",
      paramLabel = "STANDING",
      description = "Of one of these: ${COMPLETION-CANDIDATES}.")
  private List<Corroboration> standings = List.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Done or suffered by one of these; id, English or Arabic name.")
  private List<String> actors = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Told by a publisher.")
  private @Nullable String outlet;

  @Option(names = "--texts", paramLabel = "N", description = "Told by at least so many texts.")
  private int texts;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most; ${DEFAULT-VALUE} where not given.")
  private int limit = 50;

  /** A command that speaks to {@code console}. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public RegisterSearchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    EventQuery query =
        new EventQuery(
            String.join(" ", words),
            corners(),
            from,
            to,
            types,
            statuses,
            standings,
            actors,
            place,
            outlet,
            texts,
            limit,
            0);
    List<String> lines;
    try (RegisterStore store = register.open()) {
      lines = store.read(session -> reports ? reportLines(session) : eventLines(session, query));
    }
    for (String line : lines) {
      console.out().write(line + "\n");
    }
    console.out().flush();
    return ExitCode.OK;
  }

  private List<String> eventLines(Session session, EventQuery query) {
    return session.events().get(session.search().events(query)).stream()
        .map(FusedText::line)
        .toList();
  }

  private List<String> reportLines(Session session) {
    List<String> keys = session.search().reports(String.join(" ", words), limit);
    Map<String, String> titles = session.reports().titles(keys);
    return keys.stream().map(key -> FusedText.report(key, titles.get(key))).toList();
  }

  private List<Double> corners() {
    if (box == null) {
      return List.of();
    }
    try {
      List<Double> corners = Arrays.stream(box.split(",", -1)).map(Double::valueOf).toList();
      if (corners.size() == 4) {
        return corners;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new ParameterException(
        spec.commandLine(), "'" + box + "' is not a box: write west,south,east,north in degrees.");
  }
}
