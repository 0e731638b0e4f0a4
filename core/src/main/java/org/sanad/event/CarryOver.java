package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Clauses;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.SentenceKind;
import org.sanad.resolve.Referents;

/**
 * What holds from one sentence to the next: the place of an event that names none, and losses that follow from the event told before.
 */
final class CarryOver {
  private final Referents referents;
  private List<Mention.PlaceMention> places = List.of();

  CarryOver(Referents referents) {
    this.referents = referents;
  }

  void over(Clauses clauses, List<Draft> found, List<Draft> before) {
    boolean headline = clauses.sentence().kind() == SentenceKind.HEADLINE;
    strayLosses(clauses, found, before);
    for (Draft draft : found) {
      if (draft.places.isEmpty() && SentenceSharing.located(draft.type) && places.size() == 1
          && !headline) {
        draft.places.addAll(places);
      }
    }
    if (headline) {
      return;
    }
    for (Draft draft : found) {
      if (!draft.places.isEmpty() && draft.violent()) {
        places = List.copyOf(draft.places);
      }
    }
  }

  /** «وأدى ذلك إلى إصابة ثلاثة»: losses in a sentence without an event are the last event's. */
  private void strayLosses(Clauses clauses, List<Draft> found, List<Draft> before) {
    for (Draft draft : found) {
      if (draft.violent()) {
        return;
      }
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Draft last = before.get(i);
      if (last.violent() && !last.is(EventType.DESTRUCTION) && !last.headline
          && last.sentence >= clauses.sentence().index() - 2) {
        for (LossMention loss : clauses.losses()) {
          if (!last.losses.contains(loss)) {
            last.losses.add(loss);
          }
        }
        return;
      }
    }
  }

  /** The referents that the report's mentions were resolved to. */
  Referents referents() {
    return referents;
  }
}
