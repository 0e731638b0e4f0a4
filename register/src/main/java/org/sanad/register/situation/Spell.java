package org.sanad.register.situation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.model.InData;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Party;

/**
 * A stretch of time over which something is said to hold at a place.
 *
 * @param state what holds
 * @param parties whose doing it is, each with who says so; empty where nobody says
 * @param from since when, null where that is not known at all
 * @param to until when, null where no report tells an end
 * @param lastTold the last day on which a report says so; that it went on after is inferred
 * @param contested whether others say otherwise for a part of it
 * @param sayings the events and statements that say so; never empty
 * @param against those that deny it
 */
public record Spell(
    State state,
    List<Claim<Party>> parties,
    @Nullable Bound from,
    @Nullable Bound to,
    LocalDate lastTold,
    boolean contested,
    List<Saying> sayings,
    List<Saying> against) {

  /** What may hold at a place. */
  public enum State implements InData {
    HELD,
    BESIEGED,
    /** A siege was lifted, and none is told since. */
    LIFTED,
    CUT,
    /** It was opened, and is not told to be cut since. */
    OPEN
  }

  /** How long after it was last told a holding is carried on as such, days. */
  private static final int CARRIED = 365;

  /** The order of a place's spells: by their beginning, then by their end. */
  static final Comparator<Spell> ORDER =
      Comparator.comparing(Spell::begin)
          .thenComparing(Spell::lastTold)
          .thenComparing(spell -> spell.sayings().get(0).id());

  /** Keeps its own copies of the lists. */
  public Spell {
    parties = List.copyOf(parties);
    sayings = List.copyOf(sayings);
    against = List.copyOf(against);
  }

  /** The day from which it surely holds; of one with no known beginning, the day of its end. */
  private LocalDate begin() {
    return from != null ? from.latest() : to != null ? to.latest() : lastTold;
  }

  /** Whether it holds on a day, if those who say so are right. */
  public boolean holds(LocalDate day) {
    return from != null && from.surelyBy(day) && (to == null || !to.possibleBy(day));
  }

  /**
   * Whether it holds on a day or may hold, since its beginning or its end is told to lie on one of
   * some days. Of one whose beginning is open, nothing is said of the days before it is told.
   */
  public boolean mayHold(LocalDate day) {
    if (from == null || (from.earliest() == null && !from.surelyBy(day))) {
      return false;
    }
    return from.possibleBy(day) && (to == null || !to.surelyBy(day));
  }

  /**
   * Whether it was told last so long before a day that it only may still hold: a capture of years
   * ago says little of who holds the place now.
   */
  boolean old(LocalDate day) {
    return lastTold.plusDays(CARRIED).isBefore(day);
  }

  /** Whether that it holds on a day is only carried on from what was told before. */
  public boolean carried(LocalDate day) {
    return lastTold.isBefore(day);
  }
}
