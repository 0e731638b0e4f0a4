package org.sanad.register.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.Session;

/** What every decision does, within its transaction: look, log, bring events up to date, seal. */
final class Deciding {
  private final Session session;
  private final Clock clock;
  private final String by;

  Deciding(Session session, Clock clock, String by) {
    this.session = session;
    this.clock = clock;
    this.by = by;
  }

  Session session() {
    return session;
  }

  String by() {
    return by;
  }

  /**
   * The event as it stands.
   *
   * @throws ReviewException if there is none
   * @throws ChangedException if another version stands than was seen
   */
  FusedEvent event(Seen seen) {
    String id = seen.event();
    FusedEvent event = session.events().get(id);
    if (event == null) {
      String now = session.events().resolve(id);
      if (now == null) {
        throw new ReviewException("No event has the id " + id + ".");
      }
      throw new ChangedException(
          now, id + " is part of " + now + " now: look at that, and decide again.");
    }
    Long revision = session.events().revisionOf(id);
    if (seen.revision() != null && !seen.revision().equals(revision)) {
      throw new ChangedException(
          id,
          id
              + " has changed since its revision "
              + seen.revision()
              + ": look at revision "
              + revision
              + ", and decide again.");
    }
    return event;
  }

  /** Several events as they stand, by id; the same one twice is once. */
  Map<String, FusedEvent> events(List<Seen> seen) {
    Map<String, FusedEvent> events = new LinkedHashMap<>();
    for (Seen each : seen) {
      events.put(each.event(), event(each));
    }
    if (events.isEmpty()) {
      throw new ReviewException("Name at least one event.");
    }
    return events;
  }

  /** Puts a decision into the log. */
  Decision log(
      String kind, String subject, Collection<String> events, Map<String, ?> detail, String why) {
    Map<String, Object> all = new TreeMap<>(detail);
    all.put("why", why);
    Decision decision = session.log().add(clock.instant(), by, kind, subject, all);
    session.undo().about(decision.number(), events);
    return decision;
  }

  /** Brings what hangs together with events up to date, and seals it. */
  Decided update(
      Decision decision, Revision.Kind kind, String why, Collection<FusedEvent> touched) {
    TreeSet<String> ids = new TreeSet<>();
    List<String> tellings = new ArrayList<>();
    for (FusedEvent each : touched) {
      ids.add(each.id());
      tellings.addAll(each.tellings());
    }
    new Refusion(session, decision.at(), by, kind, why).update(Map.of(), ids);
    return sealed(decision, tellings);
  }

  /** Adds a version of an event that changed in nothing but what was decided of it. */
  long version(Decision decision, FusedEvent event, Revision.Kind kind, String why) {
    long number = session.events().nextRevision();
    session
        .events()
        .add(
            List.of(
                new Revision(number, event.id(), kind, decision.at(), by, why, event, List.of())));
    return number;
  }

  /** Has the log vouch for all of it, and says which events stand now. */
  Decided sealed(Decision decision, Collection<String> tellings) {
    TreeSet<String> events = new TreeSet<>(session.readings().eventOf(tellings).values());
    session.undo().about(decision.number(), events);
    session.seals().add(decision.at(), by);
    return new Decided(decision.number(), List.copyOf(events));
  }
}
