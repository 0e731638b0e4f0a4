package org.sanad.app.ontology;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanad.model.Event;
import org.sanad.model.Quote;

/** What else must hold of an event for a line of a table to speak of it. */
interface Condition {

  /** Whether it holds. */
  boolean holds(Event event);

  /**
   * Reads a condition: {@code -} always, {@code actor:none}, {@code actor:government}, {@code
   * target:civilians}, {@code target:armed}, or {@code words:} and a pattern that the triggers or
   * weapons contain.
   */
  static Condition of(String cell, Parties parties) {
    if (cell.startsWith("words:")) {
      Pattern words = Pattern.compile(cell.substring("words:".length()));
      return event ->
          Stream.concat(event.triggers().stream(), event.weapons().stream())
              .map(Quote::text)
              .anyMatch(text -> words.matcher(text).find());
    }
    return switch (cell) {
      case "-" -> event -> true;
      case "actor:none" -> event -> event.actors().isEmpty();
      case "actor:government" -> parties::homeGovernmentActs;
      case "target:civilians" -> event -> event.targets().stream().anyMatch(parties::civilian);
      case "target:armed" ->
          event ->
              !event.targets().isEmpty() && event.targets().stream().noneMatch(parties::civilian);
      default -> throw new IllegalStateException("not a condition: " + cell);
    };
  }
}
