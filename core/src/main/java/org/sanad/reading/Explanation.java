package org.sanad.reading;

import java.util.List;

/**
 * Why a report's events came out as they did, for people.
 *
 * @param lines sentence by sentence what each stage found, then what came of it; spans are code
 *     points over the report's content
 */
public record Explanation(List<String> lines) {

  /** Keeps its own copy of the list. */
  public Explanation {
    lines = List.copyOf(lines);
  }
}
