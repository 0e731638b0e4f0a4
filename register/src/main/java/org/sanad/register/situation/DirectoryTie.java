package org.sanad.register.situation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Party;

/**
 * A dated, sourced fact of the actor directory.
 *
 * @param a whom it is about
 * @param kind member_of, part_of, side_of, allied_with and the like
 * @param b the other
 * @param from since when: YYYY, YYYY-MM or YYYY-MM-DD; null where not known
 * @param to until when, likewise; null where it lasts or is not known
 * @param source who says so
 */
public record DirectoryTie(
    Party a, String kind, Party b, @Nullable String from, @Nullable String to, String source) {

  /** Whether it holds on a day; a month or year counts from its first day to its last. */
  public boolean holds(LocalDate day) {
    return (from == null || cut(day, from).compareTo(from) >= 0)
        && (to == null || cut(day, to).compareTo(to) <= 0);
  }

  private static String cut(LocalDate day, String like) {
    return day.toString().substring(0, like.length());
  }
}
