package org.sanad.event;

import java.util.List;
import java.util.Map;
import org.sanad.clause.Clauses;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;

/**
 * What the events of one sentence have in common: a place holds for those that name none, and
 * losses belong to the event that caused them.
 */
final class SentenceSharing {
  private final PartySharing parties;
  private final LossSharing losses;
  private final Absorption absorption;
  private final PlaceSharing places;
  private final OneDeed deeds;

  SentenceSharing(Clauses clauses, Map<Integer, Draft> byChunk, Referents referents) {
    this.places = new PlaceSharing(clauses, referents);
    this.deeds = new OneDeed(referents);
    this.parties = new PartySharing(clauses, byChunk);
    this.losses = new LossSharing(clauses, byChunk);
    this.absorption = new Absorption(clauses);
  }

  void share(List<Draft> drafts) {
    absorption.instruments(drafts);
    losses.share(drafts);
    absorption.killings(drafts);
    parties.parties(drafts);
    places.share(drafts);
    deeds.join(drafts);
    parties.doers(drafts);
    drafts.removeIf(draft -> draft.dropped);
  }

  /** Statements happen in no place that the report would give. */
  static boolean located(EventType type) {
    return switch (type) {
      case DEMAND, ACCUSATION, THREAT, REJECTION, SUPPORT, GROUP_CHANGE, MEETING -> false;
      default -> true;
    };
  }
}
