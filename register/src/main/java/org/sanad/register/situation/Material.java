package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Where;

/**
 * What the situation is derived from.
 *
 * @param events captures, withdrawals, sieges and their ends; others are passed over
 * @param statements who holds what, who belongs to whom
 * @param contents by report: its content; none where it was purged
 * @param published by report: its day; none where it has none
 * @param places by English name: the places that statements name
 */
public record Material(
    List<FusedEvent> events,
    List<Statement> statements,
    Map<String, String> contents,
    Map<String, LocalDate> published,
    Map<String, Where> places) {

  /** Keeps its own copies. */
  public Material {
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    contents = Map.copyOf(contents);
    published = Map.copyOf(published);
    places = Map.copyOf(places);
  }
}
