package org.sanad.app.ontology;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.PlaceArgument;

/** What the ontologies ask of the parties: whether they are a government, at home, or civilians. */
final class Parties {
  private static final int STATE_FORCES = 1;
  private static final int CIVILIANS = 7;
  private static final Pattern CIVILIAN_NAME =
      Pattern.compile(
          "(?i)\\b(civilians?|residents?|child(ren)?|wom[ae]n|journalists?|medics?|doctors?"
              + "|refugees?|displaced|students?|farmers?|worshippers|aid workers?|rescuers)\\b");
  private static final Pattern CIVILIAN_WORDS =
      Pattern.compile("مدني|أهالي|سكان|طفل|أطفال|امرأة|نساء|صحفي|صحافي|طبيب|مسعف|نازح|لاجئ|مواطن");

  private final Directory directory;

  Parties(Directory directory) {
    this.directory = directory;
  }

  /**
   * Whether the forces of the country in which the event lies do it. ACLED counts a foreign state
   * with the non-state actors there. Where the country is not known, a state is taken to be at
   * home.
   */
  boolean homeGovernmentActs(Event event) {
    Set<String> around =
        event.places().stream()
            .map(PlaceArgument::id)
            .filter(Objects::nonNull)
            .map(directory::country)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return event.actors().stream()
        .map(Argument::id)
        .filter(Objects::nonNull)
        .filter(id -> directory.inter(id) == STATE_FORCES)
        .anyMatch(id -> around.isEmpty() || !Collections.disjoint(around, directory.countries(id)));
  }

  /** Whether an argument is people who do not fight. */
  boolean civilian(Argument argument) {
    String id = argument.id();
    int inter = id == null ? 0 : directory.inter(id);
    if (inter != 0) {
      return inter == CIVILIANS;
    }
    String name = argument.name();
    return name == null
        ? CIVILIAN_WORDS.matcher(argument.quote().text()).find()
        : CIVILIAN_NAME.matcher(name).find();
  }
}
