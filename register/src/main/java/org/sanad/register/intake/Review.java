package org.sanad.register.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.Corrected;
import org.sanad.register.fuse.Edge;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.RegisterStore;
import org.sanad.register.store.Session;

/** What a person decides of events. Every decision goes into the log and makes a version. */
public final class Review {
  private final RegisterStore store;
  private final Clock clock;
  private final String by;

  /**
   * @param clock tells when it is
   * @param by who decides: a pseudonym
   */
  public Review(RegisterStore store, Clock clock, String by) {
    this.store = store;
    this.clock = clock;
    this.by = by;
  }

  /**
   * Puts a value in the place of what was read.
   *
   * @param event its id
   * @param value as {@link Correction.Field} says
   * @param why in a sentence
   * @throws ReviewException if there is no such event, or the value cannot stand there
   */
  public void edit(String event, Correction.Field field, String value, String why) {
    String fault = Corrected.fault(field, value);
    if (fault != null) {
      throw new ReviewException(fault);
    }
    store.write(
        session -> {
          FusedEvent now = event(session, event);
          String read = readValue(now, field);
          Decision decision =
              log(session, "edit", event, Map.of("field", field.code(), "value", value), why);
          session
              .judgements()
              .correct(
                  new Correction(
                      now.tellings().get(0), field, value, read, null, by, why, decision.number()));
          return refuse(session, decision.at(), Revision.Kind.EDIT, why, Set.of(event));
        });
  }

  /** What was read, under a correction that stands already. */
  private static @Nullable String readValue(FusedEvent now, Correction.Field field) {
    for (Correction each : now.corrections()) {
      if (each.field() == field) {
        return each.proposed() == null ? each.read() : each.proposed();
      }
    }
    return Corrected.value(now, field);
  }

  /**
   * Makes events one, whatever speaks against it.
   *
   * @throws ReviewException if one of them is none
   */
  public void merge(List<String> events, String why) {
    store.write(
        session -> {
          List<Edge> together = new ArrayList<>();
          List<String> all = new ArrayList<>();
          for (String id : events) {
            all.addAll(event(session, id).tellings());
          }
          for (String telling : all.subList(1, all.size())) {
            together.add(Edge.between(all.get(0), telling, 0));
          }
          Decision decision = log(session, "merge", events.get(0), Map.of("events", events), why);
          session.links().reconcile(new TreeSet<>(all));
          session.links().decide(together, List.of());
          return refuse(session, decision.at(), Revision.Kind.MERGE, why, events);
        });
  }

  /**
   * Makes some tellings of an event an event of their own.
   *
   * @param tellings ids of tellings of the event: some, and not all of them
   * @throws ReviewException if they are not that
   */
  public void split(String event, List<String> tellings, String why) {
    store.write(
        session -> {
          List<String> rest = new ArrayList<>(event(session, event).tellings());
          if (!rest.containsAll(tellings) || rest.size() == tellings.size()) {
            throw new ReviewException(
                "Name some of the event's tellings, and not all: " + String.join(" ", rest));
          }
          rest.removeAll(tellings);
          List<Edge> apart = new ArrayList<>();
          for (String telling : tellings) {
            rest.forEach(other -> apart.add(Edge.between(telling, other, 0)));
          }
          List<Edge> together = new ArrayList<>();
          for (String telling : tellings.subList(1, tellings.size())) {
            together.add(Edge.between(tellings.get(0), telling, 0));
          }
          Decision decision = log(session, "split", event, Map.of("tellings", tellings), why);
          session.links().decide(together, apart);
          return refuse(session, decision.at(), Revision.Kind.SPLIT, why, Set.of(event));
        });
  }

  /**
   * Takes an event back: it stays in the register, marked so, until another report tells it.
   *
   * @throws ReviewException if there is no such event
   */
  public void retract(String event, String why) {
    store.write(
        session -> {
          List<String> tellings = event(session, event).tellings();
          Decision decision = log(session, "retract", event, Map.of("tellings", tellings), why);
          session.judgements().retract(tellings, why);
          return refuse(session, decision.at(), Revision.Kind.RETRACT, why, Set.of(event));
        });
  }

