package org.sanad.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.lexicon.Entry;
import org.sanad.lexicon.Operator;
import org.sanad.lexicon.WordClass;
import org.sanad.mention.Mention;

/**
 * A mention in its sentence. Each is itself only, so that two are compared as objects. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // the bits of operators are kept nowhere
public final class Chunk {
  /** Governed by a word that names a cause or an occasion. */
  public static final String CAUSE = "@cause";

  /** Part of a relative clause that only names who leads or backs a party. */
  public static final String EMBEDDED = "@embedded";

  private final int index;
  private final Mention mention;
  private final int first;
  private final int end;
  private final String gov;
  private final boolean joined;
  private final int clause;
  private final boolean verb;

  /** A bit for each operator that it may be, since they are asked for again and again. */
  private final int operators;

  /**
   * A chunk.
   *
   * @param index place among the sentence's chunks
   * @param mention what stands there
   * @param gov the folded preposition that governs it; {@code "@cause"} behind a word such as جراء
   *     or بعد; empty where nothing does
   * @param joined whether it is tied to the chunk before of its kind by و or a comma
   * @param clause index of its clause
   * @param verb whether it is read as a finite verb
   */
  Chunk(int index, Mention mention, String gov, boolean joined, int clause, boolean verb) {
    this.index = index;
    this.mention = mention;
    this.first = mention.first();
    this.end = mention.end();
    this.gov = gov;
    this.joined = joined;
    this.clause = clause;
    this.verb = verb;
    int known = 0;
    List<Entry.OperatorWord> words = operators();
    for (int i = 0; i < words.size(); i++) {
      known |= words.get(i).operator().bit();
    }
    this.operators = known;
  }

  /** The same as the first of a clause, with nothing that governs it. */
  Chunk opening(int newClause) {
    return new Chunk(index, mention, "", false, newClause, verb);
  }

  /** Its place among the sentence's chunks. */
  public int index() {
    return index;
  }

  /** What stands there. */
  public Mention mention() {
    return mention;
  }

  /** Index of its first token. */
  public int first() {
    return first;
  }

  /** Index of the token after its last. */
  public int end() {
    return end;
  }

  /** The folded preposition that governs it, {@link #CAUSE} or {@link #EMBEDDED}, or empty. */
  public String gov() {
    return gov;
  }

  /** Whether it is tied to the chunk before of its kind by و or a comma. */
  public boolean joined() {
    return joined;
  }

  /** The index of its clause. */
  public int clause() {
    return clause;
  }

  /** Whether it is read as a finite verb. */
  public boolean verb() {
    return verb;
  }

  /** Whether nothing governs it. */
  public boolean bare() {
    return gov.isEmpty();
  }

  /** The event words, null where it is no trigger. */
  public Mention.@Nullable Trigger trigger() {
    return mention instanceof Mention.Trigger trigger ? trigger : null;
  }

  /** The actor, null where it is none. */
  public Mention.@Nullable ActorMention actor() {
    return mention instanceof Mention.ActorMention actor ? actor : null;
  }

  /** Whether it is a people's name, an adjective of the noun before it as often as not. */
  public boolean demonym() {
    return mention instanceof Mention.ActorMention actor
        && actor.kind() == Mention.ActorKind.DEMONYM;
  }

  /** The place, null where it is none. */
  public Mention.@Nullable PlaceMention place() {
    return mention instanceof Mention.PlaceMention place ? place : null;
  }

  /** Whether the word is a plain word of the class. */
  public boolean is(WordClass wordClass) {
    return mention instanceof Mention.WordMention word && word.word().wordClass() == wordClass;
  }

  /** Whether it is a plain word of a class with this value in the knowledge: a {@code but}. */
  public boolean is(WordClass wordClass, String value) {
    return mention instanceof Mention.WordMention word
        && word.word().wordClass() == wordClass
        && word.word().value().equals(value);
  }

  /** The operators that the word may be, empty for none. */
  public List<Entry.OperatorWord> operators() {
    if (mention instanceof Mention.OperatorMention operator) {
      return operator.words();
    }
    return mention instanceof Mention.Trigger trigger ? trigger.operators() : List.of();
  }

  /** Whether the word may be the operator. */
  public boolean is(Operator operator) {
    return (operators & operator.bit()) != 0;
  }

  /** Whether it names somebody who can do things: an actor, or a state named by its land. */
  public boolean agent() {
    Mention.ActorMention actor = actor();
    if (actor != null) {
      return !actor.site()
          && actor.kind() != Mention.ActorKind.CIVIL_OBJECT
          && actor.kind() != Mention.ActorKind.DEMONYM;
    }
    Mention.PlaceMention place = place();
    return place != null && !place.asActor().isEmpty() && place.kindWord().isEmpty();
  }

  /** Whether it is a noun phrase: something that can be subject or object. */
  public boolean nominal() {
    return actor() != null
        || place() != null
        || mention instanceof Mention.SourceMention
        || mention instanceof Mention.WeaponMention
        || (trigger() != null && !verb);
  }
}
