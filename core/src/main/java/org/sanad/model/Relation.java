package org.sanad.model;

import java.util.List;

/**
 * A lasting tie that the report states between two parties or places.
 *
 * @param type what ties them
 * @param a name of the one
 * @param b name of the other
 * @param quote the words that state it
 * @param sources who says so
 */
public record Relation(Type type, String a, String b, Quote quote, List<Attribution> sources) {

  /** Keeps its own copy of the list. */
  public Relation {
    sources = List.copyOf(sources);
  }

  /** The ties. */
  public enum Type implements InData {
    MEMBER_OF,
    ALLIED_WITH,
    LED_BY,
    LOCATED_IN,
    CONTROLS
  }
}
