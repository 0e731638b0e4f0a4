package org.sanad.app.ontology;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/** One line of a table: for which events it stands, and their code, null where there is none. */
record OntologyLine(
    EventType type, Set<Status> statuses, Condition condition, @Nullable Code code) {

  /** Whether the line speaks of this event. */
  boolean fits(Event event) {
    return type == event.type() && statuses.contains(event.status()) && condition.holds(event);
  }

  /** Cells: type, status, when, event, detail; "-" for any or none. */
  static OntologyLine of(List<String> cells, Parties parties) {
    String event = cells.get(3);
    String detail = cells.get(4);
    return new OntologyLine(
        EventType.valueOf(cells.get(0).toUpperCase(Locale.ROOT)),
        statuses(cells.get(1)),
        Condition.of(cells.get(2), parties),
        event.equals("-") ? null : new Code(event, detail.equals("-") ? null : detail));
  }

  private static Set<Status> statuses(String cell) {
    if (cell.equals("-")) {
      return EnumSet.allOf(Status.class);
    }
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    for (String status : cell.split(" ", -1)) {
      statuses.add(Status.valueOf(status.toUpperCase(Locale.ROOT)));
    }
    return statuses;
  }
}
