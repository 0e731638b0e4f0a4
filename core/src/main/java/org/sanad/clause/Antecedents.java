package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;

/** What a verb goes on with: the noun phrase before الذي, before a bare relative verb, an event. */
final class Antecedents {
  /** An event noun and its verb are at most so many phrases apart. */
  private static final int EVENT_PHRASES = 6;

  /** Between a noun and its relative clause stand at most so many words and marks. */
  private static final int UNKNOWN_WORDS = 3;

  private final List<Chunk> chunks;
  private final Function<Chunk, String> forms;
  private final Function<Chunk, String> preceding;
  private final NounGroups groups;

  /**
   * @param chunks a sentence's chunks
   * @param forms gives the folded form of a chunk's first token
   * @param preceding gives the folded form of the token before a chunk, empty for none
   * @param groups the noun phrases around its verbs
   */
  Antecedents(
      List<Chunk> chunks,
      Function<Chunk, String> forms,
      Function<Chunk, String> preceding,
      NounGroups groups) {
    this.chunks = chunks;
    this.forms = forms;
    this.preceding = preceding;
    this.groups = groups;
  }

  /**
   * What a verb hangs on, null where it has a clause of its own.
   *
   * @param found the predicates of the verbs before it
   */
  @Nullable Chunk of(Chunk verb, List<Predicate> found) {
    int at = verb.index() - 1;
    boolean near = true;
    while (at >= 0
        && chunks.get(at).clause() == verb.clause()
        && !chunks.get(at).is(WordClass.RELATIVE)) {
      Chunk chunk = chunks.get(at);
      if (chunk.trigger() != null && !chunk.verb() && !chunk.bare() && near) {
        // «من جراء عدوان جوي إسرائيلي نفذ من»: the verb goes on with the event's noun.
        break;
      }
      if (chunk.nominal() && chunk.bare() && !chunk.demonym()) {
        return null;
      }
      near &= chunk.demonym() || chunk.mention() instanceof Mention.When;
      at--;
    }
    boolean relative = at >= 0 && chunks.get(at).is(WordClass.RELATIVE);
    if (!relative) {
      Chunk suffered = suffered(verb);
      return verb.mention().coordinated() || suffered != null ? suffered : eventBefore(verb, found);
    }
    boolean where = forms.apply(chunks.get(at)).endsWith("حيث");
    int reached = chunks.get(at).first();
    for (int back = at - 1; back >= 0; back--) {
      Chunk chunk = chunks.get(back);
      if (reached - chunk.end() > UNKNOWN_WORDS) {
        // «معارك في حرض، خاصة بعد الآليات الجديدة التي»: of a noun that no list knows.
        return null;
      }
      reached = chunk.first();
      if (chunk.nominal() && !chunk.demonym()) {
        if (where && (chunk.place() == null || !groups.from(verb.index() + 1, verb).isEmpty())) {
          // «بدأت العملية حيث تمكنت القوات»: only a place is gone on with by حيث, and it does
          // nothing itself.
          return null;
        }
        return headOf(chunk);
      }
      if (chunk.verb()) {
        return null;
      }
    }
    return null;
  }

  /**
   * «بين قوات موالية للحكومة حاولت التقدم», «مقتل 17 مسلحا حاولوا التسلل»: a verb right behind
   * somebody without the article says what he does (Ryding, ch. 14).
   */
  @Nullable Chunk describedBy(Chunk verb) {
    if (verb.index() == 0 || verb.mention().coordinated()) {
      return null;
    }
    Chunk who = chunks.get(verb.index() - 1);
    if (who.mention() instanceof Mention.WeaponMention weapon
        && weapon.weaponClass().equals("shell")
        && who.end() == verb.first()
        && !forms.apply(who).startsWith("ال")
        && VerbMorphology.suffix(verb).isEmpty()
        && Subjecthood.carries(verb)) {
      // «ردا على صواريخ استهدفت قواعدها»: they hit, and not whoever was named before them.
      return who;
    }
    Mention.ActorMention party = who.actor();
    if (party == null
        || !who.agent()
        || party.end() != verb.first()
        || forms.apply(who).startsWith("ال")
        || !VerbMorphology.suffix(verb).isEmpty()) {
      return null;
    }
    boolean common =
        party.kind() == ActorKind.UNNAMED_FORCE
            || party.kind() == ActorKind.PERSONS
            || party.kind() == ActorKind.UNKNOWN_GROUP
            || party.coreFirst() > party.first() + 1;
    boolean persons = !party.who().isEmpty() || !party.unit().isEmpty();
    return common && (party.kind() != ActorKind.PERSONS || persons) ? who : null;
  }

