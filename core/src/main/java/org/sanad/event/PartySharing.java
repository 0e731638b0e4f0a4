package org.sanad.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/** Doers that events of one sentence have in common. */
final class PartySharing {
  private final Clauses clauses;
  private final @Nullable Draft[] byChunk;

  /**
   * @param byChunk the sentence's events by the chunk that tells each
   */
  PartySharing(Clauses clauses, @Nullable Draft[] byChunk) {
    this.clauses = clauses;
    this.byChunk = byChunk;
  }

  /** Gives events of the sentence that name no doer the one that another of its events has. */
  void doers(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.dropped || !draft.actors.isEmpty()) {
        continue;
      }
      Draft of = draft.trigger().verb() ? subjectOf(draft) : aimedBy(draft, drafts);
      if (of != null && !of.dropped) {
        for (Mention actor : of.actors) {
          if (!draft.targets.contains(actor)) {
            Draft.addNew(draft.actors, actor);
          }
        }
      }
    }
  }

  /** «دمرت غارات التحالف مستودعا»: who flew the raids destroyed it. */
  private @Nullable Draft subjectOf(Draft draft) {
    Predicate predicate = clauses.predicate(draft.trigger());
    if (predicate == null || predicate.subject().size() != 1) {
      return null;
    }
    Draft subject = byChunk[predicate.subject().get(0).index()];
    return subject != draft && subject != null && subject.violent() ? subject : null;
  }

  /** «شنت القوات هجوما ... لتحرير المدينة»: who attacks wants to take it. */
  private static @Nullable Draft aimedBy(Draft draft, List<Draft> drafts) {
    if (draft.status != Status.PLANNED
        || !draft.is(EventType.CAPTURE)
        || !draft.trigger().gov().equals("ل")) {
      return null;
    }
    @Nullable Draft last = null;
    for (Draft other : drafts) {
      boolean attack =
          other.is(EventType.ASSAULT)
              || other.is(EventType.CAMPAIGN)
              || other.is(EventType.CAPTURE)
              || other.is(EventType.DEPLOYMENT);
      if (attack
          && !other.dropped
          && !other.actors.isEmpty()
          && other.status != Status.FAILED
          && other.trigger().index() < draft.trigger().index()) {
        last = other;
      }
    }
    return last;
  }

  /** «مباحثات بين الروس والفصيل من أجل التوصل إلى اتفاق»: the parties of the talks are its own. */
  void parties(List<Draft> drafts) {
    between(drafts);
    for (Draft draft : drafts) {
      boolean mutual = draft.is(EventType.AGREEMENT) || draft.is(EventType.MEETING);
      if (!mutual || draft.actors.size() > 1 || draft.dropped) {
        continue;
      }
      for (Chunk chunk : clauses.chunks()) {
        if (chunk.gov().equals("بين") && chunk.agent()) {
          Draft.addNew(draft.actors, chunk.mention());
        }
      }
    }
  }

  /**
   * «تشهد مناطق المواجهة بين الجيش وقسد تبادلا للقصف»: who face each other there shell each other.
   */
  private void between(List<Draft> drafts) {
    List<Mention> sides = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      Mention.ActorMention party = chunk.actor();
      if (chunk.gov().equals("بين") && chunk.agent() && party != null && !party.civil()) {
        sides.add(party);
      }
    }
    if (sides.size() != 2) {
      return;
    }
    // Where another event has them, «بين» is that one's.
    for (Draft draft : drafts) {
      if (!Collections.disjoint(draft.actors, sides)) {
        return;
      }
    }
    for (Draft draft : drafts) {
      boolean open = draft.actors.isEmpty() && draft.targets.isEmpty() && !draft.dropped;
      boolean near = draft.is(EventType.SHELLING) || draft.is(EventType.ASSAULT);
      if (open && near && draft.losses.isEmpty()) {
        draft.actors.addAll(sides);
      }
    }
  }
}
