package org.sanad.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.register.fuse.Edge;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.Session;

/** Makes events one, parts them, and takes back what made them one. */
final class Joining {
  private final Deciding deciding;
  private final Correcting correcting;

  Joining(Deciding deciding, Correcting correcting) {
    this.deciding = deciding;
    this.correcting = correcting;
  }

  Decided merge(List<Seen> seen, Map<Correction.Field, String> choose, String why) {
    Map<String, FusedEvent> events = deciding.events(seen);
    if (events.size() < 2) {
      throw new ReviewException("Name at least two events to make one of.");
    }
    Map<String, List<String>> inputs = new TreeMap<>();
    List<String> all = new ArrayList<>();
    for (FusedEvent each : events.values()) {
      inputs.put(each.id(), each.tellings());
      all.addAll(each.tellings());
    }
    List<Edge> together = new ArrayList<>();
    for (String telling : all.subList(1, all.size())) {
      together.add(Edge.between(all.get(0), telling, 0));
    }
    Decision decision =
        deciding.log(
            "merge",
            seen.get(0).event(),
            events.keySet(),
            Map.of("events", List.copyOf(events.keySet())),
            why);
    Session session = deciding.session();
    session.links().reconcile(new TreeSet<>(all), decision.number());
    session.links().decide(together, List.of(), decision.number());
    session.merges().add(decision.number(), inputs);
    Decided merged = deciding.update(decision, Revision.Kind.MERGE, why, events.values());
    if (choose.isEmpty()) {
      return merged;
    }
    FusedEvent one = deciding.event(new Seen(merged.events().get(0), null));
    choose.forEach((field, value) -> correcting.choose(one, field, value, decision, why));
    return deciding.update(decision, Revision.Kind.MERGE, why, List.of(one));
  }

  Decided split(Seen seen, List<String> tellings, String why) {
    FusedEvent event = deciding.event(seen);
    List<String> rest = new ArrayList<>(event.tellings());
    if (tellings.isEmpty() || !rest.containsAll(tellings) || rest.size() == tellings.size()) {
      throw new ReviewException(
          "Name some of the event's tellings, and not all: " + String.join(" ", rest));
    }
    rest.removeAll(tellings);
    List<Edge> together = new ArrayList<>();
    for (String telling : tellings.subList(1, tellings.size())) {
      together.add(Edge.between(tellings.get(0), telling, 0));
    }
    Decision decision =
        deciding.log("split", event.id(), List.of(event.id()), Map.of("tellings", tellings), why);
    deciding
        .session()
        .links()
        .decide(together, between(List.of(tellings, rest)), decision.number());
    return deciding.update(decision, Revision.Kind.SPLIT, why, List.of(event));
  }

  /** Takes the last merge back that made an event what it is: what it was made of stays apart. */
  Decided unmerge(Seen seen, String why) {
    FusedEvent event = deciding.event(seen);
    Session session = deciding.session();
    Long merge = session.merges().last(event.tellings());
    if (merge == null) {
      throw new ReviewException(
          "Nobody merged " + event.id() + ": sanad register split parts what was read as one.");
    }
    Map<String, List<String>> inputs = session.merges().inputs(merge);
    Decision decision =
        deciding.log(
            "unmerge",
            event.id(),
            List.of(event.id()),
            Map.of("decision", merge, "events", List.copyOf(inputs.keySet())),
            why);
    for (long each : session.log().parts(merge)) {
      session.undo().undo(each, decision.number());
    }
    session.undo().undo(merge, decision.number());
    session.links().decide(List.of(), between(List.copyOf(inputs.values())), decision.number());
    return deciding.update(decision, Revision.Kind.UNMERGE, why, List.of(event));
  }

  private static List<Edge> between(List<List<String>> groups) {
    List<Edge> apart = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (List<String> others : groups.subList(i + 1, groups.size())) {
        for (String telling : groups.get(i)) {
          others.forEach(other -> apart.add(Edge.between(telling, other, 0)));
        }
      }
    }
    return apart;
  }
}
