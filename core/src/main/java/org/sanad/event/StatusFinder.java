package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/** What the words around a trigger do to its status: the operators whose scope it stands in. */
final class StatusFinder {
  /** So many words between a denial and the word denied at most: «لم يتم بعد تحرير». */
  private static final int NEGATED = 2;

  /** An operator reaches at most so many chunks to its right. */
  private static final int REACH = 7;

  private final Clauses clauses;
  private final List<Chunk> chunks;

  private final Trace trace;

  StatusFinder(Clauses clauses, Trace trace) {
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.trace = trace;
  }

  Status status(Chunk trigger) {
    if (trigger.mention().prefixes().endsWith("س")) {
      return Status.PLANNED;
    }
    if (failedBehind(trigger)) {
      return Status.FAILED;
    }
    if (isBattleFor(trigger)) {
      return Status.PLANNED;
    }
    boolean aimed = isAim(trigger);
    boolean crossedVerb = false;
    Chunk anchor = trigger;
    for (int at = trigger.index() - 1; at >= 0 && trigger.index() - at <= REACH; at--) {
      Chunk chunk = chunks.get(at);
      boolean sameClause = chunk.clause() == trigger.clause();
      boolean complement =
          chunk.clause() == trigger.clause() - 1
              && Speech.complementClause(chunks, trigger.clause());
      if (!sameClause && !complement) {
        break;
      }
      if (chunk.trigger() != null && chunk.operators().isEmpty()) {
        if (chunk.verb() || !trigger.joined()) {
          crossedVerb = true;
        }
        if (aimed) {
          continue;
        }
        if (!trigger.joined() && !chunk.joined()) {
          break;
        }
        continue;
      }
      Status status = effect(chunk, trigger, anchor, crossedVerb);
      if (!chunk.operators().isEmpty()) {
        anchor = chunk;
      }
      if (status != null) {
        trace.governed(trigger, chunk, status);
        return resolveAttempt(status, trigger);
      }
      if (chunk.verb() && chunk.operators().isEmpty() && !chunk.is(WordClass.VERB)) {
        crossedVerb = true;
      }
    }
    if (aimed) {
      return Status.PLANNED;
    }
    Chunk partner = partner(trigger);
    return partner == null ? Status.OCCURRED : status(partner);
  }

  /** «لاستعادة السيطرة وإعادة قطع الطريق»: the event noun that this one is tied to by و. */
  org.sanad.clause.@org.jspecify.annotations.Nullable Chunk partner(Chunk trigger) {
    if (trigger.verb()) {
      return null;
    }
    int at = trigger.index();
    boolean tied = trigger.mention().coordinated();
    if (!tied
        && at > 0
        && !chunks.get(at - 1).verb()
        && !chunks.get(at - 1).is(Operator.DO)
        && chunks.get(at - 1).mention() instanceof Mention.OperatorMention operator) {
      tied = operator.coordinated();
      at--;
    }
    if (!tied) {
      return null;
    }
    for (int back = at - 1; back >= 0; back--) {
      Chunk before = chunks.get(back);
      if (before.clause() != trigger.clause() || before.verb()) {
        return null;
      }
      if (before.trigger() != null) {
        return before;
      }
    }
    return null;
  }

  /** «معركة تحرير المدينة»: the battle is on, the place not taken. */
  private boolean isBattleFor(Chunk trigger) {
    if (trigger.index() == 0
        || trigger.verb()
        || trigger.trigger() == null
        || (trigger.trigger().words().get(0).frame().type() != EventType.CAPTURE
            && trigger.trigger().words().get(0).frame().type() != EventType.RELEASE)) {
      return false;
    }
    Chunk before = chunks.get(trigger.index() - 1);
    if (before.trigger() == null
        || before.verb()
        || !trigger.bare()
        || before.end() != trigger.first()) {
      return false;
    }
    return switch (before.trigger().words().get(0).frame().type()) {
      case CAMPAIGN, CLASH, ASSAULT -> true;
      default -> false;
    };
  }

  /** «لاستعادة السيطرة»، «ليقتحم»: the purpose of another deed. */
  private boolean isAim(Chunk trigger) {
    if (trigger.gov().equals("نحو") && !trigger.verb()) {
      // «تتجه نحو تحرير المدينة»
      return true;
    }
    if (!trigger.gov().equals("ل")) {
      return false;
    }
    if (trigger.index() > 0
        && chunks.get(trigger.index() - 1).is(WordClass.PREPOSITION, "إضافة إلى")) {
      // «إضافة لدمار في الممتلكات»
      return false;
    }
    if (trigger.verb()) {
      return true;
    }
    for (int at = trigger.index() - 1; at >= 0; at--) {
      Chunk before = chunks.get(at);
      if (before.clause() != trigger.clause()) {
        return before.is(WordClass.RELATIVE);
      }
      if (before.is(Operator.UNDERGO) || before.is(Operator.FOIL)) {
        return false;
      }
      if (before.verb() || before.trigger() != null) {
        return switch (trigger.trigger() == null
            ? EventType.KILLING
            : trigger.trigger().words().get(0).frame().type()) {
          case KILLING, AIR_STRIKE, SHELLING, CLASH -> false;
          default -> true;
        };
      }
    }
    return trigger.trigger() != null
        && trigger.trigger().words().get(0).frame().type() == EventType.CAPTURE;
  }

