package org.sanad.register.fuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.register.model.Claim;
import org.sanad.register.model.Count;
import org.sanad.register.model.Telling;
import org.sanad.register.model.Toll;

/** The numbers of killed or injured, with who gives which. */
final class TollReader {
  /** So many texts that give one number make it the one that is commonly given. */
  private static final int MANY = 3;

  /** More than so many times larger or smaller is far: the number of another or a longer time. */
  private static final int FAR = 3;

  private TollReader() {}

  static Toll of(
      List<Telling> tellings, UnaryOperator<String> textOf, Function<Event, List<Loss>> field) {
    ClaimList<Count> list =
        new ClaimList<>(Comparator.comparing(Count::highest).reversed().thenComparing(Count::who));
    Map<Count, Set<String>> largests = new LinkedHashMap<>();
    for (Telling each : tellings) {
      Count largest = null;
      for (Loss loss : field.apply(each.event())) {
        Count count = new Count(loss.min(), loss.max(), loss.who());
        list.add(count, count, each, textOf.apply(each.report()), loss.quote());
        largest = larger(largest, count);
      }
      if (largest != null) {
        // Of a total and its parts, the total counts: parts are never added up.
        largests
            .computeIfAbsent(largest, count -> new TreeSet<>())
            .add(textOf.apply(each.report()));
      }
    }
    return largests.isEmpty() ? Toll.UNKNOWN : range(largests, list.claims());
  }

  /** From the least to the most, but for what few texts give far from what many give. */
  private static Toll range(Map<Count, Set<String>> largests, List<Claim<Count>> claims) {
    Map<Integer, Set<String>> texts = new TreeMap<>();
    largests.forEach(
        (count, in) -> texts.computeIfAbsent(count.highest(), n -> new TreeSet<>()).addAll(in));
    List<Integer> common = new ArrayList<>();
    texts.forEach(
        (number, in) -> {
          if (in.size() >= MANY) {
            common.add(number);
          }
        });
    Integer least = null;
    Count most = null;
    for (Map.Entry<Count, Set<String>> each : largests.entrySet()) {
      Count count = each.getKey();
      if (common.isEmpty() || common.stream().anyMatch(n -> near(n, count.highest()))) {
        least = least == null ? count.min() : Math.min(least, count.min());
        most = larger(most, count);
      }
    }
    return most == null || least == null ? Toll.UNKNOWN : new Toll(least, upper(most), claims);
  }

  private static boolean near(int common, int number) {
    return number <= FAR * common && common <= FAR * number;
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
