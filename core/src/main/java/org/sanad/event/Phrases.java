package org.sanad.event;

import java.util.List;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.Role;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.text.WordSet;

/** Reads the phrases around a word that say when, where, with what and against whom. */
final class Phrases {
  static final WordSet PLACE_PREPOSITIONS =
      WordSet.of(
          "في", "ب", "علي", "داخل", "خارج", "عند", "حول", "الي", "باتجاه", "نحو", "من", "عبر",
          "تجاه");

  /** What «بدعم من», «بمشاركة», «إلى جانب» are read as: who helps does it too. */
  static final String SUPPORT = "بدعم";

  /** What «من قبل», «على يد», «بنيران», «مصدره» are read as: who did it. */
  static final String BY = "من قبل";

  private final Clauses clauses;
  private final Roles roles;
  private final List<Chunk> chunks;

  Phrases(Clauses clauses, Roles roles) {
    this.clauses = clauses;
    this.roles = roles;
    this.chunks = clauses.chunks();
  }

  /** Phrases with a preposition, times and weapons behind a trigger, to the end of its clause. */
  void right(Draft draft, int from, int clause) {
    for (int at = from; at < chunks.size(); at++) {
      Chunk chunk = chunks.get(at);
      if (chunk.clause() != clause || chunk.verb()) {
        break;
      }
      if (opensOccasion(chunk) || opensAside(chunk)) {
        break;
      }
      oblique(draft, chunk);
    }
  }

  /** Phrases with a preposition in front of a verb, in its own clause. */
  void left(Draft draft, Chunk verb) {
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

  /** Adds a time, a weapon or a phrase with a preposition. */
  void oblique(Draft draft, Chunk chunk) {
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
              && roles.gap(chunk) >= 1;
      if (owner && draft.actors.isEmpty()) {
        roles.assign(draft, chunk, Role.ACTOR);
      }
      return;
    }
    Role role = draft.frame.role(chunk.gov());
    if (role == Role.ACTOR
        && chunk.gov().equals("ل")
        && (isOfAnother(draft, chunk) || isOfObject(draft, chunk))) {
      boolean hit = roles.isArmed(chunk) || chunk.mention().civil();
      role = hit && !isAccording(chunk) ? Role.TARGET : Role.NONE;
    } else if (role == Role.ACTOR
        && chunk.gov().equals("ل")
        && draft.violent()
        && !draft.actors.isEmpty()) {
      // «دمرت الطائرات مخزنا للتنظيم»: the doer is told, so it is the owner of what is hit.
      role = roles.isArmed(chunk) && !isAccording(chunk) ? Role.TARGET : Role.NONE;
    }
    if (role == Role.NONE) {
      role = byPreposition(draft, chunk);
      if (role == Role.PLACE && !EventReader.told(draft.type)) {
        return;
      }
    }
    roles.assign(draft, chunk, role);
  }

  /**
   * «سيطرتها على محافظة تعتبر معقلا للحوثيين», «على جبل، الذي يعد موقعا للجيش»: where a pronoun
   * says whose deed it is or a relative clause has begun, what has an owner is something else.
   */
  private boolean isOfAnother(Draft draft, Chunk owner) {
    Mention.Trigger word = draft.trigger().trigger();
    if (word != null && !word.suffix().isEmpty() && !draft.trigger().verb()) {
      return true;
    }
    return clauses.anyBetween(draft.trigger(), owner, chunk -> chunk.is(WordClass.RELATIVE));
  }

  /** «هجوم استهدف حاجزا للجيش»: behind the verb that says whom it hit, whose that was. */
  private boolean isOfObject(Draft draft, Chunk owner) {
    return draft.violent()
        && clauses.anyBetween(
            draft.trigger(), owner, chunk -> chunk.verb() && !chunk.is(Operator.DO));
  }

  /** «قصفت الطائرات المطار، متهما إيران بقصف الجولان»: a participle with what is its own. */
  private static boolean opensAside(Chunk chunk) {
    Mention.Trigger word = chunk.trigger();
    return word != null && word.isOnly(Form.PARTICIPLE) && !word.light();
  }

