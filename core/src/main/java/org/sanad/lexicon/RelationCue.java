package org.sanad.lexicon;

import java.util.Set;
import org.sanad.model.Relation;

/**
 * A phrase that states a lasting tie between two parties or places.
 *
 * @param type the tie
 * @param a which of the words around the phrase the tie runs from
 * @param b which of them it runs to
 * @param before what must stand before the phrase
 * @param after what must stand behind it
 * @param prepositions folded prepositions, one of which must govern what stands behind; the empty
 *     one stands for none
 */
public record RelationCue(
    Relation.Type type, End a, End b, Kind before, Kind after, Set<String> prepositions) {

  /** The words that a tie may run from or to. */
  public enum End {
    /** What the words before the phrase are about: in «بلدة كذا بريف حلب», the town. */
    BEFORE,
    /** The nearest before it, though that only say where another lies. */
    NEAREST,
    /** The nearest behind it. */
    AFTER,
    /** Whoever the phrase's clause is about: «سيطرت القوات على البلدة بدعم من روسيا». */
    SUBJECT,
    /** The one that is joined to the nearest before: «الجيش والمقاومة من جهة». */
    EARLIER,
    /** A place behind the nearest behind: «معقل التنظيم في الرقة». */
    BEYOND,
    /** A person's name behind the nearest behind: «قائد الفرقة العقيد فلان». */
    PERSON,
    /** The phrase itself: «حلفاؤه». */
    CUE
  }

  /** What may stand beside the phrase. */
  public enum Kind {
    /** Nothing is asked. */
    ANY,
    ACTOR,
    PLACE,
    /** An actor, or a person who is named. */
    PARTY
  }
}
