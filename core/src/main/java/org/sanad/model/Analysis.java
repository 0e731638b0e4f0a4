package org.sanad.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read out of one report.
 *
 * @param report the report
 * @param anchor the day that relative times were counted from, null where there was none
 * @param anchorBasis where that day came from: "given", "dateline", "text" or "none"
 * @param events what it tells
 * @param relations what ties it states
 * @param diagnostics what stayed unresolved
 */
public record Analysis(
    SourceReport report,
    @Nullable LocalDate anchor,
    String anchorBasis,
    List<Event> events,
    List<Relation> relations,
    List<Diagnostic> diagnostics) {

  /** Keeps its own copies of the lists. */
  public Analysis {
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    diagnostics = List.copyOf(diagnostics);
  }
}
