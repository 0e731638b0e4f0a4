package org.sanad.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.clause.Publisher;
import org.sanad.clause.Speaker;
import org.sanad.lexicon.Actor;
import org.sanad.model.Attribution;
import org.sanad.model.Quote;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Writes speakers out as sources: each once, and not the report's own publisher. */
final class Attributions {
  private final AnnotatedText text;
  private final SourceKinds kinds;

  Attributions(AnnotatedText text, Referents referents) {
    this.text = text;
    this.kinds = new SourceKinds(referents);
  }

  List<Attribution> of(List<Speaker> speakers) {
    Map<String, Attribution> byName = new LinkedHashMap<>();
    for (Speaker speaker : speakers) {
      Actor actor = kinds.who(speaker);
      boolean own = actor != null && Publisher.is(text.report(), actor);
      if (!own || speaker.isCalledSource(text)) {
        Quote quote = text.quote(speaker.span(text));
        byName.putIfAbsent(
            actor == null ? quote.text() : actor.id(),
            new Attribution(quote, kinds.of(speaker), actor == null ? null : actor.nameEn()));
      }
    }
    return List.copyOf(byName.values());
  }
}
