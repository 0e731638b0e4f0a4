package org.sanad.register.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.fuse.Block;
import org.sanad.register.fuse.Clusters;
import org.sanad.register.fuse.Corrected;
import org.sanad.register.fuse.Edge;
import org.sanad.register.fuse.Fusion;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Verdict;
import org.sanad.register.store.Session;

/** Brings the events up to date with the tellings that there are now. */
final class Refusion {
  private final Session session;
  private final Instant now;
  private final String by;
  private final Recent recent;
  private final Revision.@Nullable Kind decided;
  private final String reason;
  private final List<Revision> revisions = new ArrayList<>();
  private long nextRevision;

  /** After reports were read. */
  Refusion(Session session, Instant now, String by, Recent recent) {
    this(session, now, by, recent, null, "");
  }

  /** After a person decided something, and why. */
  Refusion(Session session, Instant now, String by, Revision.Kind decided, String reason) {
    this(session, now, by, new Recent(), decided, reason);
  }

  private Refusion(
      Session session,
      Instant now,
      String by,
      Recent recent,
      Revision.@Nullable Kind decided,
      String reason) {
    this.session = session;
    this.now = now;
    this.by = by;
    this.recent = recent;
    this.decided = decided;
    this.reason = reason;
    this.nextRevision = session.events().nextRevision();
  }

  /** Compares new tellings with those near them and keeps what is alike. */
  void link(Set<String> fresh) {
    Set<Edge> edges = new HashSet<>();
    // A report's tellings are mostly of one place and day, and so in the same blocks.
    Map<Block, List<String>> met = new HashMap<>();
    for (Traits each : recent.of(fresh, session).values()) {
      Set<String> near = new TreeSet<>();
      for (Block block : Block.of(each)) {
        near.addAll(met.computeIfAbsent(block, session.links()::near));
      }
      near.remove(each.telling());
      for (Traits other : recent.of(near, session).values()) {
        Edge edge = Edge.of(each, other);
        if (edge != null) {
          edges.add(edge);
        }
      }
    }
    session.links().addEdges(edges);
  }

  /**
   * Makes the versions that new tellings and changed events ask for.
   *
   * @param fresh new tellings by id
   * @param touched ids of events that something else about has changed
   * @return how many versions
   */
  int update(Map<String, Telling> fresh, Set<String> touched) {
    Set<String> reach = new TreeSet<>(fresh.keySet());
    reach.addAll(session.readings().tellingsOf(touched));
    Set<Edge> edges = session.links().component(reach);
    for (Edge edge : edges) {
      reach.add(edge.a());
      reach.add(edge.b());
    }
    Map<String, String> before = session.readings().eventOf(reach);
    Set<String> oldIds = new TreeSet<>(before.values());
    oldIds.addAll(touched);
    Map<String, FusedEvent> old = new HashMap<>();
    session.events().get(oldIds).forEach(event -> old.put(event.id(), event));
    long first = nextRevision;
    write(fused(tellings(reach, fresh), edges), old, before);
    return (int) (nextRevision - first);
  }

  private Map<String, Telling> tellings(Set<String> ids, Map<String, Telling> fresh) {
    Set<String> others = new TreeSet<>(ids);
    others.removeAll(fresh.keySet());
    Map<String, Telling> tellings = session.readings().get(others);
    tellings.putAll(fresh);
    return tellings;
  }

  private Map<String, FusedEvent> fused(Map<String, Telling> tellings, Set<Edge> edges) {
    Collection<Traits> traits = recent.of(tellings.keySet(), session).values();
    Collection<Edge> apart = session.links().apart(tellings.keySet());
    Set<String> reports = new TreeSet<>();
    tellings.values().forEach(telling -> reports.add(telling.report()));
    Map<String, String> texts = session.reports().texts(reports);
    Map<String, FusedEvent> events = new TreeMap<>();
    for (List<Traits> cluster : Clusters.of(traits, edges, apart)) {
      List<Telling> together = new ArrayList<>();
      cluster.forEach(t -> together.add(Objects.requireNonNull(tellings.get(t.telling()))));
      FusedEvent event = Fusion.of(together, report -> texts.getOrDefault(report, report));
      events.put(event.id(), event);
    }
    Set<String> judged = session.judgements().judged(tellings.keySet());
    if (!judged.isEmpty()) {
      events.replaceAll(
          (id, event) ->
              event.tellings().stream().anyMatch(judged::contains) ? judged(event) : event);
    }
    return events;
  }

  /** What persons decided of an event holds over what was read. */
  private FusedEvent judged(FusedEvent event) {
    List<Correction> corrections = session.judgements().corrections(event.tellings());
    Map<String, String> retracted = session.judgements().retractions(event.tellings());
    Verdict verdict = session.judgements().verdict(event.tellings());
    if (corrections.isEmpty() && retracted.isEmpty() && verdict == null) {
      return event;
    }
    // Told by a report that nobody judged yet, a retracted event stands again.
    boolean all = retracted.keySet().containsAll(event.tellings());
    return Corrected.apply(
        event,
        corrections,
        all ? retracted.get(event.tellings().get(0)) : null,
        verdict,
        at -> Passages.words(session, at));
  }

  private void write(
      Map<String, FusedEvent> events, Map<String, FusedEvent> old, Map<String, String> before) {
    Map<String, Set<String>> became = new TreeMap<>();
    for (FusedEvent event : events.values()) {
      for (String telling : event.tellings()) {
        String was = before.get(telling);
        if (was != null) {
          became.computeIfAbsent(was, id -> new TreeSet<>()).add(event.id());
        }
      }
    }
    for (String id : old.keySet().stream().sorted().toList()) {
      if (!events.containsKey(id)) {
        Set<String> into = became.getOrDefault(id, Set.of());
        Revision.Kind kind = into.isEmpty() ? Revision.Kind.RETRACT : Revision.Kind.MERGE;
        String why =
            into.isEmpty() ? "no report tells it any more" : "its tellings are told as one";
        revise(id, kind, why, null, List.copyOf(into));
      }
    }
    Map<String, String> eventOf = new TreeMap<>();
    for (FusedEvent event : events.values()) {
      FusedEvent was = old.get(event.id());
      event.tellings().stream()
          .filter(t -> !event.id().equals(before.get(t)))
          .forEach(t -> eventOf.put(t, event.id()));
      if (!event.equals(was)) {
        Set<String> from = new TreeSet<>();
        event.tellings().stream().map(before::get).filter(Objects::nonNull).forEach(from::add);
        from.remove(event.id());
        revise(event.id(), kind(was, from, events), why(was, from), event, List.of());
      }
    }
    session.events().add(revisions);
    revisions.clear();
    session.readings().setEvents(eventOf);
  }

  private Revision.Kind kind(
      @Nullable FusedEvent was, Set<String> from, Map<String, FusedEvent> events) {
    if (decided != null) {
      return decided;
    }
    if (from.isEmpty()) {
      return Revision.Kind.RUN;
    }
    return was == null && from.stream().anyMatch(events::containsKey)
        ? Revision.Kind.SPLIT
        : Revision.Kind.MERGE;
  }

  private String why(@Nullable FusedEvent was, Set<String> from) {
    if (decided != null) {
      return reason;
    }
    String reports = was == null ? "reports tell it" : "more or other reports tell it";
    return from.isEmpty() ? reports : reports + "; tellings came from " + String.join(" ", from);
  }

  private void revise(
      String id, Revision.Kind kind, String why, @Nullable FusedEvent version, List<String> into) {
    revisions.add(new Revision(nextRevision++, id, kind, now, by, why, version, into));
  }
}
