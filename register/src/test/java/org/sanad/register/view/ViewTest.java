package org.sanad.register.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Status;
import org.sanad.model.TimePrecision;
import org.sanad.register.model.Corroboration;
import org.sanad.register.model.Party;
import org.sanad.register.model.When;
import org.sanad.register.model.Where;

/** Many events counted, on a map and over time. */
final class ViewTest {
  private static final Party ARMY = new Party("army", "Army", "الجيش");
  private static final Party REBELS = new Party("rebels", "Rebels", "الثوار");

  private final List<EventRow> rows = new ArrayList<>();

  private void event(
      EventType type, @Nullable String day, double lat, double lon, Party... parties) {
    LocalDate when = day == null ? null : LocalDate.parse(day);
    told(type, when == null ? null : new When(when, when, TimePrecision.DAY), lat, lon, parties);
  }

  private void told(EventType type, @Nullable When time, double lat, double lon, Party... parties) {
    Where place =
        Double.isNaN(lat)
            ? null
            : new Where(
                "p" + lat + "," + lon,
                "Somewhere",
                "مكان",
                new GeoPoint(lat, lon, 1),
                PlacePrecision.TOWN,
                List.of(),
                null);
    List<Named> named = new ArrayList<>();
    for (Party party : parties) {
      named.add(new Named(String.valueOf(party.id()), party.label(), party.nameAr()));
    }
    rows.add(
        new EventRow(
            "evt-" + rows.size(),
            type,
            Status.OCCURRED,
            time,
            place,
            null,
            Set.of(),
            List.of(parties),
            List.of(),
            named.stream().distinct().toList(),
            Set.of(),
            new Losses(type == EventType.KILLING ? 3 : null, null),
            Losses.UNKNOWN,
            false,
            Corroboration.SINGLE_CLAIM,
            1,
            1,
            List.of("Outlet A"),
            new Handling("machine", false, null, false, rows.size(), Instant.EPOCH)));
  }

  private Index index() {
    return Index.of("1", rows);
  }

  private static Filter types(EventType... types) {
    return new Filter(
        null,
        List.of(),
        null,
        null,
        Set.of(types),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Map.of(),
        Set.of(),
        Set.of(),
        0,
        null,
        null,
        false);
  }

  private static Map<String, Integer> counts(Counts counts, Facet facet) {
    Map<String, Integer> by = new TreeMap<>();
    counts.of(facet, 40).forEach(each -> by.put(each.value(), each.count()));
    return by;
  }

  @Test
  void everyFacetIsCountedWithItsOwnFilterTakenOff() {
    event(EventType.SHELLING, "2016-08-14", 36.2, 37.1, ARMY);
    event(EventType.SHELLING, null, Double.NaN, 0, ARMY, REBELS);
    event(EventType.CAPTURE, "2016-08-15", 36.2, 37.1, REBELS);

    Counts counts = Counts.of(index(), types(EventType.SHELLING));

    assertThat(counts.total()).isEqualTo(2);
    assertThat(counts(counts, Facet.TYPE)).isEqualTo(Map.of("shelling", 2, "capture", 1));
    assertThat(counts(counts, Facet.ACTOR)).isEqualTo(Map.of("army", 2, "rebels", 1));
    assertThat(counts(counts, Facet.DATED)).isEqualTo(Map.of("yes", 1, "no", 1));
    assertThat(counts(counts, Facet.PRECISION)).isEqualTo(Map.of("town", 1, "none", 1));
  }

  @Test
  void equalPartsOfRowsThatAreNotTheSameObjectAreCountedTogether() {
    event(EventType.SHELLING, null, Double.NaN, 0, new Party("army", "Army", null));
    event(EventType.SHELLING, null, Double.NaN, 0, new Party("army", "Army", null));

    assertThat(counts(Counts.of(index(), Filter.ALL), Facet.ACTOR)).isEqualTo(Map.of("army", 2));
  }

  @Test
  void aClusterCountsAndBoundsItsEvents() {
    event(EventType.SHELLING, null, 36.2, 37.1);
    event(EventType.CAPTURE, null, 36.3, 37.2);
    event(EventType.SHELLING, null, 15.3, 44.2);

    MapView map = MapView.of(index(), Filter.ALL, 6);

    assertThat(map.points()).extracting(EventRow::id).containsExactly("evt-2");
    assertThat(map.clusters())
        .containsExactly(
            new MapView.Cluster(
                36.25,
                37.15,
                2,
                List.of(37.1, 36.2, 37.2, 36.3),
                Map.of("shelling", 1, "capture", 1)));
  }