  /** «قصف مدفعي لقوات النظام استهدف بلدة»: an event noun with its verb behind its own phrases. */
  private @Nullable Chunk eventBefore(Chunk verb, List<Predicate> found) {
    if (!Subjecthood.carries(verb) || preceding.apply(verb).equals("فقد")) {
      // «أما في المدينة، فقد استهدف»: with فقد something else begins.
      return null;
    }
    for (int at = verb.index() - 1; at >= 0 && at >= verb.index() - EVENT_PHRASES; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.verb()) {
        // «قصفا شنته الطائرات، استهدف المواقع»: one noun, two verbs.
        for (Predicate other : found) {
          if (other.verb().equals(chunk)
              && other.antecedent() != null
              && other.antecedent().trigger() != null) {
            return other.antecedent();
          }
        }
        return null;
      }
      if (chunk.is(WordClass.COMPLEMENTIZER)
          || chunk.is(WordClass.RELATIVE)
          || chunk.is(WordClass.SUBORDINATOR)) {
        return null;
      }
      if (chunk.trigger() != null) {
        // «بعد القصف شنت الفصائل هجوما»: a clause hangs so on a noun without the article only.
        boolean before = chunk.gov().equals(Chunk.CAUSE) && forms.apply(chunk).startsWith("ال");
        return before ? null : chunk;
      }
    }
    return null;
  }

  /**
   * «بعد قصف تعرضت له البلدة»: behind an event's noun without the article, who suffered it; the
   * pronoun goes back to the noun (Ryding, ch. 14).
   */
  private @Nullable Chunk suffered(Chunk verb) {
    if (!verb.is(Operator.UNDERGO) || verb.index() == 0 || verb.index() + 1 >= chunks.size()) {
      return null;
    }
    Chunk noun = chunks.get(verb.index() - 1);
    String back = preceding.apply(chunks.get(verb.index() + 1));
    boolean event = noun.trigger() != null && !noun.verb() && noun.end() == verb.first();
    return event && (back.equals("له") || back.equals("لها")) ? noun : null;
  }

  /**
   * «شنت هجوما تقول إنه يستهدف الوحدات»: the pronoun on إنّ is the event's noun that somebody
   * speaks of; null where it is not so told.
   */
  @Nullable Chunk spokenOf(Chunk verb) {
    boolean he = preceding.apply(verb).equals("انه");
    boolean carries = verb.trigger() != null && Subjecthood.carries(verb);
    if (!carries || (!he && !preceding.apply(verb).equals("انها"))) {
      return null;
    }
    for (int at = verb.index() - 1; at >= 0 && at >= verb.index() - EVENT_PHRASES; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.verb() && !chunk.is(Operator.SAY)) {
        return null;
      }
      if (chunk.trigger() != null) {
        String noun = forms.apply(chunk);
        return he != (noun.endsWith("ه") || noun.endsWith("ات")) ? chunk : null;
      }
    }
    return null;
  }

  /** «الهجوم على البلدة الذي شنه»: an event noun in front of its own place is the head. */
  private Chunk headOf(Chunk chunk) {
    for (int at = chunk.index(); at >= 0 && chunks.get(at).clause() == chunk.clause(); at--) {
      Chunk before = chunks.get(at);
      if (before.trigger() != null && !before.verb()) {
        return before;
      }
      if (before.verb() || before.agent() || Chunk.CAUSE.equals(before.gov())) {
        break;
      }
    }
    return chunk;
  }

  /** «القوات وحلفاؤها الذين»: before a plural, a party with those that it is joined to. */
  List<Chunk> listOf(Chunk last, Chunk verb) {
    List<Chunk> list = new ArrayList<>(List.of(last));
    int at = last.index();
    boolean several =
        verb.index() > 0 && forms.apply(chunks.get(verb.index() - 1)).endsWith("الذين");
    while (several
        && at > 0
        && chunks.get(at).joined()
        && last.agent()
        && chunks.get(at - 1).agent()) {
      at--;
      list.add(0, chunks.get(at));
    }
    return List.copyOf(list);
  }

  /** «الأهالي الذين تفرض عليهم القوات»: a pronoun behind a preposition is the noun before الذي. */
  boolean resumed(Chunk verb) {
    return verb.index() + 1 < chunks.size()
        && chunks.get(verb.index() + 1).is(WordClass.PREPOSITION)
        && chunks.get(verb.index() + 1).mention() instanceof Mention.WordMention word
        && !word.suffix().isEmpty();
  }

  /** The last named party before a place. */
  List<Chunk> doerBefore(Chunk place) {
    for (int at = place.index() - 1; at >= 0; at--) {
      Chunk chunk = chunks.get(at);
      if (chunk.actor() != null && chunk.agent()) {
        return List.of(chunk);
      }
    }
    return List.of();
  }
}