  /**
   * The events as they would be published.
   *
   * @param events their ids; the same one twice is once
   * @throws ReviewException if there is no such event, or it was taken back
   */
  public List<FusedEvent> publishable(List<String> events) {
    return store.read(session -> publishable(session, events));
  }

  private static List<FusedEvent> publishable(Session session, List<String> ids) {
    List<FusedEvent> events = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      FusedEvent now = event(session, id);
      if (now.retracted() != null) {
        throw new ReviewException(id + " was taken back and cannot be published.");
      }
      events.add(now);
    }
    return events;
  }

  /**
   * Lets events, as they stand now, out of the house: all of them or, if one of them cannot be,
   * none. What later reports add is not let out.
   *
   * @return the events as they are published
   * @throws ReviewException if there is no such event, or it was taken back
   */
  public List<FusedEvent> publish(List<String> events, String why) {
    return store.write(
        session -> {
          List<FusedEvent> all = publishable(session, events);
          for (FusedEvent each : all) {
            long number = session.events().nextRevision();
            Decision decision = log(session, "publish", each.id(), Map.of("revision", number), why);
            session.events().add(version(number, each, Revision.Kind.PUBLISH, decision, why));
            session.judgements().publish(each.id(), number, decision.number());
            session.seals().add(decision.at(), by);
          }
          return all;
        });
  }

  /**
   * Takes events in again that were published: all of them or, if one of them cannot be, none.
   * Whatever was published of their tellings goes out no more, under this id or another.
   *
   * @param events their ids, or ids that they were published under
   * @return the events as they stand now
   * @throws ReviewException if there is no such event, or nothing of it is published
   */
  public List<FusedEvent> unpublish(List<String> events, String why) {
    return store.write(
        session -> {
          List<FusedEvent> all = new ArrayList<>();
          Map<String, Set<String>> published = published(session);
          for (String id : new LinkedHashSet<>(resolved(session, events))) {
            FusedEvent now = event(session, id);
            Set<String> under = published.get(id);
            if (under == null) {
              throw new ReviewException(id + " is not published.");
            }
            Decision decision =
                log(session, "unpublish", id, Map.of("published", List.copyOf(under)), why);
            long number = session.events().nextRevision();
            session.events().add(version(number, now, Revision.Kind.UNPUBLISH, decision, why));
            session.judgements().unpublish(under);
            session.seals().add(decision.at(), by);
            all.add(now);
          }
          return all;
        });
  }

  private static List<String> resolved(Session session, List<String> ids) {
    List<String> resolved = new ArrayList<>();
    for (String id : ids) {
      String now = session.events().resolve(id);
      resolved.add(now == null ? id : now);
    }
    return resolved;
  }

  /** By event as it is now, the ids under which its tellings were published. */
  private static Map<String, Set<String>> published(Session session) {
    Map<String, Set<String>> under = new TreeMap<>();
    for (long number : session.judgements().published()) {
      Revision revision = session.events().revision(number);
      if (revision != null) {
        Set<String> now = new TreeSet<>(Set.of(revision.event()));
        if (revision.version() != null) {
          now.addAll(session.readings().eventOf(revision.version().tellings()).values());
        }
        now.forEach(id -> under.computeIfAbsent(id, i -> new TreeSet<>()).add(revision.event()));
      }
    }
    return under;
  }

  private Revision version(
      long number, FusedEvent event, Revision.Kind kind, Decision decision, String why) {
    return new Revision(number, event.id(), kind, decision.at(), by, why, event, List.of());
  }

  private int refuse(
      Session session, Instant at, Revision.Kind kind, String why, Collection<String> events) {
    int revisions =
        new Refusion(session, at, by, kind, why).update(Map.of(), new TreeSet<>(events));
    session.seals().add(at, by);
    return revisions;
  }

  private Decision log(
      Session session, String kind, String subject, Map<String, ?> detail, String why) {
    Map<String, Object> all = new TreeMap<>(detail);
    all.put("why", why);
    return session.log().add(clock.instant(), by, kind, subject, all);
  }

  private static FusedEvent event(Session session, String id) {
    FusedEvent event = session.events().get(id);
    if (event == null) {
      throw new ReviewException("No event has the id " + id + ".");
    }
    return event;
  }
}
