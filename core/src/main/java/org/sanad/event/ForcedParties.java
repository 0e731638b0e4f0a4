package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;

/** Who did what a verb of forcing made them do: «أجبروا المسلحين على التراجع». */
final class ForcedParties {
  private final List<Chunk> chunks;
  private final Roles roles;

  ForcedParties(Clauses clauses, Roles roles) {
    this.chunks = clauses.chunks();
    this.roles = roles;
  }

  /** «أجبروا المسلحين على التراجع»; with one party only it is the passive «أُجبروا على التراجع». */
  void assign(Draft draft, Predicate forces) {
    List<Chunk> forced = forces.object();
    if (forced.isEmpty() && forces.verb().mention() instanceof Mention.OperatorMention verb) {
      forced = verb.suffix().isEmpty() ? forced : partyBefore(forces);
    }
    boolean both = !forced.isEmpty();
    for (Chunk doer : both ? forced : forces.subject()) {
      // «مواقعهم ... وأجبرهم»: whose positions were told of before.
      Draft.addNew(draft.actors, doer.mention());
    }
    if (both) {
      for (Chunk forcer : forces.subject()) {
        roles.assign(draft, forcer, Role.TARGET);
      }
    }
  }

  /** Whom the pronoun on «أجبرهم» means: the last party before that is not the subject. */
  private List<Chunk> partyBefore(Predicate forces) {
    for (int at = forces.verb().index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.actor() != null
          && chunk.actor().kind() == Mention.ActorKind.NAMED
          && !forces.subject().contains(chunk)) {
        return List.of(chunk);
      }
    }
    return List.of();
  }
}
