package org.sanad.register.model;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;

/**
 * What one report tells of one event.
 *
 * @param id made from the report's content and the place of the telling in it, so that reading the
 *     report again gives the same id
 * @param report key of the report
 * @param outlet the report's publisher, null where unknown
 * @param published the day of the report, null where unknown
 * @param event what was read
 */
public record Telling(
    String id, String report, @Nullable String outlet, @Nullable LocalDate published, Event event) {

  /** The order in which tellings are taken wherever an order matters: the earliest first. */
  public static final Comparator<Telling> ORDER =
      Comparator.comparing(
              Telling::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Telling::id);
}