  @Test
  void clustersOnEitherSideOfACellsEdgeAreOneWhereTheirMarksWouldLieOverEachOther() {
    // At zoom 6 a cell is 1.23 degrees wide; its edges lie on multiples of that from -180.
    double edge = -180 + 177 * (360 / Math.pow(2, 6) * 56 / 256);
    event(EventType.SHELLING, null, 36.2, edge - 0.05);
    event(EventType.SHELLING, null, 36.2, edge - 0.06);
    event(EventType.SHELLING, null, 36.2, edge + 0.05);
    event(EventType.SHELLING, null, 36.2, edge + 0.06);

    assertThat(MapView.of(index(), Filter.ALL, 6).clusters())
        .singleElement()
        .extracting(MapView.Cluster::count)
        .isEqualTo(4);
  }

  @Property(tries = 50)
  void noEventIsLostOrCountedTwiceOnAMap(
      @ForAll @Size(max = 60) List<@DoubleRange(min = -60, max = 60) Double> degrees,
      @ForAll @IntRange(max = 14) int zoom) {
    rows.clear();
    degrees.forEach(each -> event(EventType.CLASH, null, each, each / 2));
    event(EventType.CLASH, null, Double.NaN, 0);

    MapView map = MapView.of(index(), Filter.ALL, zoom);

    int inClusters = map.clusters().stream().mapToInt(MapView.Cluster::count).sum();
    assertThat(map.points().size() + inClusters).isEqualTo(degrees.size()).isEqualTo(map.shown());
    assertThat(map.total()).isEqualTo(degrees.size() + 1);
    assertThat(map.withoutPlace()).isEqualTo(1);
  }

  @Test
  void aFewEventsFarFromAllOthersAreCountedBesideTheBins() {
    event(EventType.SHELLING, "1948-05-15", Double.NaN, 0);
    event(EventType.SHELLING, "2039-01-01", Double.NaN, 0);
    for (int i = 0; i < 400; i++) {
      event(EventType.SHELLING, LocalDate.of(2016, 8, 1 + i % 28).toString(), Double.NaN, 0);
    }

    Timeline line = Timeline.of(index(), Filter.ALL, 100);

    assertThat(line.from()).isEqualTo(LocalDate.of(2016, 8, 1));
    assertThat(line.to()).isEqualTo(LocalDate.of(2016, 8, 28));
    assertThat(line.before()).isEqualTo(1);
    assertThat(line.after()).isEqualTo(1);
    assertThat(line.bins()).extracting(Timeline.Bin::count).allMatch(count -> count >= 14);
  }

  @Test
  void ofFewEventsNoneLiesBesideTheBins() {
    event(EventType.KILLING, "1982-02-02", Double.NaN, 0);
    event(EventType.SHELLING, "2016-08-14", Double.NaN, 0);
    event(EventType.SHELLING, null, Double.NaN, 0);

    Timeline line = Timeline.of(index(), Filter.ALL, 100);

    assertThat(line.before() + line.after()).isZero();
    assertThat(line.undated()).isEqualTo(1);
    assertThat(line.bins().get(0))
        .extracting(Timeline.Bin::count, Timeline.Bin::fatal)
        .containsExactly(1, 1);
    assertThat(line.bins().get(line.bins().size() - 1).count()).isEqualTo(1);
  }

  @Property(tries = 50)
  void everyDatedEventIsInABinOrBesideThem(
      @ForAll @Size(max = 300) List<@IntRange(min = -30_000, max = 30_000) Integer> days,
      @ForAll @IntRange(min = 1, max = 200) int most) {
    rows.clear();
    days.forEach(
        day -> event(EventType.CLASH, LocalDate.ofEpochDay(day).toString(), Double.NaN, 0));

    Timeline line = Timeline.of(index(), Filter.ALL, most);

    int inBins = line.bins().stream().mapToInt(Timeline.Bin::count).sum();
    assertThat(line.before() + inBins + line.after()).isEqualTo(days.size());
    assertThat(line.bins().size()).isLessThanOrEqualTo(most);
  }

  @Test
  void whatMayLieAnywhereInMoreThanAMonthIsASpan() {
    told(
        EventType.SIEGE,
        new When(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31), TimePrecision.YEAR),
        Double.NaN,
        0);
    told(
        EventType.SIEGE,
        new When(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 31), TimePrecision.MONTH),
        Double.NaN,
        0);

    assertThat(Timeline.of(index(), Filter.ALL, 10).spans())
        .extracting(EventRow::id)
        .containsExactly("evt-0");
  }
}
