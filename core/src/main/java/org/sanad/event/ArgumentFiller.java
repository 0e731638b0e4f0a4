package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Role;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.mention.NumberWords;
import org.sanad.model.EventType;
import org.sanad.model.TokenKind;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Fills a draft's roles from the phrases around its trigger. */
final class ArgumentFiller {
  private final AnnotatedText text;
  private final Clauses clauses;
  private final List<Chunk> chunks;
  private final Roles roles;
  private final Phrases phrases;
  private final NounArguments nouns;
  private final PronounObjects pronouns;

  /**
   * @param text the report's text
   * @param clauses a sentence taken apart
   * @param referents what its mentions stand for
   */
  ArgumentFiller(AnnotatedText text, Clauses clauses, Referents referents) {
    this.text = text;
    this.clauses = clauses;
    this.chunks = clauses.chunks();
    this.roles = new Roles(clauses, referents);
    this.phrases = new Phrases(clauses, roles);
    this.nouns = new NounArguments(text, clauses, roles, phrases);
    this.pronouns = new PronounObjects(clauses, roles);
  }

  void fill(Draft draft) {
    Chunk trigger = draft.trigger();
    if (trigger.verb()) {
      Predicate predicate = clauses.predicate(trigger);
      if (predicate != null) {
        fillVerb(draft, predicate);
      }
    } else {
      nouns.fill(draft);
    }
    pronouns.fill(draft);
    Role owner = draft.frame.role("owner");
    if (owner != Role.NONE) {
      owners(draft, owner);
    }
  }

  /**
   * «أسقطت الصواريخ الإسرائيلية», «اعترضت صاروخا أطلقه الحوثيون»: whose the weapon is that the
   * event is done to.
   */
  private void owners(Draft draft, Role role) {
    for (int at = draft.trigger().index() + 1; at + 1 < chunks.size(); at++) {
      Chunk weapon = chunks.get(at);
      if (weapon.verb() || weapon.trigger() != null) {
        return;
      }
      if (!(weapon.mention() instanceof Mention.WeaponMention)) {
        continue;
      }
      Chunk next = chunks.get(at + 1);
      Predicate sent = clauses.predicate(next);
      if (sent != null && sent.antecedentIsObject()) {
        sent.subject().forEach(sender -> roles.assign(draft, sender, role));
      } else if (next.actor() != null && (next.bare() || next.gov().equals("ل"))) {
        draft.actors.remove(next.mention());
        roles.assign(draft, next, role);
      }
      return;
    }
  }

  /** Adds to an event what a verb that goes on with it brings. */
  void extend(Draft draft, @Nullable Predicate predicate) {
    if (predicate == null) {
      return;
    }
    for (Chunk object : predicate.object()) {
      if (object.trigger() == null) {
        roles.assign(draft, object, Role.TARGET);
      }
    }
    phrases.right(draft, predicate.verb().index() + 1, predicate.verb().clause());
  }

  /** Adds to an event what a participle that goes on with it brings. */
  void extend(Draft draft, Chunk participle) {
    for (int at = participle.index() + 1; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != participle.clause() || chunk.verb() || chunk.trigger() != null) {
        break;
      }
      if (chunk.bare() && chunk.nominal()) {
        roles.assign(draft, chunk, Role.TARGET);
      } else {
        phrases.oblique(draft, chunk);
      }
    }
  }

  private void fillVerb(Draft draft, Predicate predicate) {
    boolean taken = wereTaken(draft, predicate);
    for (Chunk chunk : predicate.subject()) {
      roles.assign(draft, chunk, taken ? Role.TARGET : draft.frame.role("subject"));
      sender(draft, chunk);
    }
    for (Chunk chunk : predicate.object()) {
      roles.assign(draft, chunk, draft.frame.role("object"));
    }
    if (taken && goesOn(predicate.verb())) {
      droppedSubject(draft);
    }
    phrases.right(draft, predicate.verb().index() + 1, predicate.verb().clause());
    phrases.left(draft, predicate.verb());
    if (draft.actors.isEmpty()
        && draft.type.family() == EventType.Family.TERRITORY
        && draft.frame.role("subject") == Role.ACTOR) {
      droppedSubject(draft);
    }
  }

  /**
   * «وأسر 21 عنصرا», «خطف ثلاثة صحفيين»: who is counted right behind a verb that takes people was
   * taken; unvowelled, its passive looks the same.
   */
  private boolean wereTaken(Draft draft, Predicate predicate) {
    boolean takes = draft.is(EventType.ABDUCTION) || draft.is(EventType.ARREST);
    if (!takes || !predicate.object().isEmpty() || predicate.subject().isEmpty()) {
      return false;
    }
    Chunk who = predicate.subject().get(0);
    int number = predicate.verb().end();
    return who.index() == predicate.verb().index() + 1
        && who.actor() != null
        && number < who.first()
        && (text.kind(number) == TokenKind.NUMBER || NumberWords.counts(text.form(number)));
  }

  /** «سيطرت القوات على القرية، وأسرت 3 مسلحين»: no passive of men who were taken. */
  private boolean goesOn(Chunk verb) {
    return verb.mention().coordinated() && text.form(verb.end() - 1).endsWith("ت");
  }

  /** «استهدفت صواريخ إسرائيلية»: what weapons do is done by whom their adjective names. */
  private void sender(Draft draft, Chunk subject) {
    if (!(subject.mention() instanceof Mention.WeaponMention)
        || subject.index() + 1 >= chunks.size()
        || !draft.actors.isEmpty()) {
      return;
    }
    Chunk next = chunks.get(subject.index() + 1);
    if (next.bare() && next.actor() != null && next.actor().kind() == ActorKind.DEMONYM) {
      roles.assign(draft, next, Role.ACTOR);
    }
  }

  /**
   * «..., حيث سيطر على», «..., كما انسحبوا من»: who takes or leaves a place without being named
   * again is the last party named before without a preposition.
   */
  private void droppedSubject(Draft draft) {
    Mention.Trigger verb = draft.trigger().trigger();
    if (verb == null || verb.mayBe(Form.PASSIVE)) {
      return;
    }
    for (int at = draft.trigger().index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      Mention.ActorMention party = chunk.actor();
      if (party != null
          && party.kind() == ActorKind.NAMED
          && chunk.bare()
          && chunk.agent()
          && !party.civil()) {
        roles.assign(draft, chunk, Role.ACTOR);
        return;
      }
    }
  }
}
