package org.sanad.register.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;

/** Events that lie close together on a map, as they are counted; never empty once one was added. */
final class MapGroup {
  private final EnumTally<EventType> types = new EnumTally<>(EventType.class);
  private @Nullable EventRow first;
  private int count;
  private double lat;
  private double lon;
  private double west = 180;
  private double south = 90;
  private double east = -180;
  private double north = -90;

  void add(EventRow row, GeoPoint point) {
    first = first == null ? row : first;
    count++;
    types.add(row.type());
    lat += point.lat();
    lon += point.lon();
    west = Math.min(west, point.lon());
    south = Math.min(south, point.lat());
    east = Math.max(east, point.lon());
    north = Math.max(north, point.lat());
  }

  private void add(MapGroup other) {
    first = first == null ? other.first : first;
    count += other.count;
    types.add(other.types);
    lat += other.lat;
    lon += other.lon;
    west = Math.min(west, other.west);
    south = Math.min(south, other.south);
    east = Math.max(east, other.east);
    north = Math.max(north, other.north);
  }

  int count() {
    return count;
  }

  /** The one event, null where there are several. */
  @Nullable EventRow alone() {
    return count == 1 ? first : null;
  }

  MapView.Cluster cluster() {
    return new MapView.Cluster(
        round(lat()),
        round(lon()),
        count,
        List.of(west, south, east, north),
        new TreeMap<>(types.by(EventType::code)));
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e5) / 1e5;
  }

  private double lat() {
    return lat / count;
  }

  private double lon() {
    return lon / count;
  }

  /**
   * Those of a square of the map as one.
   *
   * @param cell the square's side in degrees
   */
  static Collection<MapGroup> inCells(Collection<MapGroup> spots, double cell) {
    Map<Long, MapGroup> cells = new LinkedHashMap<>();
    for (MapGroup spot : spots) {
      cells.computeIfAbsent(square(spot.lat(), spot.lon(), cell), key -> new MapGroup()).add(spot);
    }
    return cells.values();
  }

  /**
   * Those nearer to a larger one than a distance become part of it: marks that lie over each other
   * cannot be read. An event that stands alone stays so.
   *
   * @param near degrees of longitude; of latitude fewer, as a map draws them
   */
  static List<MapGroup> apart(Collection<MapGroup> groups, double near) {
    List<MapGroup> largest = new ArrayList<>(groups);
    largest.sort(
        Comparator.comparingInt(MapGroup::count)
            .reversed()
            .thenComparing(MapGroup::lat)
            .thenComparing(MapGroup::lon));
    Grid kept = new Grid(near);
    for (MapGroup group : largest) {
      MapGroup larger = group.count == 1 ? null : kept.near(group);
      if (larger == null) {
        kept.put(group);
      } else {
        larger.add(group);
      }
    }
    return kept.all;
  }

  /** The number of the square of the map that a point lies in, by its side in degrees. */
  private static long square(double lat, double lon, double side) {
    return (long) Math.floor((lon + 180) / side) << 32 | (long) Math.floor((lat + 90) / side);
  }

  /** Heaps by squares as wide as what is near. */
  private static final class Grid {
    private final double near;
    private final List<MapGroup> all = new ArrayList<>();
    private final Map<Long, List<MapGroup>> squares = new LinkedHashMap<>();

    Grid(double near) {
      this.near = near;
    }

    void put(MapGroup group) {
      all.add(group);
      squares
          .computeIfAbsent(square(group.lat(), group.lon(), near), key -> new ArrayList<>())
          .add(group);
    }

    @Nullable MapGroup near(MapGroup group) {
      for (int east = -1; east <= 1; east++) {
        for (int north = -1; north <= 1; north++) {
          long square = square(group.lat() + north * near, group.lon() + east * near, near);
          for (MapGroup each : squares.getOrDefault(square, List.of())) {
            if (distance(each, group) < near) {
              return each;
            }
          }
        }
      }
      return null;
    }

    /** In degrees of longitude, as a map in Mercator's projection draws them. */
    private static double distance(MapGroup a, MapGroup b) {
      double stretch = Math.cos(Math.toRadians(a.lat()));
      return Math.hypot(a.lon() - b.lon(), (a.lat() - b.lat()) / Math.max(stretch, 0.1));
    }
  }
}
