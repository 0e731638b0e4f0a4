package org.sanad.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.model.SentenceKind;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** The drafts of one sentence: every trigger with the first of its frames that holds. */
final class Extractor {
  private final AnnotatedText text;
  private final Referents referents;
  private final FrameChoice frames;
  private final Trace trace;

  Extractor(AnnotatedText text, Referents referents, Trace trace) {
    this.text = text;
    this.referents = referents;
    this.frames = new FrameChoice(text, referents, trace);
    this.trace = trace;
  }

  List<Draft> extract(Clauses clauses, List<AttributionFinder.Said> said) {
    List<Chunk> triggers = inOrder(clauses);
    if (triggers.isEmpty()) {
      return new ArrayList<>();
    }
    ArgumentFiller filler = new ArgumentFiller(text, clauses, referents);
    AddingVerbs adding = new AddingVerbs(text, clauses, filler);
    Holders holders = new Holders(clauses, referents);
    StatusFinder statuses = new StatusFinder(clauses, trace);
    @Nullable Draft[] byChunk = new Draft[clauses.chunks().size()];
    List<Draft> drafts = new ArrayList<>();
    for (Chunk chunk : triggers) {
      Draft carried = adding.carriedOn(chunk, byChunk);
      if (carried != null) {
        carried.triggers.add(chunk);
        trace.carried(chunk, carried.trigger());
        byChunk[chunk.index()] = carried;
        continue;
      }
      Draft draft = frames.firstThatHolds(clauses, chunk, filler);
      if (draft == null) {
        continue;
      }
      holders.fill(draft);
      draft.status = statuses.status(chunk);
      trace.status(chunk, draft.status);
      draft.headline = clauses.sentence().kind() == SentenceKind.HEADLINE;
      Mention.Trigger word = chunk.trigger();
      // «تبادل للقصف», «تعرضت للقصف»: the article behind ل is of the kind, not of one told before.
      Chunk governs = chunk.index() == 0 ? chunk : clauses.chunks().get(chunk.index() - 1);
      boolean kind =
          chunk.gov().equals("ل") && (governs.is(Operator.DO) || governs.is(Operator.UNDERGO));
      draft.answered = !chunk.verb() && governs.is(WordClass.CAUSE, "answer");
      draft.definite =
          chunk.verb()
              ? draft.violent() && toldBefore(clauses.predicate(chunk))
              : word != null && word.definite() && !kind;
      if (Speech.inContent(clauses, chunk, byChunk)) {
        trace.tried(chunk, draft.frame, Trace.Outcome.CONTENT);
        continue;
      }
      Speech.attribute(draft, said);
      Speech.speaks(draft);
      share(draft, statuses.partner(chunk), byChunk);
      aim(clauses, draft, drafts);
      byChunk[chunk.index()] = draft;
      drafts.add(draft);
    }
    new SentenceSharing(clauses, byChunk, referents).share(drafts);
    return drafts;
  }

  /** «اللغم الذي انفجر»: a weapon with the article is one told of before. */
  private boolean toldBefore(@Nullable Predicate predicate) {
    return predicate != null
        && predicate.antecedent() != null
        && predicate.antecedent().mention() instanceof Mention.WeaponMention weapon
        && text.form(weapon.first()).startsWith("ال");
  }

  /**
   * The triggers of a sentence: «استهدفت غارة مبنى» is one event, and its noun, the subject behind
   * the verb, comes first.
   */
  private static List<Chunk> inOrder(Clauses clauses) {
    List<Chunk> order = new ArrayList<>();
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.trigger() == null || order.contains(chunk)) {
        continue;
      }
      Predicate predicate = clauses.predicate(chunk);
      if (predicate != null && Governor.light(chunk)) {
        for (Chunk subject : predicate.subject()) {
          if (subject.index() > chunk.index() && subject.trigger() != null && !subject.verb()) {
            order.add(subject);
          }
        }
      }
      order.add(chunk);
    }
    return order;
  }

  /** «بدأ هجوما يستهدف المواقع، بهدف السيطرة على المقر»: who strikes is who wants it. */
  private static void aim(Clauses clauses, Draft draft, List<Draft> before) {
    int at = draft.trigger().index();
    boolean aimed =
        at > 0
            && clauses.chunks().get(at - 1).is(Operator.AIM)
            && !clauses.chunks().get(at - 1).verb();
    if (!aimed || !draft.actors.isEmpty() || before.isEmpty()) {
      return;
    }
    Draft last = before.get(before.size() - 1);
    boolean taking = draft.violent() || draft.type.family() == EventType.Family.TERRITORY;
    boolean attack = last.violent() || last.is(EventType.CAMPAIGN) || last.is(EventType.CAPTURE);
    if (taking && attack) {
      draft.actors.addAll(last.actors);
    }
  }

  /** Event nouns tied by و have one doer, unless the second names its own. */
  private static void share(Draft draft, @Nullable Chunk partner, @Nullable Draft[] byChunk) {
    Draft other = partner == null ? null : byChunk[partner.index()];
    if (other != null && draft.actors.isEmpty()) {
      draft.actors.addAll(other.actors);
    }
  }
}
