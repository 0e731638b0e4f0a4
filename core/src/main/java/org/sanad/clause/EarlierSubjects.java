package org.sanad.clause;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;

/** The subject that a verb without one takes over from a verb before it. */
final class EarlierSubjects {
  private final List<Chunk> chunks;
  private final Function<Chunk, String> forms;
  private final Function<Chunk, String> preceding;
  private final VerbMorphology verbs;

  /**
   * @param chunks a sentence's chunks
   * @param forms gives the folded form of a chunk's first token
   * @param preceding gives the folded form of the token before a chunk, empty for none
   * @param verbs what the forms of its verbs tell
   */
  EarlierSubjects(
      List<Chunk> chunks,
      Function<Chunk, String> forms,
      Function<Chunk, String> preceding,
      VerbMorphology verbs) {
    this.chunks = chunks;
    this.forms = forms;
    this.preceding = preceding;
    this.verbs = verbs;
  }

  /** The subject of the last verb before that had one, where this one goes on with it. */
  List<Chunk> inherited(Chunk verb, List<Predicate> before) {
    if (before.isEmpty() || verbs.passive(verb) || hasOwnSubject(verb)) {
      return List.of();
    }
    List<Chunk> speaker = speaker(verb, before);
    if (!speaker.isEmpty()) {
      return speaker;
    }
    for (int back = before.size() - 1; back >= 0 && back >= before.size() - 3; back--) {
      Predicate last = before.get(back);
      Chunk awaiting = awaiting(verb, last, before);
      if (awaiting != null) {
        return List.of(awaiting);
      }
      if (last.verb().is(Operator.SAY)) {
        return List.of();
      }
      if (last.subject().isEmpty() || isAside(verb, last)) {
        continue;
      }
      boolean event =
          (Subjecthood.carries(verb) || Subjecthood.ruins(verb))
              && last.subject().stream().allMatch(c -> c.trigger() != null);
      if (event || last.subject().stream().allMatch(Chunk::agent)) {
        return last.subject();
      }
      if (back == before.size() - 1 && verb.mention().coordinated()) {
        continue;
      }
      return List.of();
    }
    return List.of();
  }

  /**
   * «علمت القناة أن خبراء صواريخ من الجماعة سقطوا»: behind أنّ one of the words before the verb is
   * its subject (Ryding, ch. 19).
   */
  private boolean hasOwnSubject(Chunk verb) {
    int reached = verb.first();
    boolean noun = false;
    for (int at = verb.index() - 1; at >= 0 && chunks.get(at).clause() == verb.clause(); at--) {
      Chunk chunk = chunks.get(at);
      noun |= chunk.end() < reached || (chunk.bare() && chunk.agent());
      reached = chunk.first();
      if (chunk.is(WordClass.COMPLEMENTIZER)) {
        return noun;
      }
    }
    return false;
  }

  /**
   * «استهدفت الغارات القاعدة التي يحاصرها مقاتلون، كما دمرت»: behind a comma the main clause goes
   * on, not what is told of a noun in it.
   */
  private boolean isAside(Chunk verb, Predicate relative) {
    return relative.antecedent() != null
        && relative.antecedentIsObject()
        && relative.antecedent().trigger() == null
        && (preceding.apply(verb).equals("،")
            || (verb.index() > 0 && forms.apply(chunks.get(verb.index() - 1)).equals("كما")));
  }

  /**
   * «القوات - التي تدعمها الإمارات - انتزعت»: whom a relative clause was told of before its own
   * verb came.
   */
  private static @Nullable Chunk awaiting(Chunk verb, Predicate relative, List<Predicate> before) {
    Chunk party = relative.antecedent();
    if (party == null
        || !party.bare()
        || !party.agent()
        || party.actor() == null
        || verb.mention().coordinated()) {
      return null;
    }
    for (Predicate other : before) {
      if (!other.equals(relative)
          && !other.verb().is(WordClass.VERB)
          && (other.subject().contains(party)
              || other.object().contains(party)
              || other.verb().clause() == party.clause())) {
        return null;
      }
    }
    return party;
  }

  /** «قال الجيش إنه أطلق»: the pronoun on إن is whoever speaks; empty where it is not so told. */
  List<Chunk> speaker(Chunk verb, List<Predicate> before) {
    for (int at = verb.index() - 1; at >= 0 && chunks.get(at).clause() == verb.clause(); at--) {
      Chunk chunk = chunks.get(at);
      if (!chunk.is(WordClass.COMPLEMENTIZER)) {
        continue;
      }
      String form = forms.apply(chunk);
      if (!form.endsWith("ه") && !form.endsWith("ها") && !form.endsWith("هم")) {
        return List.of();
      }
      for (int back = before.size() - 1; back >= 0; back--) {
        Predicate last = before.get(back);
        if (last.verb().is(Operator.SAY)) {
          return last.subject().stream().allMatch(Chunk::agent) ? last.subject() : List.of();
        }
      }
    }
    return List.of();
  }
}
