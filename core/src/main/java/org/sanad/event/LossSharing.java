package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;

/** Which event of a sentence the killed and injured belong to. */
final class LossSharing {
  /** A circumstance («وسط») is so many tokens less likely the cause. */
  static final int ASIDE = 8;

  private final Clauses clauses;
  private final @Nullable Draft[] byChunk;

  /**
   * @param byChunk the sentence's events by the chunk that tells each
   */
  LossSharing(Clauses clauses, @Nullable Draft[] byChunk) {
    this.clauses = clauses;
    this.byChunk = byChunk;
  }

  // ---- losses

  /** Gives every loss of the sentence to the event that caused it. */
  void share(List<Draft> drafts) {
    for (LossMention loss : clauses.losses()) {
      Draft draft = owner(loss, drafts);
      if (draft != null) {
        lose(clauses, draft, loss);
      }
    }
  }

  /** Adds a loss to an event; those whom the number counts are whom it struck. */
  static void lose(Clauses clauses, Draft draft, LossMention loss) {
    draft.losses.add(loss);
    if (loss.active() || draft.is(EventType.CLASH) || draft.is(EventType.KILLING)) {
      return;
    }
    for (Chunk chunk : clauses.chunks()) {
      Mention mention = chunk.mention();
      if (loss.counts(mention) && chunk.actor() != null && !draft.actors.contains(mention)) {
        Draft.addNew(draft.targets, mention);
      }
    }
  }

  /** The killing that the number's own word calls up, else the nearest violent event before it. */
  private @Nullable Draft owner(LossMention loss, List<Draft> drafts) {
    Chunk predicate = clauses.at(loss.predicate());
    if (predicate != null) {
      Draft own = byChunk[predicate.index()];
      if (own != null && own.violent()) {
        return own;
      }
    }
    @Nullable Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      if (!draft.violent() || draft.is(EventType.DESTRUCTION)) {
        continue;
      }
      int distance =
          distance(draft, loss.predicate()) + (draft.trigger().gov().equals("وسط") ? 2 * ASIDE : 0);
      if (distance < bestDistance) {
        best = draft;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Tokens between, those before counting double: a cause is told before or right behind. */
  private static int distance(Draft draft, int token) {
    int at = draft.trigger().first();
    return at < token ? token - at : 2 * (at - token);
  }
}
