package org.sanad.event;

import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.mention.LossMention;
import org.sanad.mention.Mention;
import org.sanad.model.EventType;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** Whom an event struck, by the numbers of killed and injured beside its word. */
final class CountedVictims {
  private static final WordSet SINGLE_FIGHTERS =
      WordSet.of("قيادي", "قائد", "عنصر", "جندي", "ضابط", "مقاتل", "مسلح", "زعيم", "شرطي", "مجند");

  private final AnnotatedText text;

  CountedVictims(AnnotatedText text) {
    this.text = text;
  }

  /** Those whom a number counts as killed or injured suffered it, wherever they stand. */
  void suffer(Clauses clauses, Draft draft) {
    Mention word = draft.trigger().mention();
    for (LossMention loss : clauses.losses()) {
      if (!loss.toldBy(word)) {
        continue;
      }
      for (Chunk chunk : clauses.chunks()) {
        Mention mention = chunk.mention();
        if (loss.counts(mention) && chunk.actor() != null && !loss.active()) {
          draft.actors.remove(mention);
          Draft.addNew(draft.targets, mention);
        }
      }
    }
    // Persons who are no fighters are the killed, not the killers, of an unvowelled verb.
    if (draft.is(EventType.KILLING)
        && draft.trigger().verb()
        && draft.targets.isEmpty()
        && draft.actors.stream().allMatch(this::isRatherKilled)) {
      draft.targets.addAll(draft.actors);
      draft.actors.clear();
    }
  }

  /** Civilians, and a single leader or fighter: «قتل القيادي في الحزب فلان». */
  private boolean isRatherKilled(Mention mention) {
    String form = text.form(mention.first());
    String bare = form.startsWith("ال") ? form.substring(2) : form;
    return mention.civil() || SINGLE_FIGHTERS.contains(bare);
  }
}
