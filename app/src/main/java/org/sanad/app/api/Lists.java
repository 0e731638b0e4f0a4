package org.sanad.app.api;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Route;
import org.sanad.model.GeoPoint;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Filter;
import org.sanad.register.view.MapView;
import org.sanad.register.view.Order;
import org.sanad.register.view.Page;
import org.sanad.register.view.Timeline;

/** Many events at once: as a list, on a map, over time, counted. */
final class Lists {
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 500;
  private static final int BINS = 60;

  private final Backend backend;

  Lists(Backend backend) {
    this.backend = backend;
  }

  /** A page of a list. */
  record EventList(
      List<Summary> events, int total, @Nullable String nextCursor, @Nullable String nextUrl) {}

  /** A single event on a map. */
  record Point(
      String id,
      double lat,
      double lon,
      @Nullable String precision,
      double radiusKm,
      String type,
      String status,
      String reviewStatus,
      @Nullable LocalDate dateStart,
      @Nullable String label,
      @Nullable String labelAr) {}

  /** Several events close together on a map. */
  record Cluster(
      double lat, double lon, int count, List<Double> bbox, Map<String, Integer> types) {}

  /** A part of a map. */
  record MapPart(
      List<Point> points, List<Cluster> clusters, int shown, int total, int withoutPlace) {}

  /** Some days of a time line. */
  record Bin(LocalDate from, LocalDate to, int count, int fatalEvents) {}

  /** An event that may lie anywhere in more than a month. */
  record Span(String id, @Nullable LocalDate from, @Nullable LocalDate to, String label) {}

  /**
   * A time line.
   *
   * @param before how many events began long before all others, and so before the first bin
   * @param after how many began long after all others
   */
  record TimelineAnswer(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      List<Bin> bins,
      int before,
      int after,
      int undated,
      List<Span> spans) {}

  List<Route> routes() {
    return List.of(
        Route.get("/events", "listEvents")
            .about("Events, a page at a time.")
            .takes(Filters.PARAMS)
            .takes(
                Param.one(
                    "sort",
                    Arrays.stream(Order.values()).map(Order::code).toList(),
                    "In which order; -reports, the most told first, if not said.",
                    "-date"),
                Param.integer("limit", 1, LONGEST_PAGE, "Events of a page; 50 if not said.", "50"),
                Param.text("cursor", "Where the page before ended.", ""))
            .answers(EventList.class)
            .by(this::list),
        Route.get("/map", "mapEvents")
            .about(
                "Events in a part of the map; those close together as a cluster, at most 1,500"
                    + " items in all.")
            .takes(Filters.PARAMS)
            .takes(Param.integer("zoom", 0, 22, "0: the whole world in 256 pixels.", "7"))
            .answers(MapPart.class)
            .by(this::map),
        Route.get("/timeline", "timelineEvents")
            .about("Events over time, each counted on its first day.")
            .takes(Filters.PARAMS)
            .takes(Param.integer("bins", 1, 400, "Bins at most; 60 if not said.", "60"))
            .answers(TimelineAnswer.class)
            .by(this::timeline));
  }

  private Answer list(Call call) {
    View view = backend.views().of(call);
    Order order = order(call.text("sort"));
    Page.Mark after = Cursors.mark(order, call.text("cursor"));
    return Answer.of(
        view.index().version(),
        () -> {
          Page page =
              view.index()
                  .page(
                      backend.filters().of(call, view), order, after, call.integer("limit", PAGE));
          Page.Mark last = page.last();
          String cursor = last == null ? null : Cursors.of(order, last);
          return new EventList(
              page.rows().stream().map(Summary::of).toList(),
              page.total(),
              cursor,
              next(call, cursor));
        });
  }

  /** The address of the next page, which is also said in a header; null at the end. */
  static @Nullable String next(Call call, @Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    String address = call.again("cursor", cursor);
    call.header("Link", "<" + address + ">; rel=\"next\"");
    return address;
  }

  private static Order order(@Nullable String code) {
    return Arrays.stream(Order.values())
        .filter(order -> order.code().equals(code))
        .findFirst()
        .orElse(Order.TOLD);
  }

  private Answer map(Call call) {
    View view = backend.views().of(call);
    return Answer.kept(
        view.index().version(),
        () -> {
          Filter filter = backend.filters().of(call, view);
          MapView map = MapView.of(view.index(), filter, call.integer("zoom", 0));
          return new MapPart(
              map.points().stream().map(Lists::point).toList(),
              map.clusters().stream().map(Lists::cluster).toList(),
              map.shown(),
              map.total(),
              map.withoutPlace());
        });
  }

  private static Point point(EventRow row) {
    GeoPoint point = row.point();
    if (point == null || row.place() == null) {
      throw new IllegalStateException(row.id() + " is on the map without a point");
    }
    return new Point(
        row.id(),
        Degrees.of(point.lat()),
        Degrees.of(point.lon()),
        row.precision(),
        point.radiusKm(),
        row.type().code(),
        row.status().code(),
        row.handling().review(),
        row.time() == null ? null : row.time().from(),
        row.place().name(),
        row.place().nameAr());
  }

  private static Cluster cluster(MapView.Cluster each) {
    return new Cluster(each.lat(), each.lon(), each.count(), each.box(), each.types());
  }

  private Answer timeline(Call call) {
    View view = backend.views().of(call);
    return Answer.kept(
        view.index().version(),
        () -> {
          Timeline line =
              Timeline.of(
                  view.index(), backend.filters().of(call, view), call.integer("bins", BINS));
          return new TimelineAnswer(
              line.from(),
              line.to(),
              line.bins().stream()
                  .map(bin -> new Bin(bin.from(), bin.to(), bin.count(), bin.fatal()))
                  .toList(),
              line.before(),
              line.after(),
              line.undated(),
              line.spans().stream().map(Lists::span).toList());
        });
  }

  private static Span span(EventRow row) {
    return new Span(
        row.id(),
        row.time() == null ? null : row.time().from(),
        row.time() == null ? null : row.time().to(),
        row.place() == null ? row.type().code() : row.type().code() + ", " + row.place().label());
  }
}
