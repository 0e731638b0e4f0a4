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
import org.sanad.register.fuse.Clusters;
import org.sanad.register.fuse.Edge;
import org.sanad.register.fuse.Fusion;
import org.sanad.register.fuse.Similarity;
import org.sanad.register.fuse.Traits;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Telling;
import org.sanad.register.store.Session;

/** Brings the events up to date with the tellings that there are now. */
final class Refusion {
  private final Session session;
  private final long run;
  private final Instant now;
  private final String by;
  private long nextRevision;

  Refusion(Session session, long run, Instant now, String by) {
    this.session = session;
    this.run = run;
    this.now = now;
    this.by = by;
    this.nextRevision = session.events().nextRevision();
  }

  /** Compares new tellings with those near them and keeps what is alike. */
  void link(Map<String, Traits> fresh) {
    Map<String, Traits> known = new HashMap<>(fresh);
    Set<Edge> edges = new HashSet<>();
    for (Traits each : fresh.values()) {
      Set<String> near = session.links().near(each);
      Set<String> missing = new TreeSet<>(near);
      missing.removeAll(known.keySet());
      known.putAll(session.readings().traits(missing));
      for (String id : near) {
        Traits other = Objects.requireNonNull(known.get(id));
        int score = Similarity.score(each, other);
        if (score >= Similarity.SAME) {
          edges.add(Edge.between(each.telling(), id, score));
        }
      }
    }
    session.links().addEdges(edges);
  }

  /**
   * Makes the versions that new tellings and changed events ask for.
   *
   * @param fresh ids of new tellings
   * @param touched ids of events that something else about has changed
   * @return how many versions
   */
  int update(Set<String> fresh, Set<String> touched) {
    Set<String> reach = new TreeSet<>(fresh);
    reach.addAll(session.readings().tellingsOf(touched));
    Set<Edge> edges = session.links().component(reach);
    for (Edge edge : edges) {
      reach.add(edge.a());
      reach.add(edge.b());
    }
    Map<String, String> before = session.readings().eventOf(reach);
    Set<String> oldIds = new TreeSet<>(before.values());
    oldIds.addAll(touched);
    Map<String, Traits> traits = session.readings().traits(reach);
    List<List<Traits>> clusters = Clusters.of(traits.values(), edges);
    Map<String, FusedEvent> old = new HashMap<>();
    session.events().get(oldIds).forEach(event -> old.put(event.id(), event));
    long first = nextRevision;
    write(fused(reach, clusters), old, before);
    return (int) (nextRevision - first);
  }

  private Map<String, FusedEvent> fused(Collection<String> reach, List<List<Traits>> clusters) {
    Map<String, Telling> tellings = session.readings().get(reach);
    Set<String> reports = new TreeSet<>();
    tellings.values().forEach(telling -> reports.add(telling.report()));
    Map<String, String> texts = session.reports().texts(reports);
    Map<String, FusedEvent> events = new TreeMap<>();
    for (List<Traits> cluster : clusters) {
      List<Telling> together = new ArrayList<>();
      cluster.forEach(t -> together.add(Objects.requireNonNull(tellings.get(t.telling()))));
      FusedEvent event = Fusion.of(together, report -> texts.getOrDefault(report, report));
      events.put(event.id(), event);
    }
    return events;
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
    for (FusedEvent event : events.values()) {
      FusedEvent was = old.get(event.id());
      session
          .readings()
          .setEvent(
              event.tellings().stream().filter(t -> !event.id().equals(before.get(t))).toList(),
              event.id());
      if (!event.equals(was)) {
        Set<String> from = new TreeSet<>();
        event.tellings().stream().map(before::get).filter(Objects::nonNull).forEach(from::add);
        from.remove(event.id());
        revise(event.id(), kind(was, from, events), why(was, from), event, List.of());
      }
    }
  }

  private static Revision.Kind kind(
      @Nullable FusedEvent was, Set<String> from, Map<String, FusedEvent> events) {
    if (from.isEmpty()) {
      return Revision.Kind.RUN;
    }
    return was == null && from.stream().anyMatch(events::containsKey)
        ? Revision.Kind.SPLIT
        : Revision.Kind.MERGE;
  }

  private static String why(@Nullable FusedEvent was, Set<String> from) {
    String reports = was == null ? "reports tell it" : "more or other reports tell it";
    return from.isEmpty() ? reports : reports + "; tellings came from " + String.join(" ", from);
  }

  private void revise(
      String id, Revision.Kind kind, String why, @Nullable FusedEvent version, List<String> into) {
    session.events().add(new Revision(nextRevision++, id, kind, now, by, why, version, into));
  }

  /** Enters the run into the decision log. */
  void log(Added added) {
    session.log().add(now, by, "run", Long.toString(run), added);
  }
}
