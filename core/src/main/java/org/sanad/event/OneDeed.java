package org.sanad.event;

import java.util.Collections;
import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.resolve.Referents;
import org.sanad.text.WordSet;

/**
 * Two words of one sentence for one deed: an advance that takes a place is its capture («تقدم
 * وسيطر», CODING.md), who agrees on a truce makes one agreement, and what is met in the air and
 * brought down is one defence; a shell that was fired and fell is one shelling.
 */
final class OneDeed {
  private static final WordSet CONTENT = WordSet.of("علي", "الي");

  private final Referents referents;

  OneDeed(Referents referents) {
    this.referents = referents;
  }

  void join(List<Draft> drafts) {
    for (Draft part : drafts) {
      for (Draft whole : drafts) {
        if (part != whole && !part.dropped && !whole.dropped && isPart(part, whole)) {
          Absorption.absorb(part, whole);
        }
      }
    }
  }

  private boolean isPart(Draft part, Draft whole) {
    if (part.frame.name().equals("assault.advance") && whole.is(EventType.CAPTURE)) {
      return part.status == whole.status && mayBeOneDoer(part, whole) && mayBeOnePlace(part, whole);
    }
    if (isFired(part, whole)
        || isHit(part, whole)
        || isCarriedOut(part, whole)
        || isPlannedBattle(part, whole)) {
      return true;
    }
    if (part.is(EventType.SHOOTING) && part.trigger().gov().equals("وسط")) {
      // «داهموا القرية وسط إطلاق رصاص»
      return whole.violent()
          && whole.trigger().clause() == part.trigger().clause()
          && whole.trigger().index() < part.trigger().index();
    }
    if (part.is(EventType.AGREEMENT) && whole.is(EventType.AGREEMENT)) {
      return isContent(part.trigger(), whole.trigger());
    }
    return airDefence(part)
        && airDefence(whole)
        && whole.trigger().index() < part.trigger().index()
        && part.trigger().mention().coordinated()
        && mayBeOneDoer(part, whole);
  }

  /** «سقوط قذيفة أطلقتها القوات»: what falls is what was fired. */
  private static boolean isFired(Draft part, Draft whole) {
    return part.frame.name().equals("shelling.launch")
        && whole.frame.name().equals("shelling.fall")
        && part.trigger().verb()
        && part.trigger().index() > whole.trigger().index()
        && part.trigger().index() - whole.trigger().index() <= 2
        && part.status == whole.status;
  }

  /** «أطلقت 260 صاروخا استهدفت بلدات»: what is fired is what hits. */
  private static boolean isHit(Draft part, Draft whole) {
    Chunk verb = part.trigger();
    return part.frame.light()
        && verb.verb()
        && whole.is(EventType.SHELLING)
        && whole.status == part.status
        && whole.trigger().index() < verb.index()
        && isLastWeapon(whole, verb);
  }

  private static boolean isLastWeapon(Draft whole, Chunk verb) {
    for (Mention weapon : whole.weapons) {
      if (weapon.end() == verb.first()) {
        return true;
      }
    }
    return false;
  }

  /** «إرسال تعزيزات»: a noun and the noun of the same kind that it governs. */
  private static boolean isCarriedOut(Draft part, Draft whole) {
    Chunk noun = part.trigger();
    Chunk head = whole.trigger();
    return part.type == whole.type
        && !noun.verb()
        && !head.verb()
        && noun.bare()
        && !noun.mention().coordinated()
        && noun.index() == head.index() + 1
        && noun.first() == head.end();
  }

  /** «استعدادا لمعركة تحرير المدينة»: while both are ahead, they are one plan. */
  private static boolean isPlannedBattle(Draft part, Draft whole) {
    boolean ahead = part.status == Status.PLANNED && whole.status == Status.PLANNED;
    return ahead
        && part.is(EventType.CLASH)
        && whole.is(EventType.CAPTURE)
        && !whole.trigger().verb()
        && part.trigger().end() == whole.trigger().first();
  }

  /** «اتفقت على وقف إطلاق النار»: what a verb's agreement is on. */
  private static boolean isContent(Chunk noun, Chunk verb) {
    return verb.verb()
        && !noun.verb()
        && noun.clause() == verb.clause()
        && noun.index() > verb.index()
        && CONTENT.contains(noun.gov());
  }

  private static boolean airDefence(Draft draft) {
    return draft.frame.name().equals("destruction.intercept")
        || draft.frame.name().equals("destruction.air_defence");
  }

  private boolean mayBeOneDoer(Draft a, Draft b) {
    if (a.actors.isEmpty() || b.actors.isEmpty()) {
      return true;
    }
    for (Mention x : a.actors) {
      for (Mention y : b.actors) {
        Actor actor = referents.actor(x);
        if (x == y || (actor != null && actor.equals(referents.actor(y)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean mayBeOnePlace(Draft a, Draft b) {
    return a.places.isEmpty() || b.places.isEmpty() || !Collections.disjoint(a.places, b.places);
  }
}
