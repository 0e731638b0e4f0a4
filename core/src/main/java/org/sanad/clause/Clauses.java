package org.sanad.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Sentence;
import org.sanad.text.AnnotatedText;

/**
 * A sentence taken apart.
 *
 * @param sentence the sentence
 * @param chunks its chunks in order
 * @param predicates its finite verbs by chunk index
 * @param losses its numbers of killed and injured
 */
public record Clauses(
    Sentence sentence,
    List<Chunk> chunks,
    Map<Integer, Predicate> predicates,
    List<LossMention> losses) {

  /** Takes a sentence apart. */
  public static Clauses of(AnnotatedText text, SentenceMentions mentions) {
    List<Chunk> chunks = new Chunker(text, mentions).chunks();
    Map<Integer, Predicate> predicates = new HashMap<>();
    for (Predicate predicate :
        new PredicateFinder(
                chunks,
                chunk -> text.tokens().get(chunk.mention().first()).form(),
                chunk -> text.quote(chunk.mention().first(), chunk.mention().end()).text())
            .find()) {
      predicates.put(predicate.verb().index(), predicate);
    }
    return new Clauses(mentions.sentence(), chunks, predicates, mentions.losses());
  }

  /** The chunk that covers a token, null where none does. */
  public @Nullable Chunk at(int token) {
    for (Chunk chunk : chunks) {
      if (chunk.mention().first() <= token && token < chunk.mention().end()) {
        return chunk;
      }
    }
    return null;
  }
}
