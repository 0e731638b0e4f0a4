package org.sanad.event;

import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Form;
import org.sanad.lexicon.Frame;
import org.sanad.lexicon.Means;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** The first of a trigger's frames that holds where it stands, as a draft with its roles filled. */
final class FrameChoice {
  private static final WordSet AFTERMATH =
      WordSet.of(
          "ضحايا", "لضحايا", "جرحي", "قتلي", "مصابي", "شهداء", "اثار", "مكان", "موقع", "تداعيات",
          "نتائج", "اسباب", "ملابسات", "تفاصيل", "مخاطر", "خطر", "وقع");

  private final AnnotatedText text;
  private final Referents referents;
  private final FrameFit fit;
  private final CountedVictims victims;
  private final Trace trace;

  FrameChoice(AnnotatedText text, Referents referents, Trace trace) {
    this.text = text;
    this.referents = referents;
    this.fit = new FrameFit(text, referents);
    this.victims = new CountedVictims(text);
    this.trace = trace;
  }

  /** The draft of a trigger, null where none of its frames holds. */
  @Nullable Draft firstThatHolds(Clauses clauses, Chunk chunk, ArgumentFiller filler) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger == null) {
      return null;
    }
    for (Entry.FrameWord word : trigger.words()) {
      if (word.form().isVerb() != chunk.verb()) {
        trace.tried(chunk, word.frame(), Trace.Outcome.FORM);
        continue;
      }
      Frame frame = word.frame();
      if (!fit.contextFits(clauses, chunk, frame)) {
        trace.tried(chunk, frame, Trace.Outcome.CONTEXT);
        continue;
      }
      Draft draft = new Draft(clauses.sentence().index(), frame, chunk);
      filler.fill(draft);
      victims.suffer(clauses, draft);
      describes(clauses, chunk, draft);
      if (!fit.hasNeeds(draft) || isEpithet(word, trigger, draft)) {
        trace.tried(chunk, frame, Trace.Outcome.NEEDS);
        continue;
      }
      trace.tried(chunk, frame, Trace.Outcome.HOLDS);
      draft.rule = frame.name() + (chunk.verb() ? "/verb" : "/noun");
      for (String means : Means.KINDS) {
        EventType type = frame.byMeans().get(means);
        if (type != null && draft.means.contains(means)) {
          draft.type = type;
          break;
        }
      }
      return draft;
    }
    return null;
  }

  /** «المدينة المحاصرة», «الدول المنددة»: a definite participle without a doer only describes. */
  private static boolean isEpithet(Entry.FrameWord word, Mention.Trigger trigger, Draft draft) {
    return word.form() == Form.PARTICIPLE
        && trigger.definite()
        && (draft.actors.isEmpty() || draft.is(EventType.ACCUSATION));
  }

  /**
   * «خرج الأهالي من الأحياء المحاصرة»: what describes a place was not done by the clause's subject.
   */
  private void describes(Clauses clauses, Chunk chunk, Draft draft) {
    Mention.Trigger trigger = chunk.trigger();
    if (trigger != null
        && trigger.first() > 0
        && AFTERMATH.contains(text.form(trigger.first() - 1))) {
      // «نقلت الفرق ضحايا القصف»: who deals with what came of it did not do it.
      draft.actors.removeIf(actor -> actor.first() < trigger.first());
    }
    if (trigger == null
        || !trigger.definite()
        || chunk.index() == 0
        || !trigger.mayBe(Form.PARTICIPLE)) {
      return;
    }
    Chunk before = clauses.chunks().get(chunk.index() - 1);
    Mention.PlaceMention described = before.place();
    if (described != null && described.end() == trigger.first()) {
      draft.actors.removeIf(actor -> actor.first() < trigger.first());
      draft.places.clear();
      draft.addPlace(described, before, referents);
    }
  }
}
