package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;
import org.sanad.text.Normalizer;
import org.sanad.text.WordSet;

/**
 * Who holds the ground that an event acts on: «استعاد مواقع كانت تحت سيطرة التنظيم», «هاجم بلدة
 * يسيطر عليها التنظيم», «نقاط يوجد فيها مسلحون». Taking or attacking what somebody holds is done to
 * him, though the sentence says so only of the ground.
 */
final class Holders {
  /** So many phrases behind an event's word at most. */
  private static final int REACH = 12;

  private static final WordSet AT = WordSet.of("في", "ب", "علي", "داخل");

  private final Clauses clauses;
  private final List<Chunk> chunks;
  private final Referents referents;

  Holders(Clauses clauses, Referents referents) {
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.referents = referents;
  }

  /** Adds the holders to the targets of an event that names none. */
  void fill(Draft draft) {
    if (draft.is(EventType.CAPTURE)) {
      // «سيطر على نقاط عسكرية»: ground, and nobody's.
      draft.targets.removeIf(Holders::isUnnamedSite);
    }
    if (!takesGround(draft) || !draft.targets.stream().allMatch(Holders::isUnnamedSite)) {
      return;
    }
    boolean ground = false;
    int end = Math.min(chunks.size(), draft.trigger().index() + 1 + REACH);
    for (int at = draft.trigger().index() + 1; at < end; at++) {
      Chunk chunk = chunks.get(at);
      if (ground && holds(chunk)) {
        add(draft, at);
        return;
      }
      if (ground && controls(chunk)) {
        Predicate predicate = clauses.predicate(chunk);
        if (predicate != null && !predicate.subject().isEmpty()) {
          add(draft, predicate.subject().get(0).index());
        }
        return;
      }
      if (ground && isIn(chunk)) {
        add(draft, at + 2);
        return;
      }
      if (parts(chunk)) {
        return;
      }
      ground |= isGround(chunk);
    }
  }

  /** Blows from afar only where the ground has no other name than its holder's. */
  private boolean takesGround(Draft draft) {
    if (draft.is(EventType.CAPTURE) || draft.is(EventType.ASSAULT)) {
      return true;
    }
    boolean blow = draft.is(EventType.AIR_STRIKE) || draft.is(EventType.SHELLING);
    return blow
        && draft.losses.isEmpty()
        && draft.places.stream().allMatch(place -> referents.place(place) == null);
  }

  private static boolean isGround(Chunk chunk) {
    return chunk.place() != null || (chunk.actor() != null && chunk.actor().site());
  }

  /** «تحت سيطرة التنظيم», «معقل التنظيم», «المعقل الرئيسي للتنظيم». */
  private boolean holds(Chunk chunk) {
    if (chunk.gov().equals("تحت")) {
      return chunk.agent();
    }
    Chunk before = chunks.get(chunk.index() - 1);
    Mention.ActorMention actor = chunk.actor();
    if (actor != null && actor.site() && actor.kind() == ActorKind.NAMED) {
      // «مدينة الموصل، معقل التنظيم»: in apposition.
      return chunk.bare()
          && !chunk.joined()
          && before.place() != null
          && chunk.first() - before.end() <= 1;
    }
    return chunk.gov().equals("ل") && chunk.agent() && isUnnamedSite(before.mention());
  }

  private static boolean isUnnamedSite(Mention mention) {
    return mention instanceof Mention.ActorMention actor
        && actor.site()
        && actor.kind() == ActorKind.UNNAMED_FORCE;
  }

  /** «يسيطر عليها التنظيم»: control told of the ground. */
  private boolean controls(Chunk chunk) {
    Mention.Trigger trigger = chunk.trigger();
    return trigger != null
        && chunk.verb()
        && trigger.words().stream().anyMatch(word -> word.frame().type() == EventType.CAPTURE)
        && chunk.index() + 1 < chunks.size()
        && goesBack(chunks.get(chunk.index() + 1));
  }

  /** «يوجد فيها مسلحون», «يتحصن بها التنظيم»: a verb of no event, back to the ground, somebody. */
  private boolean isIn(Chunk verb) {
    if (!verb.is(WordClass.VERB) || verb.index() + 2 >= chunks.size()) {
      return false;
    }
    Chunk who = chunks.get(verb.index() + 2);
    return goesBack(chunks.get(verb.index() + 1))
        && who.agent()
        && who.bare()
        && who.actor() != null
        && !who.actor().civil();
  }

  private static boolean goesBack(Chunk chunk) {
    return chunk.is(WordClass.PREPOSITION)
        && chunk.mention() instanceof Mention.WordMention word
        && !word.suffix().isEmpty()
        && AT.contains(Normalizer.fold(word.word().value()));
  }

  /** Whether something else begins: another event, what somebody says, another matter. */
  private boolean parts(Chunk chunk) {
    if (chunk.trigger() != null
        || chunk.is(WordClass.COMPLEMENTIZER)
        || chunk.is(WordClass.CAUSE)
        || !chunk.operators().isEmpty()) {
      return true;
    }
    return chunk.is(WordClass.SUBORDINATOR);
  }

  private void add(Draft draft, int at) {
    for (int next = at; next < chunks.size(); next++) {
      Chunk chunk = chunks.get(next);
      boolean goesOn = next > at && (!chunk.joined() || !chunk.gov().equals(chunks.get(at).gov()));
      if (goesOn || chunk.actor() == null || chunk.actor().civil()) {
        return;
      }
      Mention mention = chunk.mention();
      draft.actors.remove(mention);
      if (draft.actors.stream().noneMatch(actor -> isSame(actor, mention))) {
        Draft.addNew(draft.targets, mention);
      }
    }
  }

  private boolean isSame(Mention a, Mention b) {
    Actor actor = referents.actor(a);
    return actor != null && actor.equals(referents.actor(b));
  }
}
