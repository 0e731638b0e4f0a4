package org.sanad.model;

import java.time.LocalDate;
import java.util.ArrayList;
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

  /**
   * The same with what the way of the report into the program gave cause to say. What the reading
   * says as well, such as another language, is told once.
   *
   * @param warnings concern the report as a whole
   */
  public Analysis warned(List<Diagnostic> warnings) {
    if (warnings.isEmpty()) {
      return this;
    }
    List<Diagnostic> all = new ArrayList<>(warnings);
    for (Diagnostic diagnostic : diagnostics) {
      if (warnings.stream().noneMatch(warning -> warning.code().equals(diagnostic.code()))) {
        all.add(diagnostic);
      }
    }
    return new Analysis(report, anchor, anchorBasis, events, relations, all);
  }
}
