package org.sanad.register.fuse;

import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Two tellings that may be of one event: they have enough points, or are at least kin.
 *
 * @param a id of the one, the smaller of the two
 * @param b id of the other
 * @param score points
 */
public record Edge(String a, String b, int score) implements Serializable {
  /** The strongest first. */
  static final Comparator<Edge> STRONGEST =
      Comparator.comparingInt(Edge::score).reversed().thenComparing(Edge::a).thenComparing(Edge::b);

  /** The edge between two tellings, null where they have nothing to do with each other. */
  public static @Nullable Edge of(Traits x, Traits y) {
    int score = Similarity.score(x, y);
    return score >= Similarity.SAME || SameDeed.kin(x, y)
        ? between(x.telling(), y.telling(), Math.max(0, score))
        : null;
  }

  /** An edge with its ends in order. */
  public static Edge between(String x, String y, int score) {
    return x.compareTo(y) < 0 ? new Edge(x, y, score) : new Edge(y, x, score);
  }
}
