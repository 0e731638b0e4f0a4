package org.sanad.app.command;

import java.util.List;
import org.sanad.register.intake.Seen;
import picocli.CommandLine.Parameters;

/** The events that a decision is about. */
final class EventIds {
  @Parameters(arity = "1..*", paramLabel = "ID", description = DecisionOptions.EVENTS)
  private List<String> ids = List.of();

  List<Seen> seen() {
    return Seen.all(ids);
  }
}
