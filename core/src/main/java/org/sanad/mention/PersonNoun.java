package org.sanad.mention;

import org.jspecify.annotations.Nullable;
import org.sanad.model.Loss;

/**
 * A form of a noun that names people.
 *
 * @param count how many the form names
 * @param who who they are, as far as the noun says
 * @param side whom they stand with
 * @param loss what the noun itself says befell them, null where it says nothing of it
 * @param others whether it is "others", who are of the kind named before
 * @param nation whether it is a nationality, more often an adjective: «سوري»
 */
public record PersonNoun(
    Count count,
    Loss.Who who,
    Side side,
    LossMention.@Nullable Kind loss,
    boolean others,
    boolean nation) {

  /** Whom a noun's people stand with, as far as that keeps them apart from others. */
  public enum Side {
    NONE,
    /** Soldiers, policemen: those who serve a state. */
    STATE,
    /** Prisoners and hostages, whom a number of dead beside them does not make dead. */
    CAPTIVE
  }

  /** How many people a form names. */
  public enum Count {
    ONE,
    TWO,
    /** Ends in ـين: two or more. */
    TWO_OR_MORE,
    MORE,
    /** One and indefinite after a number from 11, else one: «مدنيا». */
    COUNTED,
    /** A body of people, who are never one victim: قوات، عائلة. */
    BODY
  }

  /** Whether both may be told of one body of victims. */
  boolean isLike(PersonNoun other) {
    boolean whoFits =
        who == other.who || (who != Loss.Who.COMBATANTS && other.who != Loss.Who.COMBATANTS);
    return whoFits && side == other.side && loss == other.loss;
  }
}
