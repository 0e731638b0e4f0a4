package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Actor;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.SentenceKind;
import org.sanad.model.Status;
import org.sanad.resolve.Referents;

/**
 * What holds from one sentence to the next: the place of an event that names none, and losses that
 * follow from the event told before.
 */
final class CarryOver {
  private final Referents referents;
  private final PlaceCarry places;

  CarryOver(Referents referents) {
    this.referents = referents;
    this.places = new PlaceCarry(referents);
  }

  void over(Clauses clauses, List<Draft> found, List<Draft> before) {
    boolean headline = clauses.sentence().kind() == SentenceKind.HEADLINE;
    strayLosses(clauses, found, before);
    strayKillings(found, before);
    means(found, before);
    participants(found, before);
    places.over(found, headline);
  }

  /**
   * «استهدف» without a means goes on with the blows told just before by the same party: behind a
   * shelling it is shelling.
   */
  private void means(List<Draft> found, List<Draft> before) {
    for (int i = 0; i < found.size(); i++) {
      Draft draft = found.get(i);
      if (!draft.frame.light() || !draft.is(EventType.ASSAULT) || !draft.means.isEmpty()) {
        continue;
      }
      Draft last = lastBlow(found, i, before, draft);
      if (last != null) {
        draft.type = last.type;
      }
    }
  }

  private @Nullable Draft lastBlow(List<Draft> found, int index, List<Draft> before, Draft draft) {
    for (int i = index - 1; i >= 0; i--) {
      if (blow(found.get(i)) && sameDoer(found.get(i), draft)) {
        return found.get(i);
      }
    }
    if (draft.trigger().verb()) {
      // A noun goes back to the blow told before; a verb tells one of its own.
      return null;
    }
    for (int i = before.size() - 1; i >= 0 && before.get(i).sentence >= draft.sentence - 2; i--) {
      if (blow(before.get(i)) && sameDoer(before.get(i), draft)) {
        return before.get(i);
      }
    }
    return null;
  }

  private static boolean blow(Draft draft) {
    return draft.is(EventType.SHELLING) || draft.is(EventType.AIR_STRIKE);
  }

  /** Whether nothing says that two events have different doers. */
  private boolean sameDoer(Draft a, Draft b) {
    if (a.actors.isEmpty() || b.actors.isEmpty()) {
      return true;
    }
    for (Mention x : a.actors) {
      Actor actor = referents.actor(x);
      if (actor != null && b.actors.stream().anyMatch(y -> actor.equals(referents.actor(y)))) {
        return true;
      }
    }
    return false;
  }

  /** «وأدى ذلك إلى إصابة ثلاثة»: losses in a sentence without an event are the last event's. */
  private void strayLosses(Clauses clauses, List<Draft> found, List<Draft> before) {
    for (Draft draft : found) {
      if (draft.violent()) {
        return;
      }
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Draft last = before.get(i);
      if (last.violent()
          && !last.is(EventType.DESTRUCTION)
          && !last.headline
          && last.sentence >= clauses.sentence().index() - 2) {
        for (LossMention loss : clauses.losses()) {
          if (!last.losses.contains(loss)) {
            LossSharing.lose(clauses, last, loss);
          }
        }
        return;
      }
    }
  }

  /**
   * «وأشارت إلى مقتل خمسة»: deaths told by themselves right behind a violent event are its deaths,
   * unless they have a place, a date or a doer of their own.
   */
  private static void strayKillings(List<Draft> found, List<Draft> before) {
    for (Draft draft : found) {
      if (draft.violent() && !draft.is(EventType.KILLING) && !draft.is(EventType.DESTRUCTION)) {
        return;
      }
    }
    for (Draft killing : found) {
      if (!killing.is(EventType.KILLING)
          || killing.ownTime
          || !killing.actors.isEmpty()
          || !killing.places.isEmpty()
          || killing.headline
          || killing.status != Status.OCCURRED) {
        continue;
      }
      for (int i = before.size() - 1;
          i >= 0 && before.get(i).sentence >= killing.sentence - 2;
          i--) {
        Draft last = before.get(i);
        if (last.violent()
            && !last.is(EventType.KILLING)
            && !last.is(EventType.DESTRUCTION)
            && !last.headline
            && !last.dropped
            && last.status != Status.PLANNED) {
          Absorption.absorb(killing, last);
          break;
        }
      }
    }
    found.removeIf(draft -> draft.dropped);
  }

