package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;

/** Puts a phrase into the part of an event that its role says. */
final class Roles {
  private final Referents referents;
  private final List<Chunk> chunks;

  Roles(Clauses clauses, Referents referents) {
    this.referents = referents;
    this.chunks = clauses.chunks();
  }

  /** Whether a pronoun may stand for the party of a phrase that can do things. */
  boolean agrees(Chunk chunk, String pronoun) {
    return chunk.agent() && fits(chunk, pronoun);
  }

  /** Whether a pronoun may stand for the party that a phrase names. */
  boolean fits(Chunk chunk, String pronoun) {
    return chunk.actor() != null && referents.agrees(chunk.actor(), pronoun);
  }

  /** Whether a phrase names a party that fights. */
  boolean isArmed(Chunk chunk) {
    Actor actor = referents.actor(chunk.mention());
    return actor != null && actor.armed();
  }

  /** Whether a phrase names one of the parties. */
  boolean isOneOf(Chunk chunk, List<Mention> parties) {
    Actor own = referents.actor(chunk.mention());
    for (Mention party : parties) {
      if (party == chunk.mention() || (own != null && own.equals(referents.actor(party)))) {
        return true;
      }
    }
    return false;
  }

  /** Adds a phrase to a draft, where it can stand in the role. */
  void assign(Draft draft, Chunk chunk, Role role) {
    Mention mention = chunk.mention();
    Mention.PlaceMention place = chunk.place();
    Mention.ActorMention actor = chunk.actor();
    if (mention instanceof Mention.WeaponMention weapon) {
      draft.means.add(weapon.weaponClass());
      Draft.addNew(draft.weapons, weapon);
      return;
    }
    if (actor != null && !actor.unit().isEmpty() && role != Role.TARGET) {
      draft.means.add(actor.unit());
      if (actor.kind() == ActorKind.UNNAMED_FORCE && actor.unit().equals("shell")) {
        Draft.addNew(draft.weapons, mention);
        return;
      }
    }
    if (place != null
        && place.kindWord().isEmpty()
        && !place.places().isEmpty()
        && referents.place(place) == null
        && place.asActor().isEmpty()
        && referents.container(place) == null) {
      // A bare name that means no place in this report is most likely no name (مشهد).
      return;
    }
    if (actor != null && actor.kind() == ActorKind.ANAPHOR && referents.isBothSides(actor)) {
      return;
    }
    if (chunk.trigger() != null
        || (mention instanceof Mention.SourceMention && role != Role.PARTY && role != Role.ACTOR)) {
      return;
    }
    switch (role) {
      case NONE -> {
        // The frame has no use for it.
      }
      case ACTOR, PARTY -> {
        if (role == Role.ACTOR && strikesFromAfar(draft) && isUnarmed(mention)) {
          Draft.addNew(draft.targets, mention);
          return;
        }
        if (place != null && !chunk.agent()) {
          draft.addPlace(place, chunk, referents);
        } else if (actor == null
            || !actor.site()
            || chunk.gov().equals(Phrases.BY)
            || role == Role.PARTY
            || draft.is(EventType.DEPLOYMENT)) {
          // «وصول تعزيزات للحوثيين»: what is moved is whose it is.
          Draft.addNew(draft.actors, mention);
        } else {
          Draft.addNew(draft.targets, mention);
        }
      }
      case SIDE -> {
        if (place != null && !chunk.agent()) {
          draft.addPlace(place, chunk, referents);
        } else if (!chunk.gov().equals("مع")
            && (draft.actors.isEmpty() || sameSide(draft, chunk))) {
          Draft.addNew(draft.actors, mention);
        } else {
          Draft.addNew(draft.targets, mention);
        }
      }
      case TARGET -> {
        if (place != null
            && (place.asActor().isEmpty()
                || !place.kindWord().isEmpty()
                || draft.violent()
                || draft.type.family() == EventType.Family.TERRITORY)) {
          draft.addPlace(place, chunk, referents);
        } else {
          Draft.addNew(draft.targets, mention);
        }
      }
      case PLACE -> {
        if (place != null) {
          draft.addPlace(place, chunk, referents);
        } else if (actor != null
            && !(chunk.gov().equals("في")
                && (isNobody(actor)
                    || (actor.kind() == ActorKind.CIVIL_OBJECT && !draft.violent())))) {
          // «غادروا في حافلات»: what they went in suffered nothing; «في الجبهة» is somewhere.
          Draft.addNew(draft.targets, mention);
        }
      }
      case WEAPON -> {
        if (place != null && Phrases.PLACE_PREPOSITIONS.contains(chunk.gov())) {
          draft.addPlace(place, chunk, referents);
        }
      }
    }
  }

  /** «في الجبهة»: a word that may stand for a party, and no such party was named. */
  private boolean isNobody(Mention.ActorMention actor) {
    return actor.kind() == ActorKind.ANAPHOR && !actor.site() && referents.actor(actor) == null;
  }

  /**
   * Whether a further party of «بين أ وب وج» stands on the first side: where «من جهة» parts the
   * sides it says so; else the first stands alone against the rest.
   */
  private boolean sameSide(Draft draft, Chunk chunk) {
    if (!draft.targets.isEmpty() || !chunk.joined()) {
      return false;
    }
    if (!chunk.gov().equals("بين")) {
      return true;
    }
    int next = chunk.index() + 1;
    boolean parted =
        next < chunks.size()
            && chunks.get(next).gov().equals("بين")
            && chunks.get(next).clause() == chunk.clause();
    return parted && gap(chunk) == 0;
  }

  /** The tokens between a phrase and the one before it. */
  int gap(Chunk chunk) {
    return chunk.index() == 0 ? 0 : chunk.first() - chunks.get(chunk.index() - 1).end();
  }

  private static boolean strikesFromAfar(Draft draft) {
    return switch (draft.type) {
      case AIR_STRIKE, SHELLING, BOMBING, SUICIDE_BOMBING, CHEMICAL_ATTACK -> true;
      default -> false;
    };
  }

  /** Persons who are no fighters do not bomb: they are the bombed, wherever they stand. */
  private static boolean isUnarmed(Mention mention) {
    return mention.civil()
        || (mention instanceof Mention.ActorMention actor
            && actor.kind() == ActorKind.PERSONS
            && !actor.who().equals("combatants"));
  }
}
