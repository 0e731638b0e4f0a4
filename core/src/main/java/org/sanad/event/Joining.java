package org.sanad.event;

import java.util.List;
import java.util.Set;
import org.sanad.clause.Chunk;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Actor;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.resolve.Referents;

/** Adds what a telling says to what is known of its event. */
final class Joining {
  private final Referents referents;
  private final PlaceChoice choice;
  private final SameParties parties;
  private final Sameness sameness;

  Joining(Referents referents, SameParties parties, Sameness sameness) {
    this.referents = referents;
    this.choice = new PlaceChoice(referents);
    this.parties = parties;
    this.sameness = sameness;
  }

  /** Joins {@code draft} to {@code known}, which stays. */
  void join(Draft known, Draft draft) {
    for (Chunk trigger : draft.triggers) {
      known.triggers.add(trigger);
    }
    known.tellings++;
    boolean richer = known.headline && !draft.headline;
    if ((known.is(EventType.KILLING) && !draft.is(EventType.KILLING)) || known.vague()) {
      known.type = draft.type;
      known.rule = draft.rule;
    }
    if (draft.status == Status.FAILED) {
      known.status = Status.FAILED;
    }
    boolean turned =
        draft.is(EventType.CLASH)
            && parties.compare(known.actors, draft.actors) <= 0
            && (parties.compare(known.actors, draft.targets) > 0
                || parties.compare(known.targets, draft.actors) > 0);
    if (turned && known.targets.isEmpty()) {
      // A fight is told from either side; who tells both of them sets the order.
      known.targets.addAll(known.actors);
      known.actors.clear();
      turned = false;
    }
    List<Mention> actors = turned ? draft.targets : draft.actors;
    List<Mention> targets = turned ? draft.actors : draft.targets;
    if (draft.is(EventType.CLASH)) {
      actors = without(known.targets, actors);
      targets = without(known.actors, targets);
    }
    fuller(known.actors, actors, richer);
    fuller(known.targets, targets, richer);
    if (!draft.places.isEmpty()
        && (known.places.isEmpty()
            || choice.finer(draft.places, known.places)
            || (richer && finer(draft.places, known.places)))) {
      known.places.clear();
      known.places.addAll(draft.places);
    }
    known.means.addAll(draft.means);
    for (Mention weapon : draft.weapons) {
      Draft.addNew(known.weapons, weapon);
    }
    TimeExpression own = sameness.time(known);
    TimeExpression fresh = sameness.time(draft);
    boolean placed =
        own != null && own.from() == null && fresh != null && fresh.from() != null && draft.ownTime;
    if (known.time == null
        || placed
        || (!known.ownTime && draft.ownTime)
        || (richer && draft.time != null)) {
      known.time = draft.time;
      known.ownTime |= draft.ownTime;
    }
    for (Speaker source : draft.sources) {
      Draft.addNew(known.sources, source);
    }
    for (LossMention loss : draft.losses) {
      if (known.losses.stream().noneMatch(l -> l.kind() == loss.kind() && l.min() == loss.min())) {
        known.losses.add(loss);
      }
    }
    known.headline &= draft.headline;
  }

  /** Those who do not stand on the other side. */
  private List<Mention> without(List<Mention> side, List<Mention> mentions) {
    return side.isEmpty()
        ? mentions
        : mentions.stream()
            .filter(mention -> parties.compare(side, List.of(mention)) <= 0)
            .toList();
  }

  private boolean finer(List<Mention.PlaceMention> fresh, List<Mention.PlaceMention> known) {
    return fresh.size() >= known.size() || referents.place(known.get(0)) == null;
  }

  /** Adds parties that the known telling lacks; the body's words replace the headline's. */
  private void fuller(List<Mention> known, List<Mention> fresh, boolean richer) {
    if (fresh.isEmpty()) {
      return;
    }
    if (known.isEmpty()) {
      known.addAll(fresh);
      return;
    }
    Set<String> names = parties.names(known);
    if (richer
        && SameParties.compare(names, parties.names(fresh)) > 0
        && fresh.size() >= known.size()) {
      known.clear();
      known.addAll(fresh);
      return;
    }
    for (Mention mention : fresh) {
      Actor actor = referents.actor(mention);
      if (actor != null && !names.contains(actor.id())) {
        known.add(mention);
      }
    }
  }
}
