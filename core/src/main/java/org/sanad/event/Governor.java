package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.text.Normalizer;

/** Reads what the verb that an event noun depends on says of the event. */
final class Governor {
  private final Clauses clauses;
  private final List<Chunk> chunks;
  private final Roles roles;
  private final Phrases phrases;
  private final ForcedParties forcing;
  private final Accused accused;

  Governor(Clauses clauses, Roles roles, Phrases phrases) {
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.roles = roles;
    this.phrases = phrases;
    this.forcing = new ForcedParties(clauses, roles);
    this.accused = new Accused(chunks);
  }

  /** What the verb that governs the noun hands on: شن X غارة، تعرضت البلدة لقصف. */
  void governed(Draft draft, boolean actorGiven) {
    Chunk trigger = draft.trigger();
    Chunk culprit = accused.of(trigger);
    if (culprit != null) {
      if (!actorGiven && draft.actors.isEmpty()) {
        roles.assign(draft, culprit, Role.ACTOR);
      }
      return;
    }
    Predicate governor = of(trigger);
    if (governor == null) {
      if (!actorGiven && draft.actors.isEmpty()) {
        subjectOfUnknownVerb(draft);
      }
      return;
    }
    Chunk verb = governor.verb();
    boolean subjectIsTrigger = governor.subject().contains(trigger);
    if (subjectIsTrigger) {
      if (trigger.equals(governor.antecedent())) {
        return;
      }
      ownVerb(draft, governor);
      return;
    }
    if (verb.is(Operator.UNDERGO)
        || verb.is(Operator.FOIL)
        || (draft.violent() && isFoiled(trigger))) {
      for (Chunk subject : governor.subject()) {
        roles.assign(draft, subject, Role.TARGET);
      }
    } else if (verb.is(Operator.FORCE)) {
      if (!actorGiven) {
        forcing.assign(draft, governor);
      }
    } else if (Accused.accuses(verb)) {
      // «اتهم أ ب بقصف»: the accused did it.
      if (!actorGiven && draft.actors.isEmpty()) {
        for (Chunk object : governor.object()) {
          roles.assign(draft, object, Role.ACTOR);
        }
      }
    } else if (!actorGiven
        && (phrases.onlyHelped(draft) || SubjectDeed.talks(draft))
        && (SubjectDeed.hands(clauses, verb, draft) || claims(verb, trigger))) {
      if (SubjectDeed.diedIn(clauses, governor, draft)) {
        Chunk before = chunks.get(trigger.index() - 1);
        if (draft.violent() && !trigger.bare() && !before.is(Operator.ATTEMPT)) {
          governor.subject().forEach(dead -> roles.assign(draft, dead, Role.TARGET));
        }
        phrases.left(draft, verb);
        return;
      }
      for (Chunk subject : governor.subject()) {
        if (subject.agent()
            || (SubjectDeed.talks(draft) && subject.mention() instanceof Mention.SourceMention)) {
          roles.assign(draft, subject, Role.ACTOR);
        }
      }
    }
    Chunk antecedent = governor.antecedent();
    if (antecedent != null
        && antecedent.actor() != null
        && verb.is(Operator.DO)
        && !governor.subject().contains(antecedent)
        && chunks.get(verb.index() + 1).gov().isEmpty()
        && isAgainst(chunks.get(verb.index() + 1))) {
      // «الأهالي الذين تفرض عليهم القوات حصارا»
      roles.assign(draft, antecedent, Role.TARGET);
    }
    between(draft, governor);
    phrases.left(draft, verb);
  }

  /** What the event noun's own verb tells of it: «طالت الغارة بلدة»، «أسفر القصف عن». */
  private void ownVerb(Draft draft, Predicate own) {
    Chunk verb = own.verb();
    if ((verb.trigger() == null && !verb.is(Operator.CAUSE)) || light(verb)) {
      for (Chunk object : own.object()) {
        if (object.trigger() == null) {
          roles.assign(draft, object, Role.TARGET);
        }
      }
      phrases.right(draft, verb.index() + 1, verb.clause());
    } else {
      // Behind «أسفر عن» stand losses, but also where and when it happened.
      for (int at = verb.index() + 1; at < chunks.size(); at++) {
        if (chunks.get(at).clause() != verb.clause()) {
          break;
        }
        if (chunks.get(at).mention() instanceof Mention.When when && draft.time == null) {
          draft.time = when;
          draft.ownTime = true;
        }
      }
    }
  }

