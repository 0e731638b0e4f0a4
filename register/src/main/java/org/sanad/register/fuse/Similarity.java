package org.sanad.register.fuse;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Status;

/**
 * How much two tellings have in common, in points. The points were set by reading pairs of the
 * corpus; they are whole numbers, so that no rounding depends on an order.
 */
public final class Similarity {
  /** Tellings with this many points are of one event, unless others of the event object. */
  public static final int SAME = 8;

  /** What cannot be one event, whatever else agrees. */
  static final int NEVER = -1000;

  /** So many points for common words show that two texts tell the same. */
  private static final int MANY = 3;

  /**
   * The shares of common words, percent, each of which gives a point; below the first, one less.
   */
  private static final int[] SHARES = {15, 25, 30, 40, 55, 65, 80};

  /** What it takes away that the sides are the other way round, points. */
  private static final int AGAINST = 4;

  private Similarity() {}

  /** Points for what agrees less those for what does not; {@link #NEVER} where they exclude it. */
  public static int score(Traits a, Traits b) {
    return a.report().equals(b.report()) ? NEVER : alike(a, b);
  }

  /** The same whatever reports the two are of. */
  static int alike(Traits a, Traits b) {
    if (a.aggregate() != b.aggregate() || !Kin.types(a, b) || !Kin.statuses(a, b)) {
      return NEVER;
    }
    int days = days(a.days(), b.days());
    int place = place(a, b);
    if (days == NEVER || place == NEVER) {
      return NEVER;
    }
    int words = words(a, b);
    int tolls = tolls(a.killed(), b.killed()) + tolls(a.injured(), b.injured());
    boolean seldom = a.type() == b.type() && Kin.seldom(a.type());
    if (days < 0 && words < MANY && !seldom) {
      days--;
    }
    if (a.type() != b.type() && words < MANY && tolls < 3) {
      // Told by two names, only its numbers or the words around can show that it is one event.
      return NEVER;
    }
    return days
        + place
        + words
        + tolls
        + parties(a, b)
        + means(a, b)
        + sources(a, b)
        + (seldom ? 3 : a.type() == b.type() ? 2 : 0)
        - statuses(a.status(), b.status());
  }

  private static int days(@Nullable Days a, @Nullable Days b) {
    if (a == null || b == null) {
      return 0;
    }
    if (a.stretch() || b.stretch()) {
      return a.from() == b.from() && a.to() == b.to() ? 2 : NEVER;
    }
    int gap = a.gap(b);
    if (gap > 1) {
      return NEVER;
    }
    if (!a.told() || !b.told()) {
      // Near the day of a report is no date: what else agrees must show that it is one event.
      return -1;
    }
    if (gap == 1) {
      return -1;
    }
    return a.exact() && b.exact() ? 2 : 1;
  }

  private static int place(Traits a, Traits b) {
    if (a.spots().isEmpty() || b.spots().isEmpty()) {
      return 0;
    }
    int best = NEVER;
    for (Spot x : a.spots()) {
      for (Spot y : b.spots()) {
        best = Math.max(best, place(x, y));
      }
    }
    return best;
  }

  private static int place(Spot x, Spot y) {
    if (x.key().equals(y.key())) {
      // A city and its governorate may have one name.
      Scale wider = x.scale().compareTo(y.scale()) >= 0 ? x.scale() : y.scale();
      return switch (wider) {
        case SPOT -> 4;
        case DISTRICT -> 3;
        case REGION, UNKNOWN -> 2;
        case COUNTRY -> 0;
      };
    }
    if (x.in(y) || y.in(x)) {
      return 1;
    }
    return mayLieIn(x, y) || mayLieIn(y, x) ? 0 : NEVER;
  }

  /** What is unresolved may lie anywhere; a country may hold what lies in it. */
  private static boolean mayLieIn(Spot x, Spot y) {
    return x.scale() == Scale.UNKNOWN
        || (y.scale() == Scale.COUNTRY && x.key().endsWith(", " + y.key()));
  }

  private static int parties(Traits a, Traits b) {
    if (a.type().mutual() || b.type().mutual()) {
      Set<String> x = new HashSet<>(a.actors());
      x.addAll(a.targets());
      Set<String> y = new HashSet<>(b.actors());
      y.addAll(b.targets());
      return 2 * shared(x, y);
    }
    int actors = shared(a.actors(), b.actors());
    int targets = shared(a.targets(), b.targets());
    if (SameDeed.onCivilians(a.type(), a.targets(), b.type(), b.targets())
        || SameDeed.onCivilians(b.type(), b.targets(), a.type(), a.targets())) {
      targets--;
    }
    int against = against(a, b) || against(b, a) ? AGAINST : 0;
    return (actors < 0 ? 3 : 2) * actors + targets - against;
  }

  /** Whether who strikes in the one is struck in the other, and does not strike there as well. */
  private static boolean against(Traits a, Traits b) {
    return a.actors().stream()
        .anyMatch(
            each ->
                !each.startsWith("?")
                    && b.targets().contains(each)
                    && !b.actors().contains(each)
                    && !a.targets().contains(each));
  }

  private static int means(Traits a, Traits b) {
    if (a.means().isEmpty() || b.means().isEmpty()) {
      return 0;
    }
    return a.means().stream().anyMatch(b.means()::contains) ? 1 : -1;
  }

  /** Two reports that name one source tell what it said; other sources may tell the same. */
  private static int sources(Traits a, Traits b) {
    return a.sources().stream().anyMatch(b.sources()::contains) ? 1 : 0;
  }

  /** 1: one in common; -1: known ones on both sides and none in common; 0: nothing to tell. */
  private static int shared(Set<String> x, Set<String> y) {
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    if (x.stream().anyMatch(y::contains)) {
      return 1;
    }
    boolean open =
        x.stream().anyMatch(p -> p.startsWith("?")) || y.stream().anyMatch(p -> p.startsWith("?"));
    return open ? 0 : -1;
  }

  private static int tolls(Set<Integer> x, Set<Integer> y) {
    if (x.isEmpty() || y.isEmpty()) {
      return 0;
    }
    int common = x.stream().filter(y::contains).mapToInt(Integer::intValue).max().orElse(0);
    if (common > 0) {
      return common > 2 ? 3 : 1;
    }
    int least = Math.min(max(x), max(y));
    int most = Math.max(max(x), max(y));
    return most > 3 * least + 3 ? -3 : -1;
  }

  private static int max(Set<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** What was tried may have been done; a denial must be of just this event to belong to it. */
  private static int statuses(Status a, Status b) {
    return a == b ? 0 : a == Status.DENIED || b == Status.DENIED ? 2 : 1;
  }

  /** The share of terms of the shorter context that the other has too. */
  private static int words(Traits a, Traits b) {
    Set<Integer> less = a.words().size() <= b.words().size() ? a.words() : b.words();
    Set<Integer> more = less == a.words() ? b.words() : a.words();
    if (less.isEmpty()) {
      return 0;
    }
    long common = less.stream().filter(more::contains).count();
    long percent = 100 * common / less.size();
    int points = 0;
    for (int share : SHARES) {
      points += percent >= share ? 1 : 0;
    }
    return points - 1;
  }
}
