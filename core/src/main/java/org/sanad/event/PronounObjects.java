package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;

/**
 * Whom the pronoun on an event's word stands for, where it is who suffers: «خطفوا الجنود ثم
 * أعدموهم»، «تم دحرهم». It is the last party of the sentence that it agrees with and that does not
 * do it.
 */
final class PronounObjects {
  private final List<Chunk> chunks;
  private final Roles roles;

  PronounObjects(Clauses clauses, Roles roles) {
    this.chunks = clauses.chunks();
    this.roles = roles;
  }

  /** Gives an event that struck nobody yet the one that its pronoun stands for. */
  void fill(Draft draft) {
    Mention.Trigger word = draft.trigger().trigger();
    if (word == null || word.suffix().isEmpty() || !draft.targets.isEmpty() || !suffers(draft)) {
      return;
    }
    boolean persons = word.suffix().startsWith("هم");
    for (int at = draft.trigger().index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (!persons && chunk.place() != null && !chunk.agent()) {
        // «طوقوا القرية واقتحموها»
        return;
      }
      // «مخابئ الحوثيين عقب دحرهم»: so may be who holds a position.
      boolean holder =
          chunk.actor() != null && chunk.actor().site() && chunk.actor().kind() == ActorKind.NAMED;
      if (chunk.actor() != null
          && (chunk.agent() || holder)
          && !roles.isOneOf(chunk, draft.actors)
          && (persons ? isSeveral(chunk) : roles.fits(chunk, word.suffix()))) {
        roles.assign(draft, chunk, Role.TARGET);
        return;
      }
    }
  }

  /** «المتظاهرين», «جنود من الجيش»: persons, not a body of them, for which «هم» is seldom said. */
  private boolean isSeveral(Chunk chunk) {
    Mention.ActorMention party = chunk.actor();
    return party != null
        && (party.kind() == ActorKind.PERSONS
            || !party.unit().isEmpty()
            || !party.who().isEmpty()
            || !roles.isArmed(chunk)
            || roles.fits(chunk, "هم"));
  }

  private static boolean suffers(Draft draft) {
    EventType.Family family = draft.type.family();
    boolean done =
        family == EventType.Family.VIOLENCE
            || family == EventType.Family.DETENTION
            || draft.is(EventType.CAPTURE);
    Role role =
        draft.trigger().verb()
            ? draft.frame.role("object")
            : draft.frame.roles().getOrDefault("genitive", Role.ACTOR);
    return done && role == Role.TARGET;
  }
}
