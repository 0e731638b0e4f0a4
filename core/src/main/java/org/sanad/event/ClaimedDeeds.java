package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Operator;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;

/**
 * Who owns up to what was told before: «وقع تفجير في المدينة، وأعلن التنظيم مسؤوليته عنه»، «وتبناه
 * التنظيم», or is accused of it: «هجوم اتهمت دمشق التحالف بشنه». It is the doer of the last blow
 * that has none, by his own word or by theirs.
 */
final class ClaimedDeeds {
  /** So many sentences back at most. */
  private static final int REACH = 2;

  private ClaimedDeeds() {}

  /**
   * Gives the blows that a sentence claims their doer.
   *
   * @param referents what its mentions stand for
   * @param found the drafts of the sentence
   * @param before those of the sentences before it
   */
  static void share(Clauses clauses, Referents referents, List<Draft> found, List<Draft> before) {
    for (Chunk chunk : clauses.chunks()) {
      Chunk accused = accused(clauses, chunk);
      if (accused != null) {
        Draft deed = last(clauses, chunk, found, before);
        if (deed != null) {
          Draft.addNew(deed.actors, accused.mention());
        }
        continue;
      }
      if (!chunk.is(Operator.CLAIM) || !goesBack(chunk) || isDenied(clauses, chunk)) {
        continue;
      }
      Predicate claim = claim(clauses, chunk);
      Draft deed = claim == null ? null : last(clauses, chunk, found, before);
      if (claim == null || deed == null) {
        continue;
      }
      for (Chunk claimant : claim.subject()) {
        Actor party = referents.actor(claimant.mention());
        if (claimant.agent() && party != null && party.armed()) {
          Draft.addNew(deed.actors, claimant.mention());
        }
      }
    }
  }

  /** «اتهمت دمشق التحالف بشنه»: who is said to have done what the pronoun stands for. */
  private static @Nullable Chunk accused(Clauses clauses, Chunk deed) {
    boolean back =
        deed.index() > 1
            && deed.is(Operator.DO)
            && !deed.verb()
            && deed.gov().equals("ب")
            && deed.mention() instanceof Mention.OperatorMention word
            && !word.suffix().isEmpty();
    Chunk who = back ? clauses.chunks().get(deed.index() - 1) : null;
    if (who == null || !who.agent() || !who.bare() || who.clause() != deed.clause()) {
      return null;
    }
    for (int at = who.index() - 1; at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      if (chunk.clause() != deed.clause()) {
        return null;
      }
      if (chunk.trigger() != null) {
        return chunk.trigger().words().get(0).frame().type() == EventType.ACCUSATION ? who : null;
      }
    }
    return null;
  }

  /** Whether it says by a pronoun what is claimed: «مسؤوليته عنه», «تبناه». */
  private static boolean goesBack(Chunk claim) {
    return claim.mention() instanceof Mention.OperatorMention word
        && (claim.verb()
            ? !word.suffix().isEmpty()
            : word.words().stream().noneMatch(sense -> sense.operator() == Operator.DO));
  }

  private static boolean isDenied(Clauses clauses, Chunk claim) {
    for (int at = claim.index() - 1; at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      if (chunk.clause() != claim.clause()) {
        return false;
      }
      if (chunk.is(Operator.NEGATE) || chunk.is(Operator.DENY)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Predicate claim(Clauses clauses, Chunk claim) {
    for (int at = claim.index(); at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      if (chunk.clause() != claim.clause()) {
        return null;
      }
      if (chunk.verb()) {
        boolean says = chunk.is(Operator.SAY) || chunk.is(Operator.CLAIM);
        return says ? clauses.predicate(chunk) : null;
      }
    }
    return null;
  }

  /** The last blow before a claim; null where that has a doer already. */
  private static @Nullable Draft last(
      Clauses clauses, Chunk claim, List<Draft> found, List<Draft> before) {
    for (int at = found.size() - 1; at >= 0; at--) {
      Draft draft = found.get(at);
      if (draft.violent() && draft.trigger().first() < claim.first()) {
        return draft.actors.isEmpty() ? draft : null;
      }
    }
    int sentence = clauses.sentence().index();
    for (int at = before.size() - 1; at >= 0; at--) {
      Draft draft = before.get(at);
      if (sentence - draft.sentence > REACH) {
        return null;
      }
      if (draft.violent()) {
        return draft.actors.isEmpty() ? draft : null;
      }
    }
    return null;
  }
}
