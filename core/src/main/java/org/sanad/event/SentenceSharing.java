package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.resolve.Referents;

/**
 * What the events of one sentence have in common: a place holds for those that name none, and
 * losses belong to the event that caused them.
 */
final class SentenceSharing {
  private static final int ASIDE = 8;

  private final Clauses clauses;
  private final @Nullable Draft[] byChunk;
  private final PlaceSharing places;
  private final OneDeed deeds;

  SentenceSharing(Clauses clauses, @Nullable Draft[] byChunk, Referents referents) {
    this.places = new PlaceSharing(clauses, referents);
    this.deeds = new OneDeed(referents);
    this.clauses = clauses;
    this.byChunk = byChunk;
  }

  void share(List<Draft> drafts) {
    instruments(drafts);
    losses(drafts);
    absorbKillings(drafts);
    parties(drafts);
    places.share(drafts);
    deeds.join(drafts);
    doers(drafts);
    drafts.removeIf(draft -> draft.dropped);
  }

  /** Gives events of the sentence that name no doer the one that another of its events has. */
  private void doers(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.dropped || !draft.actors.isEmpty()) {
        continue;
      }
      Draft of = draft.trigger().verb() ? subjectOf(draft) : aimedBy(draft, drafts);
      if (of != null && !of.dropped) {
        for (Mention actor : of.actors) {
          if (!draft.targets.contains(actor)) {
            Draft.addNew(draft.actors, actor);
          }
        }
      }
    }
  }

  /** «دمرت غارات التحالف مستودعا»: who flew the raids destroyed it. */
  private @Nullable Draft subjectOf(Draft draft) {
    Predicate predicate = clauses.predicate(draft.trigger());
    if (predicate == null || predicate.subject().size() != 1) {
      return null;
    }
    Draft subject = byChunk[predicate.subject().get(0).index()];
    return subject != draft && subject != null && subject.violent() ? subject : null;
  }

  /** «شنت القوات هجوما ... لتحرير المدينة»: who attacks wants to take it. */
  private static @Nullable Draft aimedBy(Draft draft, List<Draft> drafts) {
    if (draft.status != Status.PLANNED
        || !draft.is(EventType.CAPTURE)
        || !draft.trigger().gov().equals("ل")) {
      return null;
    }
    @Nullable Draft last = null;
    for (Draft other : drafts) {
      boolean attack =
          other.is(EventType.ASSAULT)
              || other.is(EventType.CAMPAIGN)
              || other.is(EventType.CAPTURE)
              || other.is(EventType.DEPLOYMENT);
      if (attack
          && !other.dropped
          && !other.actors.isEmpty()
          && other.status != Status.FAILED
          && other.trigger().index() < draft.trigger().index()) {
        last = other;
      }
    }
    return last;
  }

  /** «مباحثات بين الروس والفصيل من أجل التوصل إلى اتفاق»: the parties of the talks are its own. */
  private void parties(List<Draft> drafts) {
    between(drafts);
    for (Draft draft : drafts) {
      boolean mutual = draft.is(EventType.AGREEMENT) || draft.is(EventType.MEETING);
      if (!mutual || draft.actors.size() > 1 || draft.dropped) {
        continue;
      }
      for (Chunk chunk : clauses.chunks()) {
        if (chunk.gov().equals("بين") && chunk.agent()) {
          Draft.addNew(draft.actors, chunk.mention());
        }
      }
    }
  }

  /**
   * «تشهد مناطق المواجهة بين الجيش وقسد تبادلا للقصف»: who face each other there shell each other.
   */
  private void between(List<Draft> drafts) {
    List<Mention> sides = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      Mention.ActorMention party = chunk.actor();
      if (chunk.gov().equals("بين") && chunk.agent() && party != null && !party.civil()) {
        sides.add(party);
      }
    }
    if (sides.size() != 2) {
      return;
    }
    // Where another event has them, «بين» is that one's.
    boolean taken =
        drafts.stream()
            .anyMatch(draft -> sides.stream().anyMatch(side -> draft.actors.contains(side)));
    if (taken) {
      return;
    }
    for (Draft draft : drafts) {
      boolean open = draft.actors.isEmpty() && draft.targets.isEmpty() && !draft.dropped;
      boolean near = draft.is(EventType.SHELLING) || draft.is(EventType.ASSAULT);
      if (open && near && draft.losses.isEmpty()) {
        draft.actors.addAll(sides);
      }
    }
  }

  /** «استهدف المواقع بقصف مدفعي»، «دفع بتعزيزات»: the noun behind ب is the verb's own deed. */
  private void instruments(List<Draft> drafts) {
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
        if (before && same && light && !verb.dropped) {
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

  /** Statements happen in no place that the report would give. */
  static boolean located(EventType type) {
    return switch (type) {
      case DEMAND, ACCUSATION, THREAT, REJECTION, SUPPORT, GROUP_CHANGE, MEETING -> false;
      default -> true;
    };
  }

  // ---- losses

  private void losses(List<Draft> drafts) {
    for (LossMention loss : clauses.losses()) {
      Draft draft = owner(loss, drafts);
      if (draft != null) {
        lose(clauses, draft, loss);
      }
    }
  }

  /** Adds a loss to an event; those whom the number counts are whom it struck. */
  static void lose(Clauses clauses, Draft draft, LossMention loss) {
    draft.losses.add(loss);
    if (loss.active() || draft.is(EventType.CLASH) || draft.is(EventType.KILLING)) {
      return;
    }
    for (Chunk chunk : clauses.chunks()) {
      Mention mention = chunk.mention();
      boolean counted = mention.first() < loss.victimEnd() && loss.victimFirst() < mention.end();
      if (counted && chunk.actor() != null && !draft.actors.contains(mention)) {
        Draft.addNew(draft.targets, mention);
      }
    }
  }

  /** The killing that the number's own word calls up, else the nearest violent event before it. */
  private @Nullable Draft owner(LossMention loss, List<Draft> drafts) {
    Chunk predicate = clauses.at(loss.predicate());
    if (predicate != null) {
      Draft own = byChunk[predicate.index()];
      if (own != null && own.violent()) {
        return own;
      }
    }
    @Nullable Draft best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Draft draft : drafts) {
      if (!draft.violent() || draft.is(EventType.DESTRUCTION)) {
        continue;
      }
      int distance =
          distance(draft, loss.predicate()) + (draft.trigger().gov().equals("وسط") ? 2 * ASIDE : 0);
      if (distance < bestDistance) {
        best = draft;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Tokens between, those before counting double: a cause is told before or right behind. */
  private static int distance(Draft draft, int token) {
    int at = draft.trigger().first();
    return at < token ? token - at : 2 * (at - token);
  }

  /** Folds the killing that follows from a listed event into that event. */
  private void absorbKillings(List<Draft> drafts) {
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
      int distance = Math.abs(index - at) + (draft.trigger().gov().equals("وسط") ? ASIDE : 0);
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
    List<Chunk> chunks = clauses.chunks();
    for (int at = before.trigger().index() + 1; at < killing.trigger().index(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.is(WordClass.SUBORDINATOR)
          && chunk.mention() instanceof Mention.WordMention word
          && word.word().value().equals("new")) {
        return true;
      }
    }
    return false;
  }

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
