package org.sanad.app.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How one report came out.
 *
 * @param id the report
 * @param given whether the program gave anything for it at all
 * @param gold the events coded
 * @param events the events given
 * @param partners for each coded event that was found, the event that found it, by their places
 */
record ReportOutcome(
    String id,
    boolean given,
    List<CodedEvent> gold,
    List<CodedEvent> events,
    Map<Integer, Integer> partners) {

  /** Keeps its own copies. */
  ReportOutcome {
    gold = List.copyOf(gold);
    events = List.copyOf(events);
    partners = Map.copyOf(partners);
  }
}
