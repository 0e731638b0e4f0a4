package org.sanad.register.fuse;

import java.util.Comparator;

/**
 * Two tellings that have enough in common to be of one event.
 *
 * @param a id of the one, the smaller of the two
 * @param b id of the other
 * @param score points
 */
public record Edge(String a, String b, int score) {
  /** The strongest first. */
  static final Comparator<Edge> STRONGEST =
      Comparator.comparingInt(Edge::score).reversed().thenComparing(Edge::a).thenComparing(Edge::b);

  /** An edge with its ends in order. */
  public static Edge between(String x, String y, int score) {
    return x.compareTo(y) < 0 ? new Edge(x, y, score) : new Edge(y, x, score);
  }
}
