package org.sanad.register.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.model.GeoPoint;

/**
 * Events on a map: one at a spot as a point, several close together as a cluster.
 *
 * @param points events that stand alone, in the order of their ids
 * @param clusters the others
 * @param shown how many events lie in the box
 * @param total how many pass the filter, box aside
 * @param withoutPlace how many of them have no point
 */
public record MapView(
    List<EventRow> points, List<Cluster> clusters, int shown, int total, int withoutPlace) {
  /** Points and clusters at most. */
  public static final int MOST = 1_500;

  /** Pixels of a cell's side at any zoom; a world is 256 pixels wide at zoom 0. */
  private static final double CELL = 56;

  /** The share of a cell's side below which the marks of two clusters would lie over each other. */
  private static final double TOUCHING = 0.7;

  /** Keeps its own copies. */
  public MapView {
    points = List.copyOf(points);
    clusters = List.copyOf(clusters);
  }

  /**
   * Several events close together.
   *
   * @param lat mean of their points, degrees north
   * @param lon mean, degrees east
   * @param count how many
   * @param box west, south, east, north of them all
   * @param types how many of each type
   */
  public record Cluster(
      double lat, double lon, int count, List<Double> box, Map<String, Integer> types) {}

  /**
   * What a map shows.
   *
   * @param filter its box is the part of the map that is seen
   * @param zoom 0 for the whole world in 256 pixels; each step doubles it
   */
  public static MapView of(Index index, Filter filter, int zoom) {
    Filter anywhere = filter.withoutBox();
    IdentityHashMap<GeoPoint, MapGroup> spots = new IdentityHashMap<>();
    int total = 0;
    int withoutPlace = 0;
    for (EventRow row : index.rows()) {
      if (anywhere.test(row)) {
        total++;
        GeoPoint point = row.point();
        if (point == null) {
          withoutPlace++;
        } else if (Filter.in(filter.box(), point)) {
          spots.computeIfAbsent(point, each -> new MapGroup()).add(row, point);
        }
      }
    }
    double cell = 360 / Math.pow(2, zoom) * CELL / 256;
    Collection<MapGroup> groups = MapGroup.inCells(spots.values(), cell);
    while (groups.size() > MOST) {
      cell *= 2;
      groups = MapGroup.inCells(spots.values(), cell);
    }
    List<EventRow> points = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    int shown = 0;
    for (MapGroup each : MapGroup.apart(groups, cell * TOUCHING)) {
      shown += each.count();
      EventRow alone = each.alone();
      if (alone == null) {
        clusters.add(each.cluster());
      } else {
        points.add(alone);
      }
    }
    points.sort(Comparator.comparing(EventRow::id));
    clusters.sort(
        Comparator.comparingInt(Cluster::count)
            .reversed()
            .thenComparing(Cluster::lat)
            .thenComparing(Cluster::lon));
    return new MapView(points, clusters, shown, total, withoutPlace);
  }
}
