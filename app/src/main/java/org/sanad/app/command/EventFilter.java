package org.sanad.app.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sanad.app.actors.ActorScope;
import org.sanad.app.places.PlaceScope;
import org.sanad.lexicon.Knowledge;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.store.EventQuery;
import org.sanad.register.store.PartyOnDays;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The options that say which events; all that is given must hold. */
final class EventFilter {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "Words that the event must have.")
  private List<String> words = List.of();

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
      names = "--review",
      paramLabel = "STATUS",
      description = "Of which persons made one of these: ${COMPLETION-CANDIDATES}.")
  private List<ReviewStatus> reviews = List.of();

  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description =
          "Done or suffered by one of these, or by whoever belonged to it on the day; id, English"
              + " or Arabic name.")
  private List<String> actors = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Told by a publisher.")
  private @Nullable String outlet;

  @Option(names = "--texts", paramLabel = "N", description = "Told by at least so many texts.")
  private int texts;

  /** The words that are asked for, parted by blanks. */
  String words() {
    return String.join(" ", words);
  }

  /** Whether something is asked for that only the knowledge can tell: members, Arabic names. */
  boolean asksKnowledge() {
    return !actors.isEmpty() || (place != null && PlaceScope.needed(place));
  }

  /**
   * What is asked for.
   *
   * @param limit how many events at most
   * @param knowledge gives what is known of actors and places, where {@link #asksKnowledge}
   * @throws ParameterException if the box is none
   */
  EventQuery query(int limit, Supplier<Knowledge> knowledge) {
    List<Double> corners = corners();
    List<PartyOnDays> parties = List.of();
    List<String> places = place == null ? List.of() : List.of(place);
    if (asksKnowledge()) {
      Knowledge known = knowledge.get();
      ActorScope scope = new ActorScope(known.directory());
      parties = actors.stream().flatMap(name -> scope.of(name).stream()).distinct().toList();
      places = place == null ? List.of() : new PlaceScope(known.places()).of(place);
    }
    return new EventQuery(
        words(), corners, from, to, types, statuses, standings, parties, places, outlet, texts,
        reviews, limit, 0);
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
        commandLine(), "'" + box + "' is not a box: write west,south,east,north in degrees.");
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(spec).commandLine();
  }
}
