package org.sanad.register.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events over time. Each is counted once, on its first day.
 *
 * @param from first day of the first bin, null where no event is dated
 * @param to last day of the last bin
 * @param bins all as long, none left out
 * @param undated how many have no day
 * @param spans those that may lie anywhere in more than a month, the longest first
 */
public record Timeline(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Bin> bins,
    int undated,
    List<EventRow> spans) {
  /** Days beyond which an event is a span. */
  public static final int MONTH = 31;

  private static final int MOST_SPANS = 50;

  /** Keeps its own copies. */
  public Timeline {
    bins = List.copyOf(bins);
    spans = List.copyOf(spans);
  }

  /**
   * Some days.
   *
   * @param from the first
   * @param to the last
   * @param count how many events began in them
   * @param fatal how many of these killed somebody
   */
  public record Bin(LocalDate from, LocalDate to, int count, int fatal) {}

  /**
   * The time line of what a filter finds.
   *
   * @param most bins at most, above 0
   */
  public static Timeline of(Index index, Filter filter, int most) {
    List<EventRow> dated = new ArrayList<>();
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    int undated = 0;
    for (EventRow row : index.all(filter)) {
      if (row.dated()) {
        dated.add(row);
        first = Math.min(first, row.firstDay());
        last = Math.max(last, row.firstDay());
      } else {
        undated++;
      }
    }
    if (dated.isEmpty()) {
      return new Timeline(null, null, List.of(), undated, List.of());
    }
    long width = Math.floorDiv(last - first, most) + 1;
    int[] counts = new int[(int) Math.floorDiv(last - first, width) + 1];
    int[] fatal = new int[counts.length];
    for (EventRow row : dated) {
      int bin = (int) Math.floorDiv(row.firstDay() - first, width);
      counts[bin]++;
      fatal[bin] += row.killed().highest() > 0 ? 1 : 0;
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      long begin = first + i * width;
      bins.add(
          new Bin(
              LocalDate.ofEpochDay(begin),
              LocalDate.ofEpochDay(begin + width - 1),
              counts[i],
              fatal[i]));
    }
    return new Timeline(
        LocalDate.ofEpochDay(first), bins.get(bins.size() - 1).to(), bins, undated, spans(dated));
  }

  private static List<EventRow> spans(List<EventRow> dated) {
    return dated.stream()
        .filter(row -> length(row) > MONTH)
        .sorted(Comparator.comparingLong(Timeline::length).reversed().thenComparing(EventRow::id))
        .limit(MOST_SPANS)
        .toList();
  }

  private static long length(EventRow row) {
    return row.lastDay() == Long.MAX_VALUE ? 0 : row.lastDay() - row.firstDay() + 1;
  }
}
