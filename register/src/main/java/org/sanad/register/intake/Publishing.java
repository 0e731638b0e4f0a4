package org.sanad.register.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.Session;

/** Lets events out of the house, and takes them in again. */
final class Publishing {
  private final Deciding deciding;

  Publishing(Deciding deciding) {
    this.deciding = deciding;
  }

  /** The events as they would be published. */
  List<FusedEvent> publishable(List<Seen> seen) {
    List<FusedEvent> events = List.copyOf(deciding.events(seen).values());
    for (FusedEvent each : events) {
      if (each.retracted() != null) {
        throw new ReviewException(each.id() + " was taken back and cannot be published.");
      }
    }
    return events;
  }

  List<FusedEvent> publish(List<Seen> seen, String why) {
    List<FusedEvent> all = publishable(seen);
    Session session = deciding.session();
    for (FusedEvent each : all) {
      long number = session.events().nextRevision();
      Decision decision =
          deciding.log("publish", each.id(), List.of(each.id()), Map.of("revision", number), why);
      deciding.version(decision, each, Revision.Kind.PUBLISH, why);
      session.judgements().publish(each.id(), number, decision.number());
      deciding.sealed(decision, each.tellings());
    }
    return all;
  }

  List<FusedEvent> unpublish(List<String> ids, String why) {
    Session session = deciding.session();
    List<FusedEvent> all = new ArrayList<>();
    Map<String, Set<String>> published = published();
    for (String id : new LinkedHashSet<>(resolved(ids))) {
      FusedEvent now = deciding.event(new Seen(id, null));
      Set<String> under = published.get(id);
      if (under == null) {
        throw new ReviewException(id + " is not published.");
      }
      Decision decision =
          deciding.log("unpublish", id, List.of(id), Map.of("published", List.copyOf(under)), why);
      deciding.version(decision, now, Revision.Kind.UNPUBLISH, why);
      session.judgements().unpublish(under, decision.number());
      deciding.sealed(decision, now.tellings());
      all.add(now);
    }
    return all;
  }

  private List<String> resolved(List<String> ids) {
    List<String> resolved = new ArrayList<>();
    for (String id : ids) {
      String now = deciding.session().events().resolve(id);
      resolved.add(now == null ? id : now);
    }
    return resolved;
  }

  /** By event as it is now, the ids under which its tellings were published. */
  private Map<String, Set<String>> published() {
    Session session = deciding.session();
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
}