  /** Behind بعد or إثر stands another event with what is its own; only a time may still follow. */
  boolean opensOccasion(Chunk chunk) {
    if (chunk.trigger() != null && Chunk.CAUSE.equals(chunk.gov())) {
      return true;
    }
    if (chunk.is(Operator.AIM) && !chunk.verb()) {
      // «بهدف السيطرة على البلدة»: what follows is of the deed aimed at.
      return true;
    }
    if (Accused.byParticiple(chunk)) {
      // «استهدفت المواقع، متهما أ بقصف»: what follows is what the accused did.
      return true;
    }
    if (!chunk.is(WordClass.CAUSE) || chunk.index() + 1 >= chunks.size()) {
      return false;
    }
    return !(chunks.get(chunk.index() + 1).mention() instanceof Mention.When);
  }

  /** «الشريط الحدودي لمحافظة درعا مع الأردن»: a land behind a place is its neighbour. */
  private boolean borders(Chunk land) {
    if (land.place() == null || land.index() < 2) {
      return false;
    }
    Chunk with = chunks.get(land.index() - 1);
    return with.is(WordClass.PREPOSITION) && chunks.get(land.index() - 2).place() != null;
  }

  /** What prepositions mean where the frame does not say. */
  private Role byPreposition(Draft draft, Chunk chunk) {
    if (chunk.gov().equals("من") && isSource(draft, chunk)) {
      return Role.ACTOR;
    }
    if (chunk.gov().equals(BY) || (chunk.gov().equals(SUPPORT) && chunk.agent())) {
      return Role.ACTOR;
    }
    boolean thing = chunk.actor() != null && !chunk.agent();
    if (chunk.gov().equals("ضد") || (chunk.gov().equals(SUPPORT) && thing)) {
      // «استهدفت إلى جانب المنازل مشفى»: things help nobody.
      return Role.TARGET;
    }
    if (chunk.place() != null && PLACE_PREPOSITIONS.contains(chunk.gov())) {
      return Role.PLACE;
    }
    if (chunk.gov().equals("مع") && chunk.agent() && !borders(chunk)) {
      boolean died = draft.is(EventType.KILLING) && chunk.mention().civil();
      if (died && !clauses.anyBetween(draft.trigger(), chunk, each -> each.trigger() != null)) {
        // «قتلت المسعفة مع أفراد من أسرتها»
        return Role.TARGET;
      }
      boolean side =
          draft.type.mutual() || !clauses.anyBetween(draft.trigger(), chunk, Phrases::isMutual);
      return side ? Role.ACTOR : Role.NONE;
    }
    return Role.NONE;
  }

  /** «اقتحمت القوات المطار خلال معارك مع المسلحين»: behind such a noun, with whom they were. */
  private static boolean isMutual(Chunk chunk) {
    return chunk.trigger() != null
        && !chunk.verb()
        && chunk.trigger().words().stream().anyMatch(word -> word.frame().type().mutual());
  }

  /** «وفقا للمرصد» */
  private boolean isAccording(Chunk chunk) {
    return chunk.index() > 0 && chunks.get(chunk.index() - 1).is(WordClass.ACCORDING);
  }

  /** Whether nobody is told yet but who helped: «سيطرت قواته، بإسناد من التحالف، على التلال». */
  boolean onlyHelped(Draft draft) {
    for (Mention actor : draft.actors) {
      for (Chunk chunk : chunks) {
        if (chunk.mention().first() == actor.first() && !chunk.gov().equals(SUPPORT)) {
          return false;
        }
      }
    }
    return true;
  }

  /** «تعرضت البلدة لهجوم من قوات النظام»: right behind the noun of a blow, from whom it came. */
  private boolean isSource(Draft draft, Chunk chunk) {
    boolean blow =
        switch (draft.type) {
          case ASSAULT, SHELLING, AIR_STRIKE, SHOOTING -> true;
          default -> false;
        };
    if (!blow || draft.trigger().verb() || chunk.actor() == null || !chunk.agent()) {
      return false;
    }
    for (int at = draft.trigger().index() + 1; at < chunk.index(); at++) {
      Chunk between = chunks.get(at);
      boolean adjective = between.demonym() || between.mention() instanceof Mention.WeaponMention;
      boolean from = between.is(WordClass.PREPOSITION);
      boolean listed = between.gov().equals("من") && between.agent();
      if (!adjective && !from && !listed) {
        return false;
      }
    }
    return draft.frame.role("من") == Role.NONE;
  }
}
