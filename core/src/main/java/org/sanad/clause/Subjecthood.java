package org.sanad.clause;

import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;

/** Which noun phrase may be the subject of which verb, by what the two mean. */
final class Subjecthood {
  private Subjecthood() {}

  /** Whether it names somebody who acts or speaks. */
  static boolean canDo(Chunk chunk) {
    return chunk.agent() || chunk.mention() instanceof Mention.SourceMention;
  }

  /** «واستهدف مبنى»: houses and positions do nothing. */
  static boolean onlySuffers(Chunk phrase) {
    return phrase.actor() != null
        && (phrase.actor().site() || phrase.actor().kind() == ActorKind.CIVIL_OBJECT);
  }

  /** Whether a single noun phrase behind a verb is its subject rather than its object. */
  static boolean subjectLike(Chunk verb, Chunk phrase) {
    if (verb.is(Operator.HAPPEN)
        || verb.is(Operator.CAUSE)
        || verb.is(Operator.SAY)
        || verb.is(Operator.UNDERGO)) {
      return true;
    }
    if (verb.trigger() != null && !takesObject(verb.trigger())) {
      return true;
    }
    Mention.ActorMention actor = phrase.actor();
    if (actor == null) {
      return phrase.agent()
          || phrase.mention() instanceof Mention.SourceMention
          || (phrase.trigger() != null && (carries(verb) || ruins(verb)));
    }
    if (!phrase.agent()) {
      return false;
    }
    return (actor.kind() != ActorKind.PERSONS && actor.kind() != ActorKind.PRONOUN)
        || verb.mention() instanceof Mention.OperatorMention;
  }

  /** «نزح ألف شخص»: a verb whose frame knows no object has its subject behind it. */
  private static boolean takesObject(Mention.Trigger verb) {
    for (Entry.FrameWord word : verb.words()) {
      if (word.frame().role("object") != Role.NONE) {
        return true;
      }
    }
    return false;
  }

  /** «قتلت غارة خمسة»، «دمر القصف منزلا»: what events themselves may do. */
  static boolean ruins(Chunk verb) {
    if (verb.trigger() == null) {
      return false;
    }
    for (Entry.FrameWord word : verb.trigger().words()) {
      EventType type = word.frame().type();
      if (type == EventType.KILLING || type == EventType.DESTRUCTION) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb may go on with an event told by a noun. */
  static boolean carries(Chunk verb) {
    if (verb.is(Operator.CAUSE) || verb.is(Operator.DO) || verb.is(Operator.HAPPEN)) {
      return true;
    }
    return verb.trigger() != null && verb.trigger().light();
  }
}
