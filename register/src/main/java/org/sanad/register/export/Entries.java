package org.sanad.register.export;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.Session;

/** Makes what writers get of events as they stand: everything, for those who keep the register. */
public final class Entries {
  private Entries() {}

  /**
   * Events as they stand, by id; none for ids that none has.
   *
   * @param gate labels them
   */
  public static Map<String, Entry> of(Session session, Gate gate, Collection<String> ids) {
    List<FusedEvent> events = session.events().get(ids);
    Set<String> keys = new TreeSet<>();
    events.forEach(event -> keys.addAll(event.reports()));
    Map<String, Instant> changed = session.events().changed(ids);
    Map<String, StoredReport> reports = reports(session, keys);
    Map<String, String> titles = session.reports().titles(keys);
    Map<String, Entry> entries = new HashMap<>();
    for (FusedEvent event : events) {
      entries.put(
          event.id(),
          new Entry(
              event,
              Tier.INTERNAL,
              gate.unpublished(event),
              event.reviewStatus().code(),
              false,
              changed.getOrDefault(event.id(), Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS),
              behind(event, reports),
              titles,
              session.reports()::content,
              id -> steps(session, id)));
    }
    return entries;
  }

  private static List<Entry.Step> steps(Session session, String event) {
    return session.events().history(event).stream()
        .map(
            each ->
                new Entry.Step(
                    each.number(),
                    each.kind(),
                    each.at().truncatedTo(ChronoUnit.SECONDS),
                    each.version() == null && !each.into().isEmpty()))
        .toList();
  }

  static Map<String, StoredReport> reports(Session session, Set<String> keys) {
    Map<String, StoredReport> reports = new HashMap<>();
    session.reports().get(keys).forEach(report -> reports.put(report.key(), report));
    return reports;
  }

  /** The reports behind an event, in its order. */
  static List<StoredReport> behind(FusedEvent event, Map<String, StoredReport> reports) {
    return event.reports().stream().filter(reports::containsKey).map(reports::get).toList();
  }
}
