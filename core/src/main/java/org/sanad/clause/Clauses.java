package org.sanad.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.mention.LossMention;
import org.sanad.mention.SentenceMentions;
import org.sanad.model.Sentence;
import org.sanad.text.AnnotatedText;

/** A sentence taken apart. Immutable. */
public final class Clauses {
  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final List<Predicate> predicates;
  private final List<LossMention> losses;

  /** By chunk index. */
  private final @Nullable Predicate[] predicateOf;

  /** By token, from the sentence's first on. */
  private final @Nullable Chunk[] chunkAt;

  private Clauses(SentenceMentions mentions, List<Chunk> chunks, List<Predicate> found) {
    this.sentence = mentions.sentence();
    this.chunks = chunks;
    this.losses = mentions.losses();
    this.predicateOf = new Predicate[chunks.size()];
    this.predicates = List.copyOf(found);
    for (Predicate predicate : found) {
      predicateOf[predicate.verb().index()] = predicate;
    }
    this.chunkAt = new Chunk[sentence.endToken() - sentence.firstToken()];
    for (Chunk chunk : chunks) {
      int end = Math.min(chunk.end(), sentence.endToken());
      for (int token = chunk.first(); token < end; token++) {
        chunkAt[token - sentence.firstToken()] = chunk;
      }
    }
  }

  /** Takes a sentence apart. */
  public static Clauses of(AnnotatedText text, SentenceMentions mentions) {
    List<Chunk> chunks = new Chunker(text, mentions).chunks();
    List<Predicate> predicates =
        new PredicateFinder(
                chunks,
                chunk -> text.form(chunk.first()),
                chunk -> written(text, chunk),
                chunk -> chunk.first() == 0 ? "" : text.form(chunk.first() - 1))
            .find();
    return new Clauses(mentions, chunks, predicates);
  }

  private static String written(AnnotatedText text, Chunk chunk) {
    return chunk.end() - chunk.first() == 1
        ? text.written(chunk.first())
        : text.quote(chunk.first(), chunk.end()).text();
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** Its chunks in order. */
  public List<Chunk> chunks() {
    return chunks;
  }

  /**
   * Whether one of the chunks behind one and before another is such; none where they stand so not.
   */
  public boolean anyBetween(
      Chunk from, Chunk to, java.util.function.Predicate<? super Chunk> such) {
    for (int at = from.index() + 1; at < to.index(); at++) {
      if (such.test(chunks.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** Its finite verbs in order. */
  public List<Predicate> predicates() {
    return predicates;
  }

  /** Its numbers of killed and injured. */
  public List<LossMention> losses() {
    return losses;
  }

  /** The finite verb that a chunk is, null where it is none. */
  public @Nullable Predicate predicate(Chunk chunk) {
    return predicateOf[chunk.index()];
  }

  /** The chunk that covers a token, null where none does. */
  public @Nullable Chunk at(int token) {
    int place = token - sentence.firstToken();
    return place >= 0 && place < chunkAt.length ? chunkAt[place] : null;
  }
}
