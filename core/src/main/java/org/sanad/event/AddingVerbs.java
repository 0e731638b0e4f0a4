package org.sanad.event;

import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.lexicon.Form;
import org.sanad.mention.Mention;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Verbs and participles that tell no event of their own but go on with one told before. */
final class AddingVerbs {
  private static final WordSet MOST = WordSet.of("اغلبها", "معظمها", "بعضها", "جميعها", "اكثرها");

  private final AnnotatedText text;
  private final Clauses clauses;
  private final ArgumentFiller filler;

  AddingVerbs(AnnotatedText text, Clauses clauses, ArgumentFiller filler) {
    this.text = text;
    this.clauses = clauses;
    this.filler = filler;
  }

  /** The event that a verb or participle goes on with, with what it brings; null for none. */
  @Nullable Draft carriedOn(Chunk chunk, @Nullable Draft[] byChunk) {
    Draft carried = lightUse(chunk, byChunk);
    if (carried != null) {
      filler.extend(carried, clauses.predicate(chunk));
      return carried;
    }
    carried = participle(chunk, byChunk);
    if (carried != null) {
      filler.extend(carried, chunk);
    }
    return carried;
  }

  /** «قصف طال بلدة»: a verb whose subject is an event's noun or a weapon adds to that event. */
  private @Nullable Draft lightUse(Chunk chunk, @Nullable Draft[] byChunk) {
    Predicate predicate = clauses.predicate(chunk);
    Mention.Trigger trigger = chunk.trigger();
    if (predicate == null || trigger == null || !trigger.light()) {
      return null;
    }
    for (Chunk subject : predicate.subject()) {
      Draft draft = byChunk[subject.index()];
      if (draft != null) {
        return draft;
      }
    }
    if (trigger.first() > 0 && MOST.contains(text.form(trigger.first() - 1))) {
      // «سلسلة ضربات كان أغلبها يستهدف»
      return strikeBefore(chunk, byChunk);
    }
    return null;
  }

  private static @Nullable Draft strikeBefore(Chunk chunk, @Nullable Draft[] byChunk) {
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Draft draft = byChunk[at];
      if (draft != null) {
        return draft.type.strike() ? draft : null;
      }
    }
    return null;
  }

  /** «نفذت ضربات مستهدفة مواقع»: a participle that goes on with the event before it. */
  private static @Nullable Draft participle(Chunk chunk, @Nullable Draft[] byChunk) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger == null
        || chunk.verb()
        || trigger.definite()
        || !chunk.bare()
        || !trigger.mayBe(Form.PARTICIPLE)
        || trigger.words().stream()
            .noneMatch(word -> word.form() == Form.PARTICIPLE && word.frame().light())) {
      return null;
    }
    for (int at = chunk.index() - 1; at >= 0; at--) {
      Draft draft = byChunk[at];
      if (draft != null && draft.violent()) {
        return draft;
      }
    }
    return null;
  }
}
