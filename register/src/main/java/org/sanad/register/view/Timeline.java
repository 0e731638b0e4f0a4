package org.sanad.register.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.When;

/**
 * Events over time. Each is counted once, on its first day. A few events far from all others would
 * press the others into one bar: they are counted beside the bins.
 *
 * @param from first day of the first bin, null where no event is dated
 * @param to last day of the last bin
 * @param bins all as long, none left out
 * @param before how many began before the first bin
 * @param after how many began after the last bin
 * @param undated how many have no day
 * @param spans those that may lie anywhere in more than a month, the longest first
 */
public record Timeline(
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Bin> bins,
    int before,
    int after,
    int undated,
    List<EventRow> spans) {
  /** Days beyond which an event is a span. */
  public static final int MONTH = 31;

  private static final int MOST_SPANS = 50;

  /** One in so many events may lie beside the bins on either side. */
  private static final int FAR = 200;

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
    List<EventRow> rows = index.rows();
    int[] found = new int[rows.size()];
    long[] days = new long[rows.size()];
    int dated = 0;
    int undated = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (filter.test(rows.get(i))) {
        long day = index.firstDay(i);
        if (day == Long.MAX_VALUE) {
          undated++;
        } else {
          found[dated] = i;
          days[dated++] = day;
        }
      }
    }
    if (dated == 0) {
      return new Timeline(null, null, List.of(), 0, 0, undated, List.of());
    }
    Range range = Range.of(Arrays.copyOf(days, dated));
    long width = Math.floorDiv(range.last - range.first, most) + 1;
    int[] counts = new int[(int) Math.floorDiv(range.last - range.first, width) + 1];
    int[] fatal = new int[counts.length];
    long end = range.first + counts.length * width;
    int before = 0;
    int after = 0;
    List<EventRow> spans = new ArrayList<>();
    for (int i = 0; i < dated; i++) {
      EventRow row = rows.get(found[i]);
      if (length(row, days[i]) > MONTH) {
        spans.add(row);
      }
      if (days[i] < range.first) {
        before++;
      } else if (days[i] >= end) {
        after++;
      } else {
        int bin = (int) ((days[i] - range.first) / width);
        counts[bin]++;
        fatal[bin] += row.killed().highest() > 0 ? 1 : 0;
      }
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      LocalDate begin = LocalDate.ofEpochDay(range.first + i * width);
      bins.add(new Bin(begin, begin.plusDays(width - 1), counts[i], fatal[i]));
    }
    return new Timeline(
        bins.get(0).from(),
        bins.get(bins.size() - 1).to(),
        bins,
        before,
        after,
        undated,
        longest(spans));
  }

  /** Over which days the bins go. */
  private record Range(long first, long last) {
    /** All, unless it is a few that make it more than twice as long. */
    static Range of(long[] sorted) {
      Arrays.sort(sorted);
      int few = sorted.length / FAR;
      long first = sorted[0];
      long last = sorted[sorted.length - 1];
      long inner = sorted[few];
      long innerLast = sorted[sorted.length - 1 - few];
      return 2 * (innerLast - inner + 1) < last - first + 1
          ? new Range(inner, innerLast)
          : new Range(first, last);
    }
  }

  private static List<EventRow> longest(List<EventRow> spans) {
    return spans.stream()
        .sorted(
            Comparator.comparingLong((EventRow row) -> length(row, row.firstDay()))
                .reversed()
                .thenComparing(EventRow::id))
        .limit(MOST_SPANS)
        .toList();
  }

  private static long length(EventRow row, long firstDay) {
    When time = row.time();
    // Most are of one day.
    return time == null || time.to() == null || time.to().equals(time.from())
        ? 0
        : row.lastDay() - firstDay + 1;
  }
}
