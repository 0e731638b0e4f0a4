package org.sanad.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/** Who tells of an event, and what is only said: called for, refused or threatened. */
final class Speech {
  /** Their content is wished, refused or threatened, not told: the guidelines do not code it. */
  private static final Set<EventType> CONTENT_TYPES =
      Set.of(EventType.DEMAND, EventType.REJECTION, EventType.THREAT);

  private Speech() {}

  /** Whether a trigger stands in what is demanded, refused or threatened. */
  static boolean inContent(Clauses clauses, Chunk chunk, @Nullable Draft[] byChunk) {
    List<Chunk> chunks = clauses.chunks();
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Chunk before = chunks.get(at);
      if (chunk.clause() - before.clause() > 1) {
        return false;
      }
      if (before.clause() != chunk.clause() && !complementClause(chunks, chunk.clause())) {
        return false;
      }
      Draft draft = byChunk[before.index()];
      if (draft != null && CONTENT_TYPES.contains(draft.type)) {
        return chunk.index() > before.index()
            && draft.status != Status.DENIED
            && !Chunk.CAUSE.equals(chunk.gov());
      }
      if (before.verb()
          && before.trigger() == null
          && !before.is(WordClass.VERB)
          && before.clause() == chunk.clause()) {
        return false;
      }
      if (before.is(Operator.SAY)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a clause begins with «أن» or its like: it is what is said. */
  static boolean complementClause(List<Chunk> chunks, int clause) {
    for (Chunk chunk : chunks) {
      if (chunk.clause() == clause) {
        return chunk.is(WordClass.COMPLEMENTIZER);
      }
    }
    return false;
  }

  /** «داعياً إلى»: who calls, accuses, refuses or threatens is who speaks. */
  static void speaks(Draft draft) {
    boolean speech = CONTENT_TYPES.contains(draft.type) || draft.is(EventType.ACCUSATION);
    if (speech
        && draft.actors.isEmpty()
        && !draft.sources.isEmpty()
        && !draft.sources.get(0).mentions().isEmpty()) {
      draft.actors.add(draft.sources.get(0).mentions().get(0));
    }
  }

  /** The nearest speaker before it, and whoever is attached to what it tells. */
  static void attribute(Draft draft, List<AttributionFinder.Said> said) {
    Mention word = draft.trigger().mention();
    AttributionFinder.@Nullable Said nearest = null;
    for (AttributionFinder.Said each : said) {
      if (word.end() <= each.from() || word.first() >= each.to()) {
        continue;
      }
      if (each.attached()) {
        each.speakers().forEach(speaker -> speak(draft, speaker));
      } else if (word.first() >= each.from() && (nearest == null || each.from() > nearest.from())) {
        nearest = each;
      }
    }
    if (nearest != null) {
      nearest.speakers().forEach(speaker -> speak(draft, speaker));
    }
  }

  /** Whoever demands, accuses or threatens is the doer, not one who tells of it. */
  private static void speak(Draft draft, Speaker speaker) {
    boolean own =
        switch (draft.type) {
          case DEMAND, ACCUSATION, THREAT, REJECTION ->
              draft.actors.stream().anyMatch(actor -> speaker.overlaps(actor.first(), actor.end()));
          default -> false;
        };
    if (!own) {
      Draft.addNew(draft.sources, speaker);
    }
  }
}
