package org.sanad.event;

import java.util.List;
import java.util.stream.Stream;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;

/** Reads what is told of an event noun from outside its own phrases. */
final class NounLinks {
  private final Clauses clauses;
  private final List<Chunk> chunks;
  private final Roles roles;
  private final Phrases phrases;

  NounLinks(Clauses clauses, Roles roles, Phrases phrases) {
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.roles = roles;
    this.phrases = phrases;
  }

  /**
   * «الهجوم الذي شنه الحوثيون على»: the relative clause's subject and phrases belong to the noun.
   */
  void relative(Draft draft) {
    for (Predicate predicate : clauses.predicates()) {
      if (predicate.antecedent() == null || !names(predicate.antecedent(), draft)) {
        continue;
      }
      Chunk verb = predicate.verb();
      if (verb.is(Operator.UNDERGO)) {
        // «القصف الذي تعرضت له المدينة»
        Stream.concat(predicate.subject().stream(), predicate.object().stream())
            .filter(subject -> !subject.equals(draft.trigger()))
            .forEach(subject -> roles.assign(draft, subject, Role.TARGET));
        phrases.right(draft, verb.index() + 1, verb.clause());
      } else if (predicate.antecedentIsObject()
          || (verb.is(Operator.DO)
              && !predicate.subject().isEmpty()
              && !predicate.subject().get(0).equals(draft.trigger()))) {
        for (Chunk subject : predicate.subject()) {
          roles.assign(draft, subject, Role.ACTOR);
        }
        phrases.right(draft, verb.index() + 1, verb.clause());
      } else if (verb.trigger() == null || Governor.light(verb)) {
        if (!verb.is(Operator.CAUSE)) {
          for (Chunk object : predicate.object()) {
            roles.assign(draft, object, Role.TARGET);
          }
        }
        phrases.right(draft, verb.index() + 1, verb.clause());
      }
    }
  }

  /** Whether it is the event's word, or the name right behind it: «معركة "ردع العدوان" التي». */
  private static boolean names(Chunk antecedent, Draft draft) {
    Chunk trigger = draft.trigger();
    return antecedent.equals(trigger)
        || (draft.is(EventType.CAMPAIGN)
            && !trigger.verb()
            && antecedent.trigger() != null
            && antecedent.index() == trigger.index() + 1);
  }

  /**
   * «تنفيذ المقاومة هجوما»، «محاولة التنظيم التسلل»: the genitive of the operator's noun does it.
   */
  boolean operator(Draft draft, boolean actorGiven) {
    Chunk trigger = draft.trigger();
    for (int at = trigger.index() - 1; at > 0 && at >= trigger.index() - 4; at--) {
      Chunk agent = chunks.get(at);
      Chunk noun = chunks.get(at - 1);
      if (agent.clause() != trigger.clause() || agent.verb() || agent.trigger() != null) {
        return false;
      }
      boolean operator =
          noun.mention() instanceof Mention.OperatorMention
              && !noun.verb()
              && noun.clause() == trigger.clause();
      if (operator && noun.is(Operator.UNDERGO) && agent.nominal() && agent.bare()) {
        // «تعرض المواقع لقصف»
        roles.assign(draft, agent, Role.TARGET);
        return false;
      }
      if (operator && agent.agent() && agent.bare()) {
        if (noun.is(Operator.FOIL)) {
          roles.assign(draft, agent, Role.TARGET);
          return false;
        }
        boolean does =
            noun.is(Operator.DO)
                || noun.is(Operator.SUCCEED)
                || noun.is(Operator.ATTEMPT)
                || noun.is(Operator.FAIL)
                || noun.is(Operator.PLAN);
        if (does && !actorGiven && draft.actors.isEmpty()) {
          roles.assign(draft, agent, Role.ACTOR);
          return true;
        }
        return false;
      }
    }
    return false;
  }
}
