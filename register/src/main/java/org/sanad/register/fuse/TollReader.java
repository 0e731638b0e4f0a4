package org.sanad.register.fuse;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.register.model.Count;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Toll;

/** The numbers of killed or injured, with who gives which. */
final class TollReader {
  private TollReader() {}

  static Toll of(
      List<Telling> tellings, UnaryOperator<String> textOf, Function<Event, List<Loss>> field) {
    ClaimList<Count> list =
        new ClaimList<>(Comparator.comparing(Count::highest).reversed().thenComparing(Count::who));
    Integer least = null;
    Count most = null;
    for (Telling each : tellings) {
      Count largest = null;
      for (Loss loss : field.apply(each.event())) {
        Count count = new Count(loss.min(), loss.max(), loss.who());
        list.add(count, count, each, textOf.apply(each.report()), loss.quote());
        largest = larger(largest, count);
      }
      if (largest != null) {
        // Of a total and its parts, the total counts: parts are never added up.
        least = least == null ? largest.min() : Math.min(least, largest.min());
        most = larger(most, largest);
      }
    }
    return most == null || least == null
        ? Toll.UNKNOWN
        : new Toll(least, upper(most), list.claims());
  }

  private static @Nullable Integer upper(Count most) {
    return most.max() == null ? null : Integer.valueOf(most.highest());
  }

  /** The one that goes higher; an open number goes higher than a closed one of the same size. */
  private static Count larger(@Nullable Count a, Count b) {
    if (a == null || a.highest() < b.highest()) {
      return b;
    }
    return a.highest() == b.highest() && b.max() == null ? b : a;
  }
}
