package org.sanad.register.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    List<EventRow> seen = new ArrayList<>();
    int total = 0;
    int withoutPlace = 0;
    for (EventRow row : index.rows()) {
      if (anywhere.test(row)) {
        total++;
        if (row.point() == null) {
          withoutPlace++;
        } else if (Filter.in(filter.box(), row.point())) {
          seen.add(row);
        }
      }
    }
    double cell = 360 / Math.pow(2, zoom) * CELL / 256;
    Map<Long, List<EventRow>> cells = cells(seen, cell);
    while (cells.size() > MOST) {
      cell *= 2;
      cells = cells(seen, cell);
    }
    List<EventRow> points = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    for (List<EventRow> each : cells.values()) {
      if (each.size() == 1) {
        points.add(each.get(0));
      } else {
        clusters.add(cluster(each));
      }
    }
    points.sort(Comparator.comparing(EventRow::id));
    clusters.sort(Comparator.comparingInt(Cluster::count).reversed());
    return new MapView(points, clusters, seen.size(), total, withoutPlace);
  }

  private static Map<Long, List<EventRow>> cells(List<EventRow> rows, double cell) {
    Map<Long, List<EventRow>> cells = new HashMap<>();
    for (EventRow row : rows) {
      GeoPoint point = row.point();
      if (point != null) {
        long x = (long) Math.floor((point.lon() + 180) / cell);
        long y = (long) Math.floor((point.lat() + 90) / cell);
        cells.computeIfAbsent(x << 32 | y, key -> new ArrayList<>()).add(row);
      }
    }
    return cells;
  }

  private static Cluster cluster(List<EventRow> rows) {
    double lat = 0;
    double lon = 0;
    double west = 180;
    double south = 90;
    double east = -180;
    double north = -90;
    Map<String, Integer> types = new TreeMap<>();
    for (EventRow row : rows) {
      GeoPoint point = row.point();
      if (point != null) {
        lat += point.lat();
        lon += point.lon();
        west = Math.min(west, point.lon());
        east = Math.max(east, point.lon());
        south = Math.min(south, point.lat());
        north = Math.max(north, point.lat());
        types.merge(row.type().code(), 1, Integer::sum);
      }
    }
    return new Cluster(
        round(lat / rows.size()),
        round(lon / rows.size()),
        rows.size(),
        List.of(west, south, east, north),
        types);
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }
}
