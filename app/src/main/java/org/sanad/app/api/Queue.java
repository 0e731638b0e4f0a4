package org.sanad.app.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Filter;
import org.sanad.register.view.Order;
import org.sanad.register.view.Page;

/** The events that ask for a person's look, those with the most reasons first. */
final class Queue {
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Backend backend;
  private final Doubts doubts;

  Queue(Backend backend) {
    this.backend = backend;
    this.doubts = new Doubts(backend.store());
  }

  /** Why an event is in the queue. */
  record Reason(String code, String detail, List<String> other, Doubts.Facts facts) {}

  /** An event in the queue. */
  record Item(Summary event, List<Reason> reasons) {}

  /** A page of the queue, and how many events have each reason. */
  record QueueAnswer(
      List<Item> items,
      int total,
      Map<String, Integer> counts,
      @Nullable String nextCursor,
      @Nullable String nextUrl) {}

  List<Route> routes() {
    return List.of(
        Route.get("/review/queue", "reviewQueue")
            .about("Events that ask for a person's look, with the reasons; most reasons first.")
            .needs(Role.READER)
            .takes(
                Param.any(
                    "reason",
                    Arrays.stream(Doubts.Code.values()).map(Doubts.Code::code).toList(),
                    "Only for one of these reasons.",
                    "no_place|duplicate"))
            .takes(Filters.PARAMS.stream().filter(param -> !param.equals(Filters.TIER)).toList())
            .takes(
                Param.integer("limit", 1, LONGEST_PAGE, "Events of a page; 50 if not said.", "50"),
                Param.text("cursor", "Where the page before ended.", ""))
            .answers(QueueAnswer.class)
            .by(this::queue));
  }

  private Answer queue(Call call) {
    View view = backend.views().internal();
    return Answer.of(view.index().version(), () -> queue(call, view));
  }

  private QueueAnswer queue(Call call, View view) {
    Filter filter = backend.filters().of(call, view);
    Map<String, List<Doubts.Doubt>> all = doubts.of(view.index()).byEvent();
    Set<String> asked = Set.copyOf(call.values().all("reason"));
    Map<String, Integer> counts = new TreeMap<>();
    for (Doubts.Code code : Doubts.Code.values()) {
      counts.put(code.code(), 0);
    }
    List<EventRow> rows = new ArrayList<>();
    all.forEach(
        (id, each) -> {
          EventRow row = view.index().get(id);
          if (row != null && filter.test(row)) {
            each.stream()
                .map(doubt -> doubt.code().code())
                .distinct()
                .forEach(code -> counts.merge(code, 1, Integer::sum));
            if (asked.isEmpty()
                || each.stream().anyMatch(doubt -> asked.contains(doubt.code().code()))) {
              rows.add(row);
            }
          }
        });
    rows.sort(
        Comparator.comparingLong((EventRow row) -> key(all, row)).thenComparing(EventRow::id));
    return page(call, rows, all, counts);
  }

  private static long key(Map<String, List<Doubts.Doubt>> all, EventRow row) {
    return -(all.getOrDefault(row.id(), List.of()).size() * 1_000_000L + row.texts());
  }

  private static QueueAnswer page(
      Call call,
      List<EventRow> rows,
      Map<String, List<Doubts.Doubt>> all,
      Map<String, Integer> counts) {
    Page.Mark after = Cursors.mark(Order.TOLD, call.text("cursor"));
    int limit = call.integer("limit", PAGE);
    List<Item> items = new ArrayList<>();
    String cursor = null;
    for (EventRow row : rows) {
      long key = key(all, row);
      boolean beyond =
          after == null
              || key > after.key()
              || (key == after.key() && row.id().compareTo(after.id()) > 0);
      if (!beyond) {
        continue;
      }
      if (items.size() == limit) {
        Item last = items.get(limit - 1);
        EventRow lastRow = rows.get(rows.indexOf(row) - 1);
        cursor = Cursors.of(Order.TOLD, new Page.Mark(key(all, lastRow), last.event().id()));
        break;
      }
      items.add(
          new Item(
              Summary.of(row),
              all.getOrDefault(row.id(), List.of()).stream()
                  .map(
                      doubt ->
                          new Reason(
                              doubt.code().code(), doubt.detail(), doubt.other(), doubt.facts()))
                  .toList()));
    }
    return new QueueAnswer(items, rows.size(), counts, cursor, Lists.next(call, cursor));
  }
}
