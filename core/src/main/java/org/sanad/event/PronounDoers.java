package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;

/**
 * The doer that an event noun carries as a pronoun: «بعد هجومهم على البلدة»، «أثناء محاولتها
 * التسلل». It is whom the clause is about, else the last party of the sentence that the pronoun
 * agrees with (Ryding, A Reference Grammar of Modern Standard Arabic, ch. 12).
 */
final class PronounDoers {
  private final Clauses clauses;
  private final List<Chunk> chunks;
  private final Roles roles;

  PronounDoers(Clauses clauses, Roles roles) {
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.roles = roles;
  }

  /** Gives an event that has no doer yet the one that its pronoun stands for. */
  void fill(Draft draft) {
    if (!draft.actors.isEmpty()) {
      return;
    }
    String pronoun = pronoun(draft);
    if (pronoun.isEmpty() || pronoun.equals("هما")) {
      return;
    }
    // «دمروا الآليات أثناء محاولتها الهجوم»: what somebody tried, another met.
    Chunk subject = isOwn(draft.trigger()) ? subject(draft.trigger(), pronoun) : null;
    if (subject != null && !draft.targets.contains(subject.mention())) {
      roles.assign(draft, subject, Role.ACTOR);
      return;
    }
    for (int at = draft.trigger().index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (roles.agrees(chunk, pronoun)) {
        if (!draft.targets.contains(chunk.mention())) {
          roles.assign(draft, chunk, Role.ACTOR);
        }
        return;
      }
    }
  }

  /** Whether the pronoun is on the event's own noun. */
  private static boolean isOwn(Chunk trigger) {
    Mention.Trigger word = trigger.trigger();
    return word != null && !word.suffix().isEmpty();
  }

  /** «قطعت المقاومة طريق الحوثيين بعد سيطرتها على الجسر»: whom the clause is about comes first. */
  private @Nullable Chunk subject(Chunk trigger, String pronoun) {
    for (int at = trigger.index() - 1; at >= 0; at--) {
      Predicate predicate = clauses.predicate(chunks.get(at));
      if (predicate == null || predicate.antecedent() != null) {
        continue;
      }
      List<Chunk> subject = predicate.subject();
      return subject.size() == 1
              && subject.get(0).index() < trigger.index()
              && roles.agrees(subject.get(0), pronoun)
          ? subject.get(0)
          : null;
    }
    return null;
  }

  private String pronoun(Draft draft) {
    Chunk trigger = draft.trigger();
    Mention.Trigger word = trigger.trigger();
    if (word != null && !word.suffix().isEmpty()) {
      return doerIsGenitive(draft) ? word.suffix() : "";
    }
    if (trigger.index() == 0) {
      return "";
    }
    Chunk before = chunks.get(trigger.index() - 1);
    if (before.is(WordClass.PREPOSITION) && trigger.index() > 1) {
      // «عزمهم على استعادة»
      before = chunks.get(trigger.index() - 2);
    }
    return before.mention() instanceof Mention.OperatorMention operator
            && !before.verb()
            && (before.is(Operator.ATTEMPT) || before.is(Operator.PLAN) || before.is(Operator.AIM))
        ? operator.suffix()
        : "";
  }

  /** «هجومه» is his attack, «مقتله» his death: with some nouns the pronoun is who suffers. */
  private static boolean doerIsGenitive(Draft draft) {
    return draft.type != EventType.KILLING
        && (draft.violent() || draft.type.family() == EventType.Family.TERRITORY)
        && draft.frame.roles().getOrDefault("genitive", Role.ACTOR) == Role.ACTOR;
  }
}
