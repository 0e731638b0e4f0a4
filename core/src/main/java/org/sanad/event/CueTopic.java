package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.RelationCues;
import org.sanad.resolve.Referents;

/** Whom the clause of a phrase is about, and whom a pronoun behind it means. */
final class CueTopic {
  private final Clauses clauses;
  private final Referents referents;
  private final RelationCues.Found cue;

  CueTopic(Clauses clauses, Referents referents, RelationCues.Found cue) {
    this.clauses = clauses;
    this.referents = referents;
    this.cue = cue;
  }

  /** «قوات كذا والميليشيات المساندة لها»: the party named before the one before the phrase. */
  List<Chunk> meantByPronoun(Chunk before) {
    Actor own = referents.actor(before.mention());
    for (int at = before.index() - 1; at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      Actor actor = referents.actor(chunk.mention());
      if (chunk.agent() && actor != null && !actor.equals(own)) {
        return List.of(chunk);
      }
    }
    return List.of();
  }

  /** Whoever the clause of the phrase is about. */
  List<Chunk> subject() {
    @Nullable Chunk last = null;
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.mention().first() < cue.first()) {
        last = chunk;
      }
    }
    if (last == null) {
      return List.of();
    }
    @Nullable Predicate told = null;
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.index() <= last.index() && chunk.clause() == last.clause()) {
        Predicate predicate = clauses.predicate(chunk);
        told = predicate == null ? told : predicate;
      }
    }
    if (told != null) {
      return told.subject().stream().filter(Chunk::agent).limit(1).toList();
    }
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.clause() == last.clause()
          && chunk.agent()
          && chunk.bare()
          && chunk.mention().end() <= cue.first()) {
        return List.of(chunk);
      }
    }
    return List.of();
  }
}
