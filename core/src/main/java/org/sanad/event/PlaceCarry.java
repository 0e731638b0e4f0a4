package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.Mention.PlaceMention;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;

/** The place that holds from one sentence to the next, for events that name none. */
final class PlaceCarry {
  /** Of a longer list, a later sentence means one or the other. */
  private static final int MOST = 3;

  private final PlaceChoice choice;
  private final SameParties parties;
  private List<PlaceMention> places = List.of();
  private @Nullable Draft of;

  PlaceCarry(Referents referents) {
    this.choice = new PlaceChoice(referents);
    this.parties = new SameParties(referents);
  }

  void over(List<Draft> found, boolean headline) {
    if (!headline && !places.isEmpty() && places.size() <= MOST) {
      for (Draft draft : found) {
        // Agreements are told of from afar: where the last fight was is not where they hold.
        boolean here = SentenceSharing.located(draft.type) && !draft.is(EventType.AGREEMENT);
        if (here && !choice.anyNamed(draft.places) && !isAnswer(draft)) {
          draft.places.clear();
          draft.places.addAll(places);
        }
      }
    }
    if (headline) {
      return;
    }
    for (Draft draft : found) {
      boolean tells = draft.violent() || draft.type.family() == EventType.Family.TERRITORY;
      if (tells && choice.anyNamed(draft.places)) {
        places = List.copyOf(draft.places);
        of = draft;
      }
    }
  }

  /** Where somebody was struck from afar is not where he strikes back. */
  private boolean isAnswer(Draft draft) {
    return of != null && parties.answerAbroad(of, draft);
  }
}
