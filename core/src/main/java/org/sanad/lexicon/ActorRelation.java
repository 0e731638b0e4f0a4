package org.sanad.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.InData;

/**
 * A dated, sourced fact about an actor and another, or about an actor and a side in a war. What
 * reports themselves state is {@link org.sanad.model.Relation}.
 *
 * @param a id of the actor that it is about
 * @param kind what it says
 * @param b id of the other actor; for {@link Kind#SIDE_IN} of the side
 * @param from since when, null where that is not known
 * @param to until when, null where it lasts or its end is not known
 * @param source who says so
 * @param file where it stands
 * @param line at which line of it, from 1
 */
public record ActorRelation(
    String a,
    Kind kind,
    String b,
    @Nullable PartialDate from,
    @Nullable PartialDate to,
    String source,
    String file,
    int line) {

  /** What a relation says. */
  public enum Kind implements InData {
    /** One of several equals: a faction in a front. */
    MEMBER_OF,
    /** A unit of a whole: a division of an army. */
    PART_OF,
    /** Fights or acts for another without being a part of it. */
    SIDE_OF,
    ALLIED_WITH,
    LED_BY,
    /** The same under another name from that day on. */
    RENAMED_TO,
    /** Gave itself up into another on that day. */
    MERGED_INTO,
    SPLIT_FROM,
    /** Takes a side in a war. */
    SIDE_IN;

    /** Whether whoever it is about belongs to the other. */
    public boolean membership() {
      return this == MEMBER_OF || this == PART_OF;
    }

    /** Whether whoever it is about goes on as the other from its day on. */
    public boolean succession() {
      return this == RENAMED_TO || this == MERGED_INTO;
    }
  }

  /** Whether it holds on a day; an end that is told by month or year holds to its last day. */
  public boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from.first())) && (to == null || !day.isAfter(to.last()));
  }

  /**
   * Whether both hold for a while; that one ends on the day on which the other begins is no while.
   */
  public boolean overlaps(ActorRelation other) {
    return !endsBefore(this, other) && !endsBefore(other, this);
  }

  private static boolean endsBefore(ActorRelation one, ActorRelation other) {
    return one.to() != null
        && other.from() != null
        && !one.to().last().isAfter(other.from().first());
  }

  /** What to throw about its line. */
  KnowledgeException fault(String what) {
    return new KnowledgeException(file, line, what);
  }
}
