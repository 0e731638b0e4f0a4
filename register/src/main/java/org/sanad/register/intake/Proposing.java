package org.sanad.register.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.ClaimChange;
import org.sanad.register.model.Coded;
import org.sanad.register.model.Correction;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FieldChange;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Verdict;
import org.sanad.register.store.Session;

/** What newer readings propose against persons' decisions, and what persons make of that. */
final class Proposing {
  private Proposing() {}

  static List<Proposal> list(Session session, int most, int from) {
    List<Proposal> proposals = new ArrayList<>();
    for (FusedEvent event : session.events().get(session.events().withProposals(most, from))) {
      long revision = Objects.requireNonNull(session.events().revisionOf(event.id()));
      for (Correction each : event.corrections()) {
        if (each.conflicts()) {
          FieldChange change = new FieldChange(each.field().code(), each.value(), each.proposed());
          proposals.add(new Proposal(event, revision, each, null, List.of(change)));
        }
      }
      Verdict verdict = event.verdict();
      if (verdict != null && event.overtaken()) {
        proposals.add(
            new Proposal(
                event,
                revision,
                null,
                verdict,
                FieldChange.between(verdict.seen(), Coded.wordless(event))));
      }
    }
    return proposals;
  }

  /** Lets what is read stand in the place of what a person had decided. */
  static Decided accept(Deciding deciding, long number, @Nullable Long revision, String why) {
    Correction held = correction(deciding.session(), number);
    FusedEvent event = event(deciding, held, revision);
    proposed(event, number);
    Decision decision = log(deciding, "accept", event, number, why);
    deciding.session().judgements().withdraw(held, decision.number());
    return deciding.update(decision, Revision.Kind.EDIT, why, List.of(event));
  }

  /** Holds on to what a person had decided: the same is proposed no more. */
  static Decided refuse(Deciding deciding, long number, @Nullable Long revision, String why) {
    Correction held = correction(deciding.session(), number);
    FusedEvent event = event(deciding, held, revision);
    String proposed = proposed(event, number);
    Decision decision = log(deciding, "refuse", event, number, why);
    ClaimChange claim = held.claim();
    deciding
        .session()
        .judgements()
        .correct(
            new Correction(
                held.telling(),
                held.field(),
                held.value(),
                claim == null ? proposed : held.read(),
                null,
                held.by(),
                held.why(),
                held.decision(),
                claim == null ? null : claim.refusing(proposed),
                held.evidence()),
            decision.number());
    return deciding.update(decision, Revision.Kind.EDIT, why, List.of(event));
  }

  private static Decision log(
      Deciding deciding, String kind, FusedEvent event, long number, String why) {
    return deciding.log(kind, event.id(), List.of(event.id()), Map.of("decision", number), why);
  }

  private static Correction correction(Session session, long number) {
    Correction held = session.judgements().correction(number);
    if (held == null) {
      throw new ReviewException(
          "Decision "
              + number
              + " is no correction that stands: sanad register proposals lists those that newer"
              + " readings speak against.");
    }
    return held;
  }

  private static FusedEvent event(Deciding deciding, Correction held, @Nullable Long revision) {
    Map<String, String> of = deciding.session().readings().eventOf(List.of(held.telling()));
    String id = of.get(held.telling());
    if (id == null) {
      throw new ReviewException(
          "No report tells the event any more that decision " + held.decision() + " corrected.");
    }
    return deciding.event(new Seen(id, revision));
  }

  private static String proposed(FusedEvent event, long number) {
    for (Correction each : event.corrections()) {
      if (each.decision() == number && each.proposed() != null) {
        return each.proposed();
      }
    }
    throw new ReviewException("Newer readings propose nothing against decision " + number + ".");
  }
}
