package org.sanad.register.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party that is looked for, in events of some days only: a member of what is looked for, as long
 * as it was one.
 *
 * @param party its id, or a name as events have it
 * @param from first day, null where open
 * @param to last day, null where open
 */
public record PartyOnDays(String party, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** A party on all days, and in events without a day. */
  public static PartyOnDays always(String party) {
    return new PartyOnDays(party, null, null);
  }

  /**
   * Whether an event on some days is one of its days; an event without a day is so only where all
   * days are.
   *
   * @param first the event's first day, null where it is not known
   * @param last the event's last day, likewise
   */
  public boolean on(@Nullable LocalDate first, @Nullable LocalDate last) {
    return (from == null || (last != null && !last.isBefore(from)))
        && (to == null || (first != null && !first.isAfter(to)));
  }
}
