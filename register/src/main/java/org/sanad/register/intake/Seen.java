package org.sanad.register.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event, and the version of it that whoever decides has before them.
 *
 * @param event its id
 * @param revision number of that version; a decision is refused where another stands now. Null to
 *     decide on whichever stands
 */
public record Seen(String event, @Nullable Long revision) {

  /**
   * An event as people write it: {@code evt-1f0c}, or {@code evt-1f0c@12} for its revision 12.
   *
   * @throws ReviewException if what follows the @ is no number
   */
  public static Seen of(String written) {
    int at = written.indexOf('@');
    if (at < 0) {
      return new Seen(written, null);
    }
    try {
      return new Seen(written.substring(0, at), Long.valueOf(written.substring(at + 1)));
    } catch (NumberFormatException e) {
      throw new ReviewException(
          "'" + written + "' names no event: write its id, or id@revision as evt-1f0c@12.");
    }
  }

  /** Events as people write them. */
  public static List<Seen> all(List<String> written) {
    return written.stream().map(Seen::of).toList();
  }
}
