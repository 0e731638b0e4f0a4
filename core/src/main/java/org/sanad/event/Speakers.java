package org.sanad.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder.Said;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Actor;
import org.sanad.mention.Mention;
import org.sanad.model.Attribution;
import org.sanad.model.Quote;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;

/** Who says a stretch of a sentence: the nearest speaker, and whoever is named for all of it. */
final class Speakers {
  private final AnnotatedText text;
  private final Referents referents;
  private final Clauses clauses;
  private final List<Said> said;

  Speakers(AnnotatedText text, Referents referents, Clauses clauses, List<Said> said) {
    this.text = text;
    this.referents = referents;
    this.clauses = clauses;
    this.said = said;
  }

  /** Who says what stands at a token. */
  List<Attribution> of(int token) {
    int at = chunkAt(token);
    Map<String, Attribution> found = new LinkedHashMap<>();
    @Nullable Said nearest = null;
    for (Said each : said) {
      if (at < each.from() || at >= each.to() || isSource(each, token)) {
        continue;
      }
      if (each.from() == 0) {
        add(each, found);
      } else if (nearest == null || each.from() > nearest.from()) {
        nearest = each;
      }
    }
    if (nearest != null) {
      add(nearest, found);
    }
    return List.copyOf(found.values());
  }

  private int chunkAt(int token) {
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.mention().end() > token) {
        return chunk.index();
      }
    }
    return clauses.chunks().size();
  }

  /** «قال قائد لواء الحق فلان»: the words that name a speaker are not his own. */
  private static boolean isSource(Said each, int token) {
    for (Chunk source : each.sources()) {
      if (source.mention().first() <= token && token < source.mention().end()) {
        return true;
      }
    }
    return false;
  }

  private void add(Said each, Map<String, Attribution> found) {
    for (Chunk source : each.sources()) {
      Mention mention = source.mention();
      Quote quote = text.quote(mention.first(), mention.end());
      Actor actor = referents.actor(mention);
      found.putIfAbsent(
          actor == null ? quote.text() : actor.id(),
          new Attribution(
              quote, SourceKinds.of(mention, actor), actor == null ? null : actor.nameEn()));
    }
  }
}
