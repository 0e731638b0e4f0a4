package org.sanad.register.situation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sanad.model.InData;

/**
 * When something began or ended, as closely as it is told.
 *
 * @param earliest the first day on which it may have been, null where that is open
 * @param latest the last such day: from then on it is so
 * @param basis whether a report tells it, or from what it is inferred
 * @param by id of the event or statement that tells it or that it is inferred from
 */
public record Bound(@Nullable LocalDate earliest, LocalDate latest, Basis basis, String by) {

  /** What a bound leans on. */
  public enum Basis implements InData {
    /** An event tells the change and its day. */
    TOLD,
    /** An event tells the change without a day: it had happened by the day of the report. */
    UNDATED,
    /** A report tells how things are on its day, not since when. */
    STATE,
    /** Another took the place; that the one before lost it is not told. */
    OVERTAKEN
  }

  /** Whether no report tells it as such. */
  public boolean inferred() {
    return basis != Basis.TOLD;
  }

  /** Whether it may already have been by a day. */
  boolean possibleBy(LocalDate day) {
    return earliest == null || !earliest.isAfter(day);
  }

  /** Whether it surely was by a day. */
  boolean surelyBy(LocalDate day) {
    return !latest.isAfter(day);
  }
}
