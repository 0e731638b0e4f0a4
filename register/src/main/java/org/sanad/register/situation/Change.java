package org.sanad.register.situation;

import java.util.List;

/**
 * That a place stands otherwise on one day than on another.
 *
 * @param before how it stood on the earlier day
 * @param after how it stands on the later day
 * @param between what is told of the days after the first, up to the second
 */
public record Change(PlaceState before, PlaceState after, List<Saying> between) {

  /** Keeps its own copy of the list. */
  public Change {
    between = List.copyOf(between);
  }
}