  /** What stands between the verb and the noun that it governs. */
  private void between(Draft draft, Predicate governor) {
    Chunk verb = governor.verb();
    for (int at = verb.index() + 1; at < draft.trigger().index(); at++) {
      Chunk between = chunks.get(at);
      if (between.trigger() != null && SubjectDeed.isOccasion(clauses, draft)) {
        // «شن غارات على بلدة ردا على هجوم»: the town is that of the raids.
        return;
      }
      if (between.mention() instanceof Mention.When
          || (between.place() != null
              && !between.bare()
              && Phrases.PLACE_PREPOSITIONS.contains(between.gov()))) {
        phrases.oblique(draft, between);
      } else if (between.gov().equals(Phrases.SUPPORT)
          && between.agent()
          && governor.subject().stream().anyMatch(doer -> draft.actors.contains(doer.mention()))) {
        // «واصلت القوات بإسناد من الطيران تقدمها»
        roles.assign(draft, between, Role.ACTOR);
      } else if (between.gov().equals(Phrases.SUPPORT)
          && between.agent()
          && verb.is(Operator.FOIL)) {
        // «أحبط الجيش بدعم من حلفائه هجوما»: they were attacked together.
        roles.assign(draft, between, Role.TARGET);
      }
    }
  }

  /** «تمكنت من التصدي للهجوم»: the verb's subject is who was attacked. */
  private boolean isFoiled(Chunk trigger) {
    if (trigger.index() == 0 || trigger.mention().coordinated() || roles.gap(trigger) > 0) {
      return false;
    }
    Chunk before = chunks.get(trigger.index() - 1);
    return before.is(Operator.FOIL) && !before.verb() && before.clause() == trigger.clause();
  }

  /** «أعلن التنظيم مسؤوليته عن الهجوم»، «أعلن الجيش تنفيذ غارات»: who says that they did it. */
  private boolean claims(Chunk verb, Chunk noun) {
    return verb.is(Operator.SAY)
        && noun.index() > 0
        && roles.gap(noun) == 0
        && chunks.get(noun.index() - 1).is(Operator.DO)
        && !chunks.get(noun.index() - 1).verb();
  }

  private static boolean isAgainst(Chunk chunk) {
    return chunk.is(WordClass.PREPOSITION)
        && chunk.mention() instanceof Mention.WordMention word
        && !word.suffix().isEmpty()
        && Normalizer.fold(word.word().value()).equals("علي");
  }

  /**
   * The verb may be one that no list knows: then the first party without preposition in front of
   * the event's word is most likely its subject.
   */
  private void subjectOfUnknownVerb(Draft draft) {
    switch (draft.type) {
      case CAPTURE, WITHDRAWAL, SIEGE, SIEGE_LIFTED, CAMPAIGN, DEPLOYMENT -> {
        Chunk trigger = draft.trigger();
        for (int at = trigger.index() - 1; at >= 0; at--) {
          Chunk chunk = chunks.get(at);
          if (chunk.clause() != trigger.clause()) {
            return;
          }
          boolean purpose = trigger.gov().equals("ل") && !chunk.gov().equals("ضد");
          if ((chunk.bare() || purpose)
              && chunk.agent()
              && chunk.actor() != null
              && !chunk.joined()) {
            roles.assign(draft, chunk, Role.ACTOR);
            for (int next = at + 1; next < trigger.index() && chunks.get(next).joined(); next++) {
              roles.assign(draft, chunks.get(next), Role.ACTOR);
            }
            return;
          }
        }
      }
      default -> {
        // Others are too often told without a doer.
      }
    }
  }

  /** Whether a verb tells no event of its own beside the noun that it goes with. */
  static boolean light(Chunk verb) {
    Mention.Trigger trigger = verb.trigger();
    return trigger != null && trigger.light();
  }

  /** The verb that an event noun depends on: the last one before it in its clause. */
  @Nullable Predicate of(Chunk trigger) {
    for (int at = trigger.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != trigger.clause()) {
        break;
      }
      if (chunk.verb()) {
        Predicate asking = asking(trigger, chunk);
        return asking != null ? asking : clauses.predicate(chunk);
      }
    }
    for (Predicate predicate : clauses.predicates()) {
      if (predicate.antecedent() == null && predicate.subject().contains(trigger)) {
        return predicate;
      }
    }
    return null;
  }

  /**
   * «تمكنت الفصائل، التي تضم مقاتلين، من السيطرة»: the verb before a relative clause that still
   * waits for its preposition.
   */
  private @Nullable Predicate asking(Chunk trigger, Chunk nearest) {
    Predicate relative = clauses.predicate(nearest);
    if (trigger.bare()
        || relative == null
        || relative.antecedent() == null
        || !nearest.operators().isEmpty()) {
      return null;
    }
    for (int at = nearest.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.is(WordClass.COMPLEMENTIZER)) {
        return null;
      }
      if (!chunk.verb()) {
        continue;
      }
      Predicate outer = clauses.predicate(chunk);
      if (outer != null && outer.antecedent() != null && chunk.operators().isEmpty()) {
        continue;
      }
      return chunk.operators().stream().anyMatch(word -> asks(word, trigger.gov())) ? outer : null;
    }
    return null;
  }

  private static boolean asks(Entry.OperatorWord word, String preposition) {
    boolean aims = word.operator() == Operator.PLAN || word.operator() == Operator.AIM;
    return word.preposition().equals(preposition) || (aims && preposition.equals("ل"));
  }
}
