package org.sanad.lexicon;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the lexicon says of a word or a run of words. */
public sealed interface Entry {

  /** In what shape the word stands; names do not change. */
  default Form form() {
    return Form.FIXED;
  }

  /**
   * Names an event.
   *
   * @param frame the frame that it calls up
   * @param form in what shape
   */
  record FrameWord(Frame frame, Form form) implements Entry {}

  /**
   * Works on an event.
   *
   * @param operator what it does
   * @param form in what shape
   * @param preposition the preposition that it takes before the event, folded, empty for none
   */
  record OperatorWord(Operator operator, Form form, String preposition) implements Entry {}

  /**
   * Any other word that the reading needs.
   *
   * @param wordClass what it does
   * @param form in what shape
   * @param value depends on the class
   */
  record PlainWord(WordClass wordClass, Form form, String value) implements Entry {}

  /**
   * Names an actor.
   *
   * @param actor who
   * @param wording neutral, partisan, generic, demonym, metonym or leader
   * @param countries ISO codes of the countries in whose news the name means this actor; empty for
   *     all
   * @param from first day on which it does, null for always
   * @param to last day on which it does, null for still
   */
  record ActorName(
      Actor actor,
      String wording,
      Set<String> countries,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements Entry {

    /**
     * Whether nothing decides between the two where both could be meant. A country decides, and a
     * day; a proper name goes before a common noun, and a name with a first day before one without.
     */
    boolean rivals(ActorName other) {
      boolean apart =
          countries.isEmpty() != other.countries.isEmpty()
              || (!countries.isEmpty() && Collections.disjoint(countries, other.countries))
              || endsBefore(this, other)
              || endsBefore(other, this)
              || wording.equals("generic") != other.wording.equals("generic")
              || (from == null) != (other.from == null);
      return !apart && !actor.equals(other.actor);
    }

    private static boolean endsBefore(ActorName one, ActorName other) {
      return one.to != null && other.from != null && one.to.isBefore(other.from);
    }
  }

  /** Names a place. */
  record PlaceName(Place place) implements Entry {}
}
