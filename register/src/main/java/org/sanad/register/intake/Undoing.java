package org.sanad.register.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.Session;

/** Takes a decision back: what it changed is as it was before, and both stay in the log. */
final class Undoing {
  private final Deciding deciding;

  Undoing(Deciding deciding) {
    this.deciding = deciding;
  }

  Decided undo(@Nullable Long asked, String why) {
    Session session = deciding.session();
    Long last = asked != null ? asked : session.undo().last(deciding.by());
    if (last == null) {
      throw new ReviewException("There is no decision of " + deciding.by() + " to take back.");
    }
    long number = asked != null ? asked : session.log().whole(last);
    check(number);
    List<FusedEvent> events = new ArrayList<>();
    for (String id : session.undo().events(number)) {
      String now = session.events().resolve(id);
      FusedEvent event = session.events().get(now == null ? id : now);
      if (event != null && events.stream().noneMatch(each -> each.id().equals(event.id()))) {
        events.add(event);
      }
    }
    Map<String, Long> before = new HashMap<>();
    events.forEach(each -> before.put(each.id(), session.events().revisionOf(each.id())));
    Decision decision =
        deciding.log(
            "undo",
            Long.toString(number),
            events.stream().map(FusedEvent::id).toList(),
            Map.of("decision", number),
            why);
    for (long each : session.log().parts(number)) {
      session.undo().undo(each, decision.number());
    }
    session.undo().undo(number, decision.number());
    Decided decided = deciding.update(decision, Revision.Kind.UNDO, why, events);
    return seenInEach(decision, decided, before, why);
  }

  /** What only was published looks as before: its history still tells that it was taken back. */
  private Decided seenInEach(
      Decision decision, Decided decided, Map<String, Long> before, String why) {
    Session session = deciding.session();
    for (String id : decided.events()) {
      if (Objects.equals(before.get(id), session.events().revisionOf(id))) {
        FusedEvent event = Objects.requireNonNull(session.events().get(id));
        deciding.version(decision, event, Revision.Kind.UNDO, why);
      }
    }
    TreeSet<String> tellings = new TreeSet<>(session.readings().tellingsOf(decided.events()));
    return deciding.sealed(decision, tellings);
  }

  private void check(long number) {
    Session session = deciding.session();
    List<Decision> found = session.log().after(number - 1, 1);
    if (found.isEmpty() || found.get(0).number() != number) {
      throw new ReviewException("No decision has the number " + number + ".");
    }
    Decision decision = found.get(0);
    if (!session.undo().changed(number) || Set.of("undo", "unmerge").contains(decision.kind())) {
      throw new ReviewException(
          "Decision " + number + " (" + decision.kind() + ") is none that can be taken back.");
    }
    if (!decision.by().equals(deciding.by())) {
      throw new ReviewException(
          "Decision "
              + number
              + " is "
              + decision.by()
              + "'s: only they can take it back; decide otherwise instead.");
    }
    if (session.undo().undone(number)) {
      throw new ReviewException("Decision " + number + " was taken back before.");
    }
    Long later = session.undo().overtakenBy(number);
    if (later != null) {
      throw new ReviewException(
          "Decision " + later + " came after it on the same: take that one back first.");
    }
  }
}