  /** Who destroyed is who struck; who fights in «الاشتباكات» is who fought before. */
  private void participants(List<Draft> found, List<Draft> before) {
    for (Draft draft : found) {
      if (draft.is(EventType.CAPTURE)
          && draft.targets.isEmpty()
          && draft.status == Status.OCCURRED) {
        loser(draft, found);
        leaver(draft, found);
      }
    }
    for (int i = 0; i < found.size(); i++) {
      Draft draft = found.get(i);
      boolean damage =
          draft.is(EventType.DESTRUCTION) && draft.actors.isEmpty() && !interception(draft);
      boolean fight =
          draft.is(EventType.CLASH) && draft.actors.isEmpty() && draft.targets.isEmpty();
      if (!damage && !fight) {
        continue;
      }
      Draft last = lastWithActors(found, i, before, draft);
      if (last != null) {
        draft.actors.addAll(last.actors);
        if (fight) {
          // Civilians and what was hit are no side of a fight.
          last.targets.stream().filter(this::fights).forEach(draft.targets::add);
        }
      } else if (fight) {
        outcome(draft, found, i);
      }
    }
  }

  /** What is shot down was on its way to him who shoots it down: who struck did not do it. */
  private static boolean interception(Draft draft) {
    return draft.frame.name().equals("destruction.intercept");
  }

  /** «سيطرت على البلدة بعد اشتباكات مع التنظيم»: whom it fought there has lost it. */
  private static void loser(Draft capture, List<Draft> found) {
    for (Draft other : found) {
      if (other != capture
          && (other.is(EventType.CLASH) || other.is(EventType.ASSAULT))
          && !other.targets.isEmpty()
          && (other.actors.isEmpty()
              || capture.actors.isEmpty()
              || other.actors.get(0) == capture.actors.get(0))) {
        for (Mention target : other.targets) {
          if (!target.civil() && !capture.actors.contains(target)) {
            Draft.addNew(capture.targets, target);
          }
        }
        return;
      }
    }
  }

  /** «سيطرت المقاومة على المنطقة وانسحب المسلحون»: who left it has lost it. */
  private static void leaver(Draft capture, List<Draft> found) {
    if (!capture.targets.isEmpty() || capture.actors.isEmpty()) {
      return;
    }
    for (Draft other : found) {
      boolean there =
          other.places.isEmpty()
              || capture.places.isEmpty()
              || other.places.stream().anyMatch(capture.places::contains);
      if (other.is(EventType.WITHDRAWAL)
          && there
          && !other.actors.contains(capture.actors.get(0))) {
        other.actors.forEach(actor -> Draft.addNew(capture.targets, actor));
        return;
      }
    }
  }

  /** «معارك أسفرت عن تقدم المقاومة وانسحاب المسلحين»: who won and who lost are who fought. */
  private static void outcome(Draft fight, List<Draft> found, int index) {
    for (int i = index + 1; i < found.size(); i++) {
      Draft later = found.get(i);
      boolean won = later.is(EventType.CAPTURE) || later.is(EventType.ASSAULT);
      if (won && !later.actors.isEmpty() && !later.headline) {
        fight.actors.addAll(later.actors);
        fight.targets.addAll(later.targets);
        return;
      }
    }
  }

  private @Nullable Draft lastWithActors(
      List<Draft> found, int index, List<Draft> before, Draft draft) {
    for (int i = index - 1; i >= 0; i--) {
      if (gives(found.get(i), draft)) {
        return found.get(i);
      }
    }
    boolean bothSides = draft.is(EventType.CLASH);
    for (int i = before.size() - 1;
        i >= 0 && (bothSides || before.get(i).sentence >= draft.sentence - 2);
        i--) {
      if (gives(before.get(i), draft)
          && (!bothSides
              || before.get(i).is(EventType.CLASH)
              || before.get(i).sentence >= draft.sentence - 2)) {
        return before.get(i);
      }
    }
    return null;
  }

  private boolean gives(Draft last, Draft draft) {
    return last.violent()
        && !last.actors.isEmpty()
        && !last.is(EventType.DESTRUCTION)
        && (!draft.is(EventType.CLASH)
            || last.sentence == draft.sentence
            || (!last.targets.isEmpty() && last.actors.stream().allMatch(this::fights)));
  }

  private boolean fights(Mention mention) {
    Actor actor = referents.actor(mention);
    return !mention.civil()
        && (actor != null
            ? actor.armed()
            : mention instanceof Mention.ActorMention party
                && !party.site()
                && party.kind() != Mention.ActorKind.CIVIL_OBJECT);
  }
}
