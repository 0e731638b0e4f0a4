package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Place;
import org.sanad.mention.Mention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Span;

/**
 * A stretch of a report that names somebody or somewhere, with what the knowledge has for it.
 *
 * @param span its words, code points over the report's content
 * @param actor who of the actor directory it stands for, null for nobody
 * @param civil whether it names persons who do not fight, or what is theirs, without a name
 * @param somewhere whether it names a place, known or not
 * @param place the place that it stands for, null where none was good enough
 * @param around where there is no such place, the known one in which the text puts it, or else null
 */
public record Named(
    Span span,
    @Nullable Actor actor,
    boolean civil,
    boolean somewhere,
    @Nullable Place place,
    @Nullable Place around) {

  /** Whatever names somebody or somewhere in a report, in its order. */
  static List<Named> of(Stages stages) {
    List<Named> all = new ArrayList<>();
    for (SentenceMentions sentence : stages.mentions()) {
      for (Mention mention : sentence.mentions()) {
        if (mention instanceof Mention.ActorMention || mention instanceof Mention.PlaceMention) {
          all.add(of(mention, stages));
        }
      }
    }
    return all;
  }

  private static Named of(Mention mention, Stages stages) {
    Place place = stages.referents().place(mention);
    boolean open = place == null && mention instanceof Mention.PlaceMention;
    return new Named(
        stages.text().quote(mention.first(), mention.end()).span(),
        stages.referents().actor(mention),
        mention.civil(),
        mention instanceof Mention.PlaceMention,
        place,
        open ? stages.referents().near((Mention.PlaceMention) mention) : null);
  }
}
