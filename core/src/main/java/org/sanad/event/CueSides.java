package org.sanad.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.RelationCue.Kind;
import org.sanad.lexicon.RelationCues;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;
import org.sanad.mention.Mention.ActorKind;
import org.sanad.model.TokenKind;
import org.sanad.resolve.Referents;
import org.sanad.text.AnnotatedText;
import org.sanad.text.WordSet;

/** What stands on the two sides of a phrase in its sentence. */
final class CueSides {
  private static final WordSet PRONOUNS = WordSet.of("ه", "ها", "هم", "هما");

  private final AnnotatedText text;
  private final Clauses clauses;
  private final Referents referents;
  private final RelationCues.Found cue;

  CueSides(AnnotatedText text, Clauses clauses, Referents referents, RelationCues.Found cue) {
    this.text = text;
    this.clauses = clauses;
    this.referents = referents;
    this.cue = cue;
  }

  /** What the words before the phrase are about, null where it is not of the kind. */
  @Nullable Chunk before(Kind kind) {
    Chunk nearest = nearest(kind);
    return nearest == null ? null : headOf(nearest, kind);
  }

  /** The nearest before the phrase, null where it is not of the kind. */
  @Nullable Chunk nearest(Kind kind) {
    int reached = cue.first();
    for (int at = clauses.chunks().size() - 1; at >= 0; at--) {
      Chunk chunk = clauses.chunks().get(at);
      Mention mention = chunk.mention();
      if (mention.first() >= cue.first()) {
        continue;
      }
      if (wordsBetween(mention.end(), reached) > 1) {
        return null;
      }
      if (chunk.gov().equals("ضد")
          || isAgainst(chunk)
          || chunk.is(WordClass.RELATIVE)
          || chunk.demonym()
          || chunk.is(WordClass.VERB)) {
        reached = mention.first();
        continue;
      }
      return fits(chunk, kind) ? chunk : null;
    }
    return null;
  }

  /** «التحالف ضد كذا بقيادة»: the alliance is led, not its enemy. */
  private boolean isAgainst(Chunk chunk) {
    return chunk.is(WordClass.PREPOSITION) && text.form(chunk.first()).equals("ضد");
  }

  /** «بلدة كذا بريف حلب التي»: what holds a place is not what the clause is about. */
  private Chunk headOf(Chunk chunk, Kind kind) {
    Chunk head = chunk;
    while (kind == Kind.PLACE && head.index() > 0) {
      Chunk inner = clauses.chunks().get(head.index() - 1);
      boolean preposition = inner.is(WordClass.PREPOSITION) && inner.index() > 0;
      if (preposition) {
        inner = clauses.chunks().get(inner.index() - 1);
      }
      Mention.PlaceMention place = inner.place();
      if (place == null || !isIn(place, head)) {
        break;
      }
      head = inner;
    }
    return head;
  }

  @SuppressWarnings("ReferenceEquality") // the very mention, not one that is like it
  private boolean isIn(Mention.PlaceMention inner, Chunk outer) {
    return referents.container(inner) == outer.mention();
  }

  /** The nearest behind the phrase, null where it is not of the kind or not governed as asked. */
  @Nullable Chunk after(Kind kind, Set<String> prepositions) {
    for (Chunk chunk : clauses.chunks()) {
      Mention mention = chunk.mention();
      boolean construct = mention.first() == cue.first() && mention.end() > cue.end();
      if (mention.first() < cue.end() && !construct) {
        continue;
      }
      int words = construct ? 0 : wordsBetween(cue.end(), mention.first());
      if (words > 1) {
        return null;
      }
      if (chunk.is(WordClass.PREPOSITION) || chunk.mention() instanceof Mention.SourceMention) {
        continue;
      }
      boolean governed =
          prepositions.contains(gov(chunk, construct)) && (construct || !mention.coordinated());
      return governed && fits(chunk, kind) ? chunk : null;
    }
    return null;
  }

  /** What governs a chunk behind the phrase; the phrase's own last word asks for nothing more. */
  private String gov(Chunk chunk, boolean construct) {
    if (construct) {
      return "";
    }
    boolean vicinity =
        chunk.place() != null && chunk.gov().isEmpty() && text.form(chunk.first()).startsWith("ب");
    Chunk before = chunk.index() > 0 ? clauses.chunks().get(chunk.index() - 1) : chunk;
    boolean own =
        before.is(WordClass.PREPOSITION)
            && before.first() >= cue.first()
            && before.end() <= cue.end()
            && chunk.mention().preposition().isEmpty();
    return own || chunk.gov().equals(Chunk.EMBEDDED) ? "" : vicinity ? "ب" : chunk.gov();
  }

  /** The token after «له», «معها» behind the phrase; 0 where no such word stands there. */
  int pronounEnd(Set<String> prepositions) {
    if (cue.end() >= clauses.sentence().endToken()) {
      return 0;
    }
    String form = text.form(cue.end());
    for (String preposition : prepositions) {
      if (!preposition.isEmpty()
          && form.startsWith(preposition)
          && PRONOUNS.contains(form.substring(preposition.length()))) {
        return cue.end() + 1;
      }
    }
    return 0;
  }

  /** A name of the directory that the phrase is a part of: «التحالف بقيادة كذا»; null for none. */
  @Nullable Chunk covering() {
    for (Chunk chunk : clauses.chunks()) {
      Mention.ActorMention actor = chunk.actor();
      if (actor != null && actor.coreFirst() < cue.first() && actor.end() > cue.end()) {
        return chunk;
      }
    }
    return null;
  }

  /**
   * The first token of the next time behind a token, else the sentence's end: no name goes past.
   */
  int nextTime(int from) {
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.mention() instanceof Mention.When when && when.first() >= from) {
        return when.first();
      }
    }
    return clauses.sentence().endToken();
  }

  /** A place right behind, in which something lies. */
  List<Chunk> beyond(Chunk after) {
    for (int at = after.index() + 1; at < clauses.chunks().size(); at++) {
      Chunk chunk = clauses.chunks().get(at);
      if (chunk.is(WordClass.PREPOSITION)) {
        continue;
      }
      boolean in = chunk.gov().equals("في") || chunk.gov().equals("ب");
      return in && chunk.place() != null && wordsBetween(after.end(), chunk.first()) <= 1
          ? List.of(chunk)
          : List.of();
    }
    return List.of();
  }

  /** Whether a state's name stands for its land beside this phrase. */
  boolean isPlaceHere(Chunk chunk) {
    return chunk.place() != null && referents.actor(chunk.mention()) == null;
  }

  private boolean fits(Chunk chunk, Kind kind) {
    return switch (kind) {
      case ANY -> chunk.nominal();
      case PLACE -> chunk.place() != null;
      case ACTOR, PARTY -> {
        Mention.ActorMention actor = chunk.actor();
        yield actor != null
            ? (kind == Kind.PARTY || actor.kind() != ActorKind.DEMONYM)
                && actor.kind() != ActorKind.CIVIL_OBJECT
            : chunk.agent() && referents.actor(chunk.mention()) != null;
      }
    };
  }

  /** Words between two tokens; a mark that ends a clause counts as many. */
  private int wordsBetween(int from, int to) {
    int words = 0;
    for (int at = from; at < to; at++) {
      TokenKind kind = text.kind(at);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words++;
      } else if ("؛.:!؟…|".contains(text.form(at))) {
        return Integer.MAX_VALUE;
      }
    }
    return words;
  }
}
