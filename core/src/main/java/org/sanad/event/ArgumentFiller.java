package org.sanad.event;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;

/** Fills a draft's roles from the phrases around its trigger. */
final class ArgumentFiller {
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "في", "ب", "علي", "داخل", "خارج", "عند", "حول", "الي", "باتجاه", "نحو", "من", "عبر",
          "تجاه");

  private final Referents referents;
  private final Clauses clauses;
  private final List<Chunk> chunks;
  private final ToIntFunction<Chunk> gapWords;

  /**
   * @param clauses a sentence taken apart
   * @param referents what its mentions stand for
   */
  ArgumentFiller(Clauses clauses, Referents referents) {
    this.referents = referents;
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.gapWords =
        chunk ->
            chunk.index() == 0
                ? 0
                : chunk.mention().first() - chunks.get(chunk.index() - 1).mention().end();
  }

  void fill(Draft draft) {
    Chunk trigger = draft.trigger();
    if (trigger.verb()) {
      Predicate predicate = clauses.predicates().get(trigger.index());
      if (predicate != null) {
        fillVerb(draft, predicate);
      }
    } else {
      fillNoun(draft);
    }
  }

  /** Adds to an event what a verb that goes on with it brings. */
  void extend(Draft draft, @Nullable Predicate predicate) {
    if (predicate == null) {
      return;
    }
    for (Chunk object : predicate.object()) {
      if (object.trigger() == null) {
        assign(draft, object, Role.TARGET);
      }
    }
    right(draft, predicate.verb().index() + 1, predicate.verb().clause());
  }

  /** Adds to an event what a participle that goes on with it brings. */
  void extend(Draft draft, Chunk participle) {
    for (int at = participle.index() + 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != participle.clause() || chunk.verb() || chunk.trigger() != null) {
        break;
      }
      if (chunk.bare() && chunk.nominal()) {
        assign(draft, chunk, Role.TARGET);
      } else {
        oblique(draft, chunk);
      }
    }
  }

  // ---- verbs

  private void fillVerb(Draft draft, Predicate predicate) {
    for (Chunk chunk : predicate.subject()) {
      assign(draft, chunk, draft.frame.role("subject"));
    }
    for (Chunk chunk : predicate.object()) {
      assign(draft, chunk, draft.frame.role("object"));
    }
    right(draft, predicate.verb().index() + 1, predicate.verb().clause());
    left(draft, predicate.verb());
    if (draft.actors.isEmpty()
        && draft.type.family() == EventType.Family.TERRITORY
        && draft.frame.role("subject") == Role.ACTOR) {
      droppedSubject(draft);
    }
  }

  /**
   * «..., حيث سيطر على», «..., كما انسحبوا من»: who takes or leaves a place without being named again
   * is the last party named before without a preposition.
   */
  private void droppedSubject(Draft draft) {
    Mention.Trigger verb = draft.trigger().trigger();
    if (verb == null || verb.words().stream().anyMatch(w -> w.form() == Form.PASSIVE)) {
      return;
    }
    for (int at = draft.trigger().index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      Mention.ActorMention party = chunk.actor();
      if (party != null && party.kind() == ActorKind.NAMED && chunk.bare() && chunk.agent()
          && !party.civil()) {
        assign(draft, chunk, Role.ACTOR);
        return;
      }
    }
  }

  /** Phrases with a preposition, times and weapons behind a trigger, to the end of its clause. */
  private void right(Draft draft, int from, int clause) {
    for (int at = from; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != clause || chunk.verb()) {
        break;
      }
      if (opensOccasion(chunk)) {
        break;
      }
      oblique(draft, chunk);
    }
  }

  /** Behind بعد or إثر stands another event with what is its own; only a time may still follow. */
  private boolean opensOccasion(Chunk chunk) {
    if (chunk.trigger() != null && Chunk.CAUSE.equals(chunk.gov())) {
      return true;
    }
    if (!chunk.is(WordClass.CAUSE) || chunk.index() + 1 >= chunks.size()) {
      return false;
    }
    return !(chunks.get(chunk.index() + 1).mention() instanceof Mention.When);
  }

  /** Phrases with a preposition in front of a verb, in its own clause. */
  private void left(Draft draft, Chunk verb) {
    boolean placeless = draft.places.isEmpty();
    for (int at = verb.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != verb.clause() || chunk.verb()) {
        break;
      }
      boolean place = !chunk.bare() && chunk.place() != null && placeless;
      if (place || chunk.mention() instanceof Mention.When) {
        oblique(draft, chunk);
      }
    }
  }

  private void oblique(Draft draft, Chunk chunk) {
    if (chunk.mention() instanceof Mention.When when) {
      if (draft.time == null) {
        draft.time = when;
        draft.ownTime = true;
      }
      return;
    }
    if (chunk.mention() instanceof Mention.WeaponMention weapon) {
      if (draft.violent() || !draft.frame.byMeans().isEmpty()) {
        draft.means.add(weapon.weaponClass());
        Draft.addNew(draft.weapons, weapon);
      }
      return;
    }
    if (chunk.is(WordClass.PREPOSITION)
        && chunk.mention() instanceof Mention.WordMention word
        && !word.suffix().isEmpty()) {
      return;
    }
    if (chunk.bare()) {
      // «بسيارة مفخخة تابعة ل"الحركة"»: whose weapon it is, whose deed.
      boolean owner =
          chunk.agent()
              && chunk.index() > 0
              && chunks.get(chunk.index() - 1).mention() instanceof Mention.WeaponMention
              && gapWords.applyAsInt(chunk) >= 1;
      if (owner && draft.actors.isEmpty()) {
        assign(draft, chunk, Role.ACTOR);
      }
      return;
    }
    Role role = draft.frame.role(chunk.gov());
    if (role == Role.NONE) {
      role = byPreposition(chunk);
      if (role == Role.PLACE && !EventReader.told(draft.type)) {
        return;
      }
    }
    assign(draft, chunk, role);
  }

  /** What prepositions mean where the frame does not say. */
  private static Role byPreposition(Chunk chunk) {
    if (chunk.gov().equals("من قبل")) {
      return Role.ACTOR;
    }
    if (chunk.gov().equals("ضد")) {
      return Role.TARGET;
    }
    if (chunk.place() != null && PLACE_PREPOSITIONS.contains(chunk.gov())) {
      return Role.PLACE;
    }
    if (chunk.gov().equals("مع") && chunk.agent()) {
      return Role.ACTOR;
    }
    return Role.NONE;
  }

  // ---- nouns

  private void fillNoun(Draft draft) {
    Chunk trigger = draft.trigger();
    boolean genitive = false;
    boolean actorGiven = false;
    boolean participle = isParticiple(trigger);
    boolean transitive = marksObject(trigger);
    for (int at = trigger.index() + 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != trigger.clause() || chunk.verb() || opensOccasion(chunk)) {
        break;
      }
      if (chunk.trigger() != null) {
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
          assign(draft, chunk, Role.ACTOR);
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
          assign(draft, chunk, draft.frame.role("object"));
        } else {
          actorGiven |= genitive(draft, chunk, transitive);
        }
        continue;
      }
      if (chunk.gov().equals("ل")
          && chunk.agent()
          && (!actorGiven
              || (chunk.joined() && draft.actors.contains(chunks.get(at - 1).mention())))) {
        Role role = draft.frame.role("ل");
        boolean doers =
            draft.violent()
                || (at <= trigger.index() + 2 && draft.type.family() == EventType.Family.TERRITORY);
        if (role == Role.ACTOR || (role == Role.NONE && doers)) {
          assign(draft, chunk, Role.ACTOR);
          actorGiven = true;
          continue;
        }
        if (role == Role.TARGET) {
          assign(draft, chunk, Role.TARGET);
        }
        continue;
      }
      if (chunk.gov().equals("ل")) {
        assign(draft, chunk, chunk.place() != null ? Role.PLACE : Role.TARGET);
        continue;
      }
      oblique(draft, chunk);
    }
    if (participle && draft.actors.isEmpty()) {
      Predicate main = governor(trigger);
      if (main != null) {
        for (Chunk subject : main.subject()) {
          if (subject.agent() || subject.mention() instanceof Mention.SourceMention) {
            assign(draft, subject, Role.ACTOR);
          }
        }
      }
    }
    relative(draft);
    actorGiven |= nounOperator(draft, actorGiven);
    governed(draft, actorGiven);
    left(draft, trigger);
  }

  private static boolean isParticiple(Chunk trigger) {
    Mention.Trigger mention = trigger.trigger();
    return mention != null && mention.words().stream().anyMatch(w -> w.form() == Form.PARTICIPLE);
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
    if (transitive && role == Role.TARGET && chunk.agent()) {
      role = Role.ACTOR;
    }
    Mention.PlaceMention place = chunk.place();
    if (place != null && (place.asActor().isEmpty() || role != Role.ACTOR)) {
      assign(draft, chunk, Role.PLACE);
      return false;
    }
    Mention.ActorMention actor = chunk.actor();
    if (actor != null
        && (actor.site()
            || (actor.kind() == ActorKind.PERSONS && draft.violent())
            || (actor.civil() && draft.violent()))) {
      assign(draft, chunk, role == Role.PARTY || role == Role.SIDE ? role : Role.TARGET);
      return false;
    }
    assign(draft, chunk, role);
    return role == Role.ACTOR;
  }

  /**
   * «الهجوم الذي شنه الحوثيون على»: the relative clause's subject and phrases belong to the noun.
   */
  private void relative(Draft draft) {
    for (Predicate predicate : clauses.predicates().values()) {
      if (!draft.trigger().equals(predicate.antecedent())) {
        continue;
      }
      Chunk verb = predicate.verb();
      if (predicate.antecedentIsObject()) {
        for (Chunk subject : predicate.subject()) {
          assign(draft, subject, Role.ACTOR);
        }
        right(draft, verb.index() + 1, verb.clause());
      } else if (verb.is(Operator.DO)
          && !predicate.subject().isEmpty()
          && !predicate.subject().get(0).equals(draft.trigger())) {
        for (Chunk subject : predicate.subject()) {
          assign(draft, subject, Role.ACTOR);
        }
        right(draft, verb.index() + 1, verb.clause());
      } else if (verb.trigger() == null || light(verb)) {
        if (!verb.is(Operator.CAUSE)) {
          for (Chunk object : predicate.object()) {
            assign(draft, object, Role.TARGET);
          }
        }
        right(draft, verb.index() + 1, verb.clause());
      }
    }
  }

  /**
   * «تنفيذ المقاومة هجوما»، «محاولة التنظيم التسلل»: the genitive of the operator's noun does it.
   */
  private boolean nounOperator(Draft draft, boolean actorGiven) {
    Chunk trigger = draft.trigger();
    for (int at = trigger.index() - 1; at > 0 && at >= trigger.index() - 4; at--) {
      Chunk agent = chunks.get(at);
      Chunk noun = chunks.get(at - 1);
      if (agent.clause() != trigger.clause() || agent.verb() || agent.trigger() != null) {
        return false;
      }
      boolean operator =
          noun.mention() instanceof Mention.OperatorMention
              && !noun.verb()
              && noun.clause() == trigger.clause();
      if (operator && agent.agent() && agent.bare()) {
        if (noun.is(Operator.FOIL)) {
          assign(draft, agent, Role.TARGET);
          return false;
        }
        boolean does =
            noun.is(Operator.DO)
                || noun.is(Operator.SUCCEED)
                || noun.is(Operator.ATTEMPT)
                || noun.is(Operator.FAIL)
                || noun.is(Operator.PLAN);
        if (does && !actorGiven && draft.actors.isEmpty()) {
          assign(draft, agent, Role.ACTOR);
          return true;
        }
        return false;
      }
    }
    return false;
  }

  private static boolean light(Chunk verb) {
    Mention.Trigger trigger = verb.trigger();
    return trigger != null && trigger.words().stream().anyMatch(w -> w.frame().light());
  }

  /** What the verb that governs the noun hands on: شن X غارة، تعرضت البلدة لقصف. */
  private void governed(Draft draft, boolean actorGiven) {
    Chunk trigger = draft.trigger();
    @Nullable Predicate governor = governor(trigger);
    if (governor == null) {
      if (!actorGiven && draft.actors.isEmpty()) {
        subjectOfUnknownVerb(draft);
      }
      return;
    }
    Chunk verb = governor.verb();
    boolean subjectIsTrigger = governor.subject().contains(trigger);
    if (subjectIsTrigger) {
      if (trigger.equals(governor.antecedent())) {
        return;
      }
      if ((verb.trigger() == null && !verb.is(Operator.CAUSE)) || light(verb)) {
        for (Chunk object : governor.object()) {
          if (object.trigger() == null) {
            assign(draft, object, Role.TARGET);
          }
        }
        right(draft, verb.index() + 1, verb.clause());
      } else {
        // Behind «أسفر عن» stand losses, but also where and when it happened.
        for (int at = verb.index() + 1; at < chunks.size(); at++) {
          if (chunks.get(at).clause() != verb.clause()) {
            break;
          }
          if (chunks.get(at).mention() instanceof Mention.When when && draft.time == null) {
            draft.time = when;
            draft.ownTime = true;
          }
        }
      }
      return;
    }
    if (verb.is(Operator.UNDERGO)) {
      for (Chunk subject : governor.subject()) {
        assign(draft, subject, Role.TARGET);
      }
    } else if (verb.is(Operator.FOIL)) {
      for (Chunk subject : governor.subject()) {
        assign(draft, subject, Role.TARGET);
      }
    } else if (accuses(verb)) {
      // «اتهم أ ب بقصف»: the accused did it.
      if (!actorGiven && draft.actors.isEmpty()) {
        for (Chunk accused : governor.object()) {
          assign(draft, accused, Role.ACTOR);
        }
      }
    } else if (!actorGiven && draft.actors.isEmpty() && hands(verb, draft)) {
      for (Chunk subject : governor.subject()) {
        if (subject.agent()) {
          assign(draft, subject, Role.ACTOR);
        }
      }
    }
    for (int at = verb.index() + 1; at < trigger.index(); at++) {
      Chunk between = chunks.get(at);
      if (between.mention() instanceof Mention.When
          || (between.place() != null
              && !between.bare()
              && PLACE_PREPOSITIONS.contains(between.gov()))) {
        oblique(draft, between);
      }
    }
    left(draft, verb);
  }

  /**
   * The verb may be one that no list knows: then the first party without preposition in front of
   * the event's word is most likely its subject.
   */
  private void subjectOfUnknownVerb(Draft draft) {
    switch (draft.type) {
      case CAPTURE, WITHDRAWAL, SIEGE, SIEGE_LIFTED, CAMPAIGN, DEPLOYMENT -> {
        Chunk trigger = draft.trigger();
        for (int at = trigger.index() - 1; at >= 0; at--) {
          Chunk chunk = chunks.get(at);
          if (chunk.clause() != trigger.clause()) {
            return;
          }
          boolean purpose = trigger.gov().equals("ل") && !chunk.gov().equals("ضد");
          if ((chunk.bare() || purpose)
              && chunk.agent()
              && chunk.actor() != null
              && !chunk.joined()) {
            assign(draft, chunk, Role.ACTOR);
            for (int next = at + 1; next < trigger.index() && chunks.get(next).joined(); next++) {
              assign(draft, chunks.get(next), Role.ACTOR);
            }
            return;
          }
        }
      }
      default -> {
        // Others are too often told without a doer.
      }
    }
  }

  private static boolean strikesFromAfar(Draft draft) {
    return switch (draft.type) {
      case AIR_STRIKE, SHELLING, BOMBING, CHEMICAL_ATTACK -> true;
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

  private static boolean accuses(Chunk verb) {
    return verb.trigger() != null
        && verb.trigger().words().get(0).frame().type() == EventType.ACCUSATION;
  }

  /** Whether a verb's subject is the doer of the event noun behind it. */
  private static boolean hands(Chunk verb, Draft draft) {
    if ((verb.is(Operator.HAPPEN) && !verb.is(Operator.DO) && !verb.is(Operator.SUCCEED))
        || (verb.is(Operator.CAUSE) && !verb.is(Operator.DO))) {
      return false;
    }
    boolean passesOn =
        verb.is(Operator.DO)
            || verb.is(Operator.SUCCEED)
            || verb.is(Operator.ATTEMPT)
            || verb.is(Operator.FAIL)
            || verb.is(Operator.AIM)
            || verb.is(Operator.PLAN)
            || verb.is(Operator.DENY);
    if (passesOn) {
      return true;
    }
    if (verb.is(Operator.SAY)) {
      return switch (draft.type) {
        case CAPTURE, WITHDRAWAL, CAMPAIGN, GROUP_CHANGE, REJECTION, SUPPORT, AGREEMENT -> true;
        default -> false;
      };
    }
    if (verb.trigger() == null) {
      // «يواصلون القتال للسيطرة على»: the purpose is the subject's own, whatever the verb.
      // «ردوا بإطلاق صواريخ»: so is the means of a verb that tells no event itself.
      String gov = draft.trigger().gov();
      return (gov.equals("ل")
              && !verb.is(Operator.SAY)
              && draft.type.family() == EventType.Family.TERRITORY)
          || (gov.equals("ب") && verb.is(WordClass.VERB) && draft.violent());
    }
    if (verb.trigger().words().get(0).frame().role("subject") == Role.TARGET) {
      return false;
    }
    // Another event's verb, with this one as its aim or companion: «تقدمت لاستعادة السيطرة». What
    // brought a death about was not done by the dead: «قتل مدني جراء استهدافه».
    Chunk trigger = draft.trigger();
    boolean brought = trigger.gov().equals(Chunk.CAUSE) || trigger.gov().equals("ب");
    return !brought
        || draft.is(EventType.CLASH)
        || (verb.trigger().words().get(0).frame().type() != EventType.KILLING
            && !trigger.gov().equals(Chunk.CAUSE));
  }

  /** The verb that an event noun depends on: the last one before it in its clause. */
  @Nullable Predicate governor(Chunk trigger) {
    for (int at = trigger.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != trigger.clause()) {
        break;
      }
      if (chunk.verb()) {
        return clauses.predicates().get(at);
      }
    }
    for (Predicate predicate : clauses.predicates().values()) {
      if (predicate.antecedent() == null && predicate.subject().contains(trigger)) {
        return predicate;
      }
    }
    return null;
  }

  // ---- roles

  /**
   * Whether a further party of «بين أ وب وج» stands on the first side: where «من جهة» parts the
   * sides it says so; else the first stands alone against the rest.
   */
  private boolean sameSide(Draft draft, Chunk chunk) {
    if (!draft.targets.isEmpty() || !chunk.joined()) {
      return draft.targets.isEmpty() && !chunk.gov().equals("بين") && chunk.joined();
    }
    if (!chunk.gov().equals("بين")) {
      return true;
    }
    boolean parted = false;
    for (int at = chunk.index() + 1; at < chunks.size(); at++) {
      Chunk later = chunks.get(at);
      if (!later.gov().equals("بين") || later.clause() != chunk.clause()) {
        break;
      }
      parted = true;
    }
    int gap = gapWords.applyAsInt(chunk);
    return parted && gap == 0;
  }

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
        } else if (actor == null || !actor.site() || role == Role.PARTY) {
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
        } else if (actor != null) {
          Draft.addNew(draft.targets, mention);
        }
      }
      case WEAPON -> {
        if (place != null && PLACE_PREPOSITIONS.contains(chunk.gov())) {
          draft.addPlace(place, chunk, referents);
        }
      }
    }
  }
}
