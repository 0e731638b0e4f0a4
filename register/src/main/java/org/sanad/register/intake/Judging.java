package org.sanad.register.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Coded;
import org.sanad.register.model.Decision;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Reason;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.model.Revision;
import org.sanad.register.model.Verdict;
import org.sanad.register.store.JudgementTable;

/** Gives verdicts on events: one decision over one or many, all of them or none. */
final class Judging {
  private final Deciding deciding;

  Judging(Deciding deciding) {
    this.deciding = deciding;
  }

  Decided judge(List<Seen> seen, ReviewStatus status, @Nullable Reason reason, String why) {
    Map<String, FusedEvent> events = deciding.events(seen);
    Map<String, Object> detail = new TreeMap<>();
    detail.put("events", List.copyOf(events.keySet()));
    if (reason != null) {
      detail.put("reason", reason.code());
    }
    String kind =
        switch (status) {
          case CONFIRMED -> "confirm";
          case UNSURE -> "unsure";
          case REJECTED -> "reject";
          case MACHINE, CORRECTED -> throw new IllegalArgumentException(status + " is no verdict");
        };
    Decision decision =
        deciding.log(kind, events.keySet().iterator().next(), events.keySet(), detail, why);
    JudgementTable judgements = deciding.session().judgements();
    for (FusedEvent each : events.values()) {
      if (status == ReviewStatus.REJECTED) {
        judgements.retract(each.tellings(), why, decision.number());
      } else {
        judgements.reinstate(each.tellings(), decision.number());
      }
      judgements.judge(
          each.tellings(),
          new Verdict(status, reason, deciding.by(), why, decision.number(), Coded.wordless(each)));
    }
    return deciding.update(decision, kind(status), why, events.values());
  }

  private static Revision.Kind kind(ReviewStatus status) {
    return switch (status) {
      case CONFIRMED -> Revision.Kind.CONFIRM;
      case UNSURE -> Revision.Kind.UNSURE;
      default -> Revision.Kind.RETRACT;
    };
  }
}
