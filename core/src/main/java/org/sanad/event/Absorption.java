package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;

/**
 * One deed told by two words of a sentence: the verb with the noun that says how («استهدف بقصف»),
 * and the event with the death that it brought about.
 */
final class Absorption {
  private final Clauses clauses;

  Absorption(Clauses clauses) {
    this.clauses = clauses;
  }

  /** «استهدف المواقع بقصف مدفعي»، «دفع بتعزيزات»: the noun behind ب is the verb's own deed. */
  void instruments(List<Draft> drafts) {
    for (Draft noun : drafts) {
      Chunk chunk = noun.trigger();
      boolean inner = chunk.bare() && !chunk.mention().coordinated() && !chunk.joined();
      if (noun.dropped || chunk.verb() || (!chunk.gov().equals("ب") && !inner)) {
        continue;
      }
      for (Draft verb : drafts) {
        Chunk head = verb.trigger();
        boolean before =
            head.index() < chunk.index() && head.clause() == chunk.clause() && verb != noun;
        // «لقي مصرعه بانفجار لغم»: the death is the explosion's, not the other way round.
        boolean death = kills(verb) && !kills(noun);
        boolean same =
            (verb.type == noun.type && !death)
                || (kills(verb) && kills(noun))
                || (verb.is(EventType.SIEGE_LIFTED) && noun.is(EventType.SIEGE))
                || (!inner && verb.frame.byMeans().containsValue(noun.type) && !kills(verb));
        // «استهدافهم بكمائن»: so too behind the verb's noun.
        boolean light = head.verb() || (!inner && Governor.light(head));
        // «ضربت مواقع، متهمة أ بإطلاق صواريخ»: what another is accused of is his own.
        boolean another = clauses.anyBetween(head, chunk, Accused::byParticiple);
        if (before && same && light && !another && !verb.dropped) {
          if (!verb.is(EventType.SIEGE_LIFTED)) {
            verb.type = noun.type;
          }
          if (inner) {
            noun.actors.clear();
          }
          absorb(noun, verb);
          verb.weapons.addAll(noun.weapons);
          verb.means.addAll(noun.means);
          break;
        }
      }
    }
  }

  /** Folds the killing that follows from a listed event into that event. */
  void killings(List<Draft> drafts) {
    for (Draft killing : drafts) {
      if (!kills(killing) || killing.dropped || killing.status != Status.OCCURRED) {
        continue;
      }
      Draft cause = cause(killing, drafts);
      if (cause != null) {
        absorb(killing, cause);
      }
    }
  }

  /** Whether its word tells a death, by whatever means. */
  private static boolean kills(Draft draft) {
    return draft.frame.type() == EventType.KILLING;
  }

  private @Nullable Draft cause(Draft killing, List<Draft> drafts) {
    int at = killing.trigger().index();
    @Nullable Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      if (draft == killing
          || draft.dropped
          || !draft.violent()
          || kills(draft)
          || draft.is(EventType.DESTRUCTION)
          || draft.status == Status.DENIED
          || draft.status == Status.HYPOTHETICAL) {
        continue;
      }
      int index = draft.trigger().index();
      // «داهموا القرية وسط إطلاق رصاص ما أدى إلى»: a circumstance is rather not the cause.
      int distance =
          Math.abs(index - at) + (draft.trigger().gov().equals("وسط") ? LossSharing.ASIDE : 0);
      boolean behind = index > at;
      boolean linked =
          behind
              ? causal(draft.trigger()) || isSubject(draft, killing)
              : !freshStart(draft, killing);
      if (linked && distance < bestDistance) {
        best = draft;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** «قتلت غارة خمسة مدنيين»: the event is what killed. */
  private boolean isSubject(Draft event, Draft killing) {
    Predicate predicate = clauses.predicate(killing.trigger());
    return predicate != null && predicate.subject().contains(event.trigger());
  }

  private static boolean causal(Chunk trigger) {
    return trigger.gov().equals("ب")
        || trigger.gov().equals("في")
        || trigger.gov().equals(Chunk.CAUSE)
        || trigger.gov().equals("من")
        || trigger.gov().equals("خلال")
        || trigger.gov().equals("اثناء")
        || trigger.gov().equals("وسط");
  }

  /** Whether something between says that the killing is another matter. */
  private boolean freshStart(Draft before, Draft killing) {
    return clauses.anyBetween(
        before.trigger(), killing.trigger(), chunk -> chunk.is(WordClass.SUBORDINATOR, "new"));
  }

  /** Makes a telling of a death a part of the event that caused it. */
  static void absorb(Draft killing, Draft cause) {
    cause.triggers.addAll(killing.triggers);
    cause.losses.addAll(killing.losses);
    // «مقتل ثلاثة جنود في اشتباكات مع المسلحين»: the dead are the side that is not named otherwise.
    boolean side = cause.is(EventType.CLASH) && cause.actors.isEmpty() && !cause.targets.isEmpty();
    // «مقتل 30 مسلحا خلال محاولة تسلل»: those who tried died of it.
    side |=
        cause.is(EventType.ASSAULT)
            && cause.actors.isEmpty()
            && cause.targets.isEmpty()
            && (cause.status == Status.FAILED || cause.status == Status.ATTEMPTED);
    boolean both = cause.is(EventType.CLASH) && cause.actors.isEmpty() && cause.targets.isEmpty();
    for (Mention target : killing.targets) {
      if (cause.is(EventType.CLASH) && target.civil()) {
        // Civilians killed in fighting are no side of it.
        continue;
      }
      boolean named = target instanceof Mention.ActorMention party && !party.names().isEmpty();
      // «مقتل 42 حوثيا و9 من المقاومة في مواجهات»: of two the second is the other side.
      boolean second = both && !cause.targets.isEmpty() && cause.actors.isEmpty();
      Draft.addNew(
          (side || second) && named && !target.civil() ? cause.actors : cause.targets, target);
    }
    if (cause.actors.isEmpty()) {
      for (Mention actor : killing.actors) {
        Draft.addNew(cause.actors, actor);
      }
    }
    if (cause.places.isEmpty()) {
      cause.places.addAll(killing.places);
    }
    if (cause.time == null || (!cause.ownTime && killing.ownTime)) {
      cause.time = killing.time;
      cause.ownTime |= killing.ownTime;
    }
    for (Speaker source : killing.sources) {
      Draft.addNew(cause.sources, source);
    }
    killing.dropped = true;
  }
}