  /** «محاولة تسلل فاشلة»: the failure stands behind. */
  private boolean failedBehind(Chunk trigger) {
    int next = trigger.index() + 1;
    return next < chunks.size()
        && chunks.get(next).clause() == trigger.clause()
        && chunks.get(next).is(Operator.FAIL)
        && chunks.get(next).operators().get(0).form() == Form.PARTICIPLE;
  }

  private org.sanad.model.@org.jspecify.annotations.Nullable Status effect(
      Chunk chunk, Chunk trigger, Chunk anchor, boolean crossed) {
    // «كلهم دون الـ15 وكلهم ضحايا غارات»: a denial stands right before what it denies.
    boolean adjacent =
        chunk.index() == anchor.index() - 1 && anchor.first() - chunk.end() <= NEGATED;
    // «سيؤدي مقتله إلى»: what will come of it is ahead, not the event.
    boolean future =
        chunk.verb()
            && chunk.mention().prefixes().endsWith("س")
            && !(chunk.is(Operator.CAUSE) && trigger.bare());
    boolean verbForm = trigger.verb();
    for (Entry.OperatorWord word : chunk.operators()) {
      boolean fits = word.form().isVerb() == chunk.verb() || word.form() == Form.FIXED;
      if (!fits) {
        continue;
      }
      switch (word.operator()) {
        case ATTEMPT -> {
          return Status.ATTEMPTED;
        }
        case FAIL -> {
          return Status.FAILED;
        }
        case FOIL -> {
          // «تم التصدي لها وشن هجوم»: behind و stands another deed.
          if (!crossed && !trigger.mention().coordinated() && !anchor.mention().coordinated()) {
            return Status.FAILED;
          }
        }
        case AIM, PLAN -> {
          return Status.PLANNED;
        }
        case CONDITION -> {
          return Status.HYPOTHETICAL;
        }
        case DOUBT -> {
          if (!isPast(trigger) && (verbForm || !adjacentQad(chunk) || isPresent(anchor))) {
            return Status.HYPOTHETICAL;
          }
        }
        case NEGATE -> {
          // «لم تعلن أي جهة مسؤوليتها عن الهجوم»: the attack is not denied.
          if (adjacent && !isClaimed(trigger, chunk)) {
            // «لم تتمكن من السيطرة» is no denial but a failure.
            return anchor.is(Operator.SUCCEED) && anchor.verb() && !anchor.equals(trigger)
                ? Status.FAILED
                : Status.DENIED;
          }
        }
        case DENY -> {
          return Status.DENIED;
        }
        default -> {
          // The others change who, not whether.
        }
      }
    }
    return future ? Status.PLANNED : null;
  }

  /** Whether a claim of responsibility stands between an event's word and what denies. */
  private boolean isClaimed(Chunk trigger, Chunk negation) {
    return clauses.anyBetween(negation, trigger, chunk -> chunk.is(Operator.CLAIM));
  }

  /** «قد تشن القوات هجوما»: the verb that carries the event's noun is in the present. */
  private static boolean isPresent(Chunk operator) {
    return operator.verb()
        && !operator.operators().isEmpty()
        && operator.operators().stream().noneMatch(word -> word.form() == Form.PAST)
        && operator.operators().stream().anyMatch(word -> word.form() == Form.PRESENT);
  }

  private static boolean isPast(Chunk trigger) {
    return trigger.verb() && trigger.trigger() != null && trigger.trigger().mayBe(Form.PAST);
  }

  private static boolean adjacentQad(Chunk chunk) {
    return chunk.end() - chunk.first() == 1 && chunk.mention() instanceof Mention.OperatorMention;
  }

  /** An attempt that the rest of the sentence tells to have failed: «إلا أنها»، «تصدت لها». */
  private Status resolveAttempt(Status status, Chunk trigger) {
    if (status != Status.ATTEMPTED) {
      return status;
    }
    for (int at = trigger.index() + 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      boolean unable =
          chunk.is(Operator.SUCCEED)
              && (chunks.get(at - 1).is(Operator.NEGATE)
                  || (at > 1 && chunks.get(at - 2).is(Operator.NEGATE)));
      if (chunk.is(Operator.FAIL) || chunk.is(Operator.FOIL) || unable) {
        return Status.FAILED;
      }
      if (chunk.is(WordClass.SUBORDINATOR, "but")) {
        return Status.FAILED;
      }
    }
    for (int at = trigger.index() - 1; at >= 0; at--) {
      if (chunks.get(at).is(Operator.FOIL)) {
        return Status.FAILED;
      }
    }
    return status;
  }
}
