package org.sanad.register.intake;

import java.util.List;

/**
 * What a decision did.
 *
 * @param decision its number in the decision log, by which it can be taken back
 * @param events ids of the events that stand now in the place of those decided on
 */
public record Decided(long decision, List<String> events) {

  /** Keeps its own copy of the list. */
  public Decided {
    events = List.copyOf(events);
  }
}
