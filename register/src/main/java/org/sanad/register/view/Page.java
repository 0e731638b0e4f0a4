package org.sanad.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the events that were asked for.
 *
 * @param rows in the order asked for
 * @param total how many there are in all
 * @param last where the next page goes on, null at the end
 */
public record Page(List<EventRow> rows, int total, @Nullable Mark last) {
  /** Keeps its own copy. */
  public Page {
    rows = List.copyOf(rows);
  }

  /**
   * A place in an order; it stays the same place when other events come and go.
   *
   * @param key what the order goes by
   * @param id of the event there
   */
  public record Mark(long key, String id) {}
}
