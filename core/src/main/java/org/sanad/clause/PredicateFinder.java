package org.sanad.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Operator;

/**
 * Subject and object of finite verbs, in both orders of Arabic: verb–subject–object, and
 * subject–verb–object behind إن, in headlines and in relative clauses (Ryding, A Reference Grammar
 * of Modern Standard Arabic, ch. 4).
 */
final class PredicateFinder {
  private final List<Chunk> chunks;
  private final VerbMorphology verbs;
  private final NounGroups groups;
  private final Antecedents antecedents;
  private final EarlierSubjects earlier;
  private final NounCases cases;

  /**
   * @param chunks a sentence's chunks
   * @param forms gives the folded form of a chunk's first token
   * @param written gives a chunk's words as published, with their vowels
   * @param preceding gives the folded form of the token before a chunk, empty for none
   */
  PredicateFinder(
      List<Chunk> chunks,
      Function<Chunk, String> forms,
      Function<Chunk, String> written,
      Function<Chunk, String> preceding) {
    this.chunks = chunks;
    this.verbs = new VerbMorphology(forms, written);
    this.cases = new NounCases(chunks, forms, preceding);
    this.groups = new NounGroups(chunks, forms);
    this.antecedents = new Antecedents(chunks, forms, preceding, groups);
    this.earlier = new EarlierSubjects(chunks, forms, preceding, verbs);
  }

  List<Predicate> find() {
    List<Predicate> found = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (chunk.verb()) {
        found.add(predicate(chunk, found));
      }
    }
    return found;
  }

  private Predicate predicate(Chunk verb, List<Predicate> before) {
    List<Chunk> first = groups.from(verb.index() + 1, verb);
    List<Chunk> left = groups.before(verb);
    if (groups.isOfDeedBefore(left) && doesIt(verb, first)) {
      left = List.of();
    }
    List<Chunk> second = first.isEmpty() ? List.of() : groups.from(groups.behind(first), verb);
    @Nullable Chunk antecedent = antecedents.of(verb, before);
    boolean event =
        antecedent != null
            && antecedent.trigger() != null
            && !left.isEmpty()
            && antecedent.index() > NounGroups.last(left).index();
    if (antecedent != null && (left.isEmpty() || event)) {
      return relative(verb, antecedent, first, second, before);
    }
    if (!left.isEmpty() && verbs.pronoun(verb) && groups.isTopic(left, verb, first)) {
      // «غارات يشنها الطيران»: the pronoun goes back to what stands before the verb.
      return new Predicate(verb, first, left, left.get(0), true);
    }
    if (!left.isEmpty()) {
      return new Predicate(verb, left, first, null, false);
    }
    Chunk described = antecedents.describedBy(verb);
    if (described != null && !verbs.passive(verb)) {
      return new Predicate(verb, List.of(described), first, null, false);
    }
    Chunk spokenOf = antecedents.spokenOf(verb);
    if (spokenOf != null) {
      return new Predicate(verb, List.of(spokenOf), first, spokenOf, false);
    }
    if (verbs.passive(verb) || verbs.firstPerson(verb)) {
      return new Predicate(verb, List.of(), first, null, false);
    }
    if (verbs.plural(verb)) {
      return new Predicate(verb, earlier.inherited(verb, before), first, null, false);
    }
    if (first.isEmpty()) {
      return new Predicate(verb, earlier.inherited(verb, before), List.of(), null, false);
    }
    if (!verb.is(Operator.HAPPEN) && !first.get(0).agent()) {
      // «قال الجيش إنه شن غارات»: the pronoun on إن is the subject.
      List<Chunk> speaker = earlier.speaker(verb, before);
      if (!speaker.isEmpty()) {
        return new Predicate(verb, speaker, first, null, false);
      }
    }
    if (second.isEmpty()
        && verb.is(Operator.DO)
        && verb.mention().coordinated()
        && first.get(0).trigger() != null) {
      // «تواصل القوات تقدمها، وتخوض معارك»: the doer goes on.
      List<Chunk> doers = earlier.inherited(verb, before);
      if (!doers.isEmpty() && doers.stream().allMatch(Chunk::agent)) {
        return new Predicate(verb, doers, first, null, false);
      }
    }
    if (!second.isEmpty() && cases.isObjectFirst(verb, first.get(0), second.get(0))) {
      return new Predicate(verb, second, first, null, false);
    }
    boolean two = !second.isEmpty() && !Subjecthood.onlySuffers(first.get(0));
    if (!cases.isOblique(first.get(0)) && (two || Subjecthood.subjectLike(verb, first.get(0)))) {
      return new Predicate(verb, first, second, null, false);
    }
    return new Predicate(verb, earlier.inherited(verb, before), first, null, false);
  }

  private boolean doesIt(Chunk verb, List<Chunk> first) {
    return !first.isEmpty()
        && first.get(0).agent()
        && Subjecthood.canDo(first.get(0))
        && !verbs.passive(verb)
        && !verbs.plural(verb);
  }

  /** A verb that goes on with a noun before it: which of its two parties that noun is. */
  private Predicate relative(
      Chunk verb, Chunk antecedent, List<Chunk> first, List<Chunk> second, List<Predicate> before) {
    boolean carried =
        antecedent.trigger() != null && Subjecthood.carries(verb) && !verb.is(Operator.DO);
    if (verbs.pronoun(verb) && !(carried && first.isEmpty())) {
      // «يقصف النظام البلدة التي يحاصرها»: whoever the sentence is about.
      List<Chunk> doer = first.isEmpty() ? earlier.inherited(verb, before) : first;
      return new Predicate(verb, doer, List.of(antecedent), antecedent, true);
    }
    if (carried) {
      // «غارة استهدفته»: the raid, and not whoever was named before it.
      return new Predicate(verb, List.of(antecedent), first, antecedent, false);
    }
    if (antecedent.place() != null && first.isEmpty() && verb.trigger() != null) {
      // «المناطق التي سيطروا عليها»: the doer stands before the place.
      return new Predicate(
          verb, antecedents.doerBefore(antecedent), List.of(antecedent), antecedent, true);
    }
    if (!first.isEmpty()
        && Subjecthood.canDo(first.get(0))
        && !verbs.passive(verb)
        && !verbs.plural(verb)
        && (!antecedent.agent() || antecedents.resumed(verb))) {
      return new Predicate(verb, first, second, antecedent, false);
    }
    return new Predicate(verb, antecedents.listOf(antecedent, verb), first, antecedent, false);
  }
}
