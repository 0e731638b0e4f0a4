package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;

/** Fills the roles of an event that a noun tells. */
final class NounArguments {
  private final List<Chunk> chunks;
  private final Roles roles;
  private final Phrases phrases;
  private final NounLinks links;
  private final Governor governor;
  private final PronounDoers pronouns;

  NounArguments(Clauses clauses, Roles roles, Phrases phrases) {
    this.chunks = clauses.chunks();
    this.roles = roles;
    this.phrases = phrases;
    this.links = new NounLinks(clauses, roles, phrases);
    this.governor = new Governor(clauses, roles, phrases);
    this.pronouns = new PronounDoers(clauses, roles);
  }

  void fill(Draft draft) {
    Chunk trigger = draft.trigger();
    boolean genitive = false;
    boolean actorGiven = false;
    boolean site = false;
    // «سيطرة على مركز قديم للحوثيين»: behind a preposition's noun that no list knows, its owner.
    boolean governed = false;
    boolean participle = isParticiple(trigger);
    boolean transitive = marksObject(trigger);
    for (int at = trigger.index() + 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != trigger.clause() || chunk.verb() || phrases.opensOccasion(chunk)) {
        break;
      }
      if (chunk.trigger() != null) {
        if (draft.is(EventType.KILLING) && tellsDeath(chunk) && at == trigger.index() + 1) {
          // «سقوط قتلى في صفوف المسلحين»
          continue;
        }
        if (!chunk.joined() || Chunk.CAUSE.equals(chunk.gov())) {
          break;
        }
        continue;
      }
      Mention.ActorMention actor = chunk.actor();
      if (actor != null && actor.kind() == ActorKind.DEMONYM && chunk.bare()) {
        boolean near =
            at == trigger.index() + 1
                || chunks.get(at - 1).mention() instanceof Mention.WeaponMention
                || chunk.joined();
        if (near
            && !actorGiven
            && draft.frame.roles().getOrDefault("genitive", Role.ACTOR) != Role.TARGET) {
          roles.assign(draft, chunk, Role.ACTOR);
          actorGiven = true;
        }
        continue;
      }
      boolean adjacent = at == trigger.index() + 1 || onlyAdjectives(trigger.index(), at);
      if (chunk.bare()
          && chunk.nominal()
          && ((adjacent && !genitive) || (genitive && chunk.joined()))
          && !(chunk.mention() instanceof Mention.WeaponMention)) {
        genitive = true;
        if (participle) {
          roles.assign(draft, chunk, draft.frame.role("object"));
        } else {
          actorGiven |= genitive(draft, chunk, transitive);
        }
        continue;
      }
      if (actor != null && actor.site()) {
        // «شنت غارات، مستهدفة مواقع وأخرى لحزب»: what ل ties behind it belongs to the site.
        site = true;
      }
      governed |= chunk.is(WordClass.PREPOSITION);
      if (chunk.gov().equals("ل") && chunk.agent() && governed && roles.gap(chunk) > 0) {
        if (draft.violent() && roles.isArmed(chunk)) {
          roles.assign(draft, chunk, Role.TARGET);
        }
        continue;
      }
      if (chunk.gov().equals("ل")
          && chunk.agent()
          && !site
          && (!actorGiven
              || (chunk.joined() && draft.actors.contains(chunks.get(at - 1).mention())))) {
        Role role = draft.frame.role("ل");
        boolean doers =
            draft.violent()
                || (at <= trigger.index() + 2 && draft.type.family() == EventType.Family.TERRITORY);
        if (role == Role.ACTOR || (role == Role.NONE && doers)) {
          roles.assign(draft, chunk, Role.ACTOR);
          actorGiven = true;
          continue;
        }
        if (role == Role.TARGET) {
          roles.assign(draft, chunk, Role.TARGET);
        }
        continue;
      }
      if (chunk.gov().equals("ل")) {
        roles.assign(draft, chunk, chunk.place() != null ? Role.PLACE : Role.TARGET);
        continue;
      }
      phrases.oblique(draft, chunk);
    }
    if (participle && draft.actors.isEmpty()) {
      Predicate main = governor.of(trigger);
      if (main != null) {
        for (Chunk subject : main.subject()) {
          if (subject.agent() || subject.mention() instanceof Mention.SourceMention) {
            roles.assign(draft, subject, Role.ACTOR);
          }
        }
      }
    }
    links.relative(draft);
    actorGiven |= links.operator(draft, actorGiven);
    governor.governed(draft, actorGiven);
    phrases.left(draft, trigger);
    pronouns.fill(draft);
  }

  private static boolean tellsDeath(Chunk chunk) {
    if (chunk.trigger() == null || chunk.verb()) {
      return false;
    }
    for (Entry.FrameWord word : chunk.trigger().words()) {
      if (word.frame().type() != EventType.KILLING) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticiple(Chunk trigger) {
    Mention.Trigger mention = trigger.trigger();
    return mention != null && mention.mayBe(Form.PARTICIPLE);
  }

  /** «استهداف قوات النظام لبلدة»: where the object follows with ل, the genitive is the doer. */
  private boolean marksObject(Chunk trigger) {
    for (int at = trigger.index() + 1; at < chunks.size() && at <= trigger.index() + 4; at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != trigger.clause() || chunk.trigger() != null) {
        return false;
      }
      if (chunk.gov().equals("ل") && chunk.nominal()) {
        return at > trigger.index() + 1;
      }
      if (chunk.gov().equals("علي") && at > trigger.index() + 1) {
        return true;
      }
    }
    return false;
  }

  private boolean onlyAdjectives(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      Chunk chunk = chunks.get(at);
      boolean weapon = chunk.mention() instanceof Mention.WeaponMention;
      boolean demonym = chunk.actor() != null && chunk.actor().kind() == ActorKind.DEMONYM;
      if (!weapon && !demonym) {
        return false;
      }
    }
    return true;
  }

  /** The noun behind a verbal noun: its doer, unless the frame or its kind says otherwise. */
  private boolean genitive(Draft draft, Chunk chunk, boolean transitive) {
    Role role = draft.frame.roles().getOrDefault("genitive", Role.ACTOR);
    if (transitive
        && (role == Role.TARGET || role == Role.PLACE)
        && chunk.agent()
        && chunk.actor() != null) {
      role = Role.ACTOR;
    }
    Mention.PlaceMention place = chunk.place();
    if (place != null && (place.asActor().isEmpty() || role != Role.ACTOR)) {
      roles.assign(draft, chunk, Role.PLACE);
      return false;
    }
    Mention.ActorMention actor = chunk.actor();
    if (actor != null
        && ((actor.site() && !draft.is(EventType.DEPLOYMENT))
            || (actor.kind() == ActorKind.PERSONS && draft.violent())
            || (actor.civil() && draft.violent()))) {
      roles.assign(draft, chunk, role == Role.PARTY || role == Role.SIDE ? role : Role.TARGET);
      return false;
    }
    roles.assign(draft, chunk, role);
    return role == Role.ACTOR;
  }
}
