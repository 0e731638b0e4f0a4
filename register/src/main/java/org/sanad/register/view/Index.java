package org.sanad.register.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All events of a register at one moment. Never changes; safe for use by several threads. */
public final class Index {
  private final String version;
  // In the order in which they came: rows that lie together in memory are walked over together.
  private final Map<String, EventRow> byId;
  private final List<EventRow> rows;
  private final long[] firstDays;
  private final Map<Order, EventRow[]> ordered = new EnumMap<>(Order.class);

  private Index(String version, Map<String, EventRow> byId) {
    this.version = version;
    this.byId = byId;
    this.rows = List.copyOf(byId.values());
    this.firstDays = rows.stream().mapToLong(EventRow::firstDay).toArray();
  }

  /**
   * An index of some events.
   *
   * @param version names the state that it is of: another one for another state
   */
  public static Index of(String version, Collection<EventRow> rows) {
    Map<String, EventRow> byId = new LinkedHashMap<>();
    rows.forEach(row -> byId.put(row.id(), row));
    return new Index(version, byId);
  }

  /** The same with some events in the place of, or beside, those before, and others gone. */
  public Index with(String newVersion, Collection<EventRow> changed, Set<String> gone) {
    Map<String, EventRow> now = new LinkedHashMap<>(byId);
    gone.forEach(now::remove);
    changed.forEach(row -> now.put(row.id(), row));
    return new Index(newVersion, now);
  }

  /** Names the state that it is of. */
  public String version() {
    return version;
  }

  /** The event with an id, null where there is none. */
  public @Nullable EventRow get(String id) {
    return byId.get(id);
  }

  /** All events, in no order. */
  public List<EventRow> rows() {
    return rows;
  }

  /** {@link EventRow#firstDay} of one of the rows, which is quicker to know from here. */
  long firstDay(int row) {
    return firstDays[row];
  }

  /** Those that are asked for, in no order. */
  public List<EventRow> all(Filter filter) {
    List<EventRow> found = new ArrayList<>();
    for (EventRow row : rows) {
      if (filter.test(row)) {
        found.add(row);
      }
    }
    return found;
  }

  /**
   * A page of those that are asked for.
   *
   * @param after where the page before ended, null for the first
   * @param limit how many at most, above 0
   */
  public Page page(Filter filter, Order order, Page.@Nullable Mark after, int limit) {
    List<EventRow> found = new ArrayList<>();
    int total = 0;
    boolean more = false;
    for (EventRow row : in(order)) {
      if (!filter.test(row)) {
        continue;
      }
      total++;
      if (after == null || beyond(order, row, after)) {
        if (found.size() < limit) {
          found.add(row);
        } else {
          more = true;
        }
      }
    }
    EventRow last = more ? found.get(found.size() - 1) : null;
    return new Page(found, total, last == null ? null : new Page.Mark(order.key(last), last.id()));
  }

  private static boolean beyond(Order order, EventRow row, Page.Mark mark) {
    int sign = Long.compare(order.key(row), mark.key());
    return sign > 0 || (sign == 0 && row.id().compareTo(mark.id()) > 0);
  }

  private EventRow[] in(Order order) {
    synchronized (ordered) {
      return ordered.computeIfAbsent(order, this::sorted);
    }
  }

  private EventRow[] sorted(Order order) {
    EventRow[] sorted = rows.toArray(new EventRow[0]);
    Arrays.sort(sorted, order.comparator());
    return sorted;
  }
}
