package org.sanad.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.lexicon.Frame;
import org.sanad.model.Status;

/**
 * Listens to how events come about. All methods do nothing by default, and what they are given
 * exists anyway, so that reading without a listener costs nothing.
 */
public interface Trace {
  /** Listens to nothing. */
  Trace NONE = new Trace() {};

  /** What became of a frame that a word called up. */
  enum Outcome {
    /** It holds. */
    HOLDS,
    /** The word is a verb where the frame wants a noun, or the other way round. */
    FORM,
    /** A word that it asks for is missing, or one that it forbids stands near. */
    CONTEXT,
    /** Somebody or something that it needs was not found. */
    NEEDS,
    /** It is only wished, refused or threatened. */
    CONTENT
  }

  /** The next sentence that is read for events, with who says what in it. */
  default void sentence(Clauses clauses, List<AttributionFinder.Said> said) {}

  /** A frame was tried for a word. */
  default void tried(Chunk trigger, Frame frame, Outcome outcome) {}

  /** A word only carries on the event that another word named. */
  default void carried(Chunk trigger, Chunk named) {}

  /** An operator gave a word its status. */
  default void governed(Chunk trigger, Chunk operator, Status status) {}

  /** A word's event has this status. */
  default void status(Chunk trigger, Status status) {}

  /**
   * A telling was compared with those before it.
   *
   * @param telling the word that names it
   * @param known the word of the event that it tells again, null where it tells a new one
   * @param score how well the two agree, 0 for a new one
   */
  default void merged(Chunk telling, @Nullable Chunk known, int score) {}
}
