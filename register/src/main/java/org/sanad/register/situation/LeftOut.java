package org.sanad.register.situation;

import org.sanad.model.InData;

/**
 * An event or statement that bears on a place and yet says nothing certain of it.
 *
 * @param id of the event or statement
 * @param place name of the place, or the words for it; empty where none is told
 * @param reason why it is left out
 */
public record LeftOut(String id, String place, Reason reason) {

  /** Why something is left out. */
  public enum Reason implements InData {
    /** Of a part of the place, something in it, or what lies around it. */
    PART,
    /** The gazetteer does not know the place, or none is told. */
    UNKNOWN_PLACE,
    /** A whole country. */
    TOO_WIDE,
    /** No armed party or state that the directory knows is told. */
    NO_PARTY,
    /** Neither the event nor its reports have a day. */
    NO_DATE,
    /** It is dated after it was told. */
    DATED_LATER,
    /** A total over a stretch of time. */
    AGGREGATE,
    /** The words speak of it, as of an aim or a prospect, and do not say that it was done. */
    NOT_ASSERTED,
    /** Fighters fled, which does not say that their side gave the place up. */
    FLED,
    /** Somebody came into the place, which does not say that they took it. */
    ENTERED,
    /** Parties that fought each other are named as having done it together. */
    CONFUSED,
    /** A state that is told as past. */
    PAST,
    /** Its day is told too loosely to say whether it was before or after what others say. */
    ORDER_UNKNOWN,
    /** A report that tells of a change says so: it is how things were before. */
    BEFORE_CHANGE,
    /** One text alone, against several that tell the other side before and after. */
    OUTVOTED,
    /** Somebody left a place that, as far as is told, they did not hold then. */
    NOT_HELD,
    /** The report's words were purged, so that what they say of the place cannot be weighed. */
    PURGED
  }
}
