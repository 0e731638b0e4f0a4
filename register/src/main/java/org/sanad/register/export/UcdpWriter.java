package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.Status;
import org.sanad.register.model.Claim;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Toll;
import org.sanad.register.model.Voice;

/** A table in the layout of UCDP GED; the events are not UCDP's. */
final class UcdpWriter implements EventWriter {
  /** Kilometres of «around a known point». */
  private static final double NEAR = 25;

  private static final int CIVILIANS = 7;

  private final Reference reference;
  private final Table<Row> table;

  UcdpWriter(Settings settings, Reference reference, Writer out) {
    this.reference = reference;
    this.table = new Table<>(columns(), settings.hxl(), out);
  }

  static List<Column<Row>> columns() {
    return Column.of("ucdp.tsv", values());
  }

  @Override
  public void begin() throws IOException {
    table.header();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    FusedEvent event = entry.event();
    EventType type = event.type().best();
    boolean force =
        (type.family() == EventType.Family.VIOLENCE || type == EventType.CAPTURE)
            && type != EventType.DESTRUCTION;
    if (!force
        || !Set.of(Status.OCCURRED, Status.FAILED, Status.ATTEMPTED)
            .contains(event.status().best())) {
      return LeftOut.NO_FORCE;
    }
    Toll killed = event.fatalities();
    if (killed.min() == null || (killed.max() != null && killed.max() == 0)) {
      return LeftOut.NO_DEATHS;
    }
    table.row(new Row(entry, reference));
    return null;
  }

  @Override
  public long rows() {
    return table.rows();
  }

  private static Map<String, Function<Row, @Nullable Object>> values() {
    Map<String, Function<Row, @Nullable Object>> v = new HashMap<>();
    v.put("id", row -> row.event().id());
    v.put("year", row -> row.from() == null ? null : row.from().getYear());
    v.put("type_of_violence", UcdpWriter::type);
    v.put("dyad_name", UcdpWriter::dyad);
    v.put("side_a", row -> Notes.label(sides(row).a()));
    v.put("side_b", row -> Notes.label(sides(row).b()));
    v.put("number_of_sources", row -> row.event().texts());
    v.put("source_article", row -> row.ofReports(UcdpWriter::article));
    v.put("source_office", row -> row.ofReports(StoredReport::source));
    v.put("source_date", row -> row.ofReports(StoredReport::published));
    v.put("source_headline", row -> row.ofReports(r -> row.entry().titles().get(r.key())));
    v.put("source_original", UcdpWriter::voices);
    v.put("where_prec", UcdpWriter::wherePrecision);
    v.put("where_coordinates", row -> row.where() == null ? null : row.where().label());
    v.put(
        "where_description",
        row -> row.event().places().stream().map(place -> place.value().label()).toList());
    v.put("adm_1", Row::admin1);
    v.put("adm_2", Row::admin2);
    v.put("latitude", row -> row.decimal(GeoPoint::lat));
    v.put("longitude", row -> row.decimal(GeoPoint::lon));
    v.put(
        "geom_wkt",
        row ->
            row.point() == null
                ? null
                : "POINT (" + row.decimal(GeoPoint::lon) + " " + row.decimal(GeoPoint::lat) + ")");
    v.put("country", Row::country);
    v.put("region", row -> Countries.ucdpRegion(row.area().iso2()));
    v.put("event_clarity", row -> row.event().aggregate() ? 2 : 1);
    v.put("date_prec", UcdpWriter::datePrecision);
    v.put("date_start", Row::from);
    v.put("date_end", Row::to);
    v.put("deaths_civilians", row -> civilians(row.event()) ? best(row) : null);
    v.put("deaths_unknown", row -> civilians(row.event()) ? null : best(row));
    v.put("best", UcdpWriter::best);
    v.put("high", row -> row.event().fatalities().max());
    v.put("low", UcdpWriter::best);
    return v;
  }

  /** Who stands first: a state before others, those who are armed before those who are not. */
  private record Sides(List<Party> a, List<Party> b) {}

  private static Sides sides(Row row) {
    boolean turn = !row.targets().isEmpty() && rank(row, row.targets()) < rank(row, row.actors());
    return turn ? new Sides(row.targets(), row.actors()) : new Sides(row.actors(), row.targets());
  }

  private static int rank(Row row, List<Party> side) {
    return state(row, side) ? 0 : armed(row, side) ? 1 : 2;
  }

  private static boolean state(Row row, List<Party> side) {
    Reference.Member first = side.isEmpty() ? null : row.member(side.get(0));
    return first != null && first.state();
  }

  private static boolean armed(Row row, List<Party> side) {
    Reference.Member first = side.isEmpty() ? null : row.member(side.get(0));
    return first != null && first.armed();
  }

  /** Known only where both sides are: an armed one, and one that is armed or civilians. */
  private static @Nullable Integer type(Row row) {
    Sides sides = sides(row);
    Integer other = row.inter(sides.b());
    if (!armed(row, sides.a()) || other == null) {
      return null;
    }
    return other == CIVILIANS
        ? Integer.valueOf(3)
        : !armed(row, sides.b()) ? null : Integer.valueOf(state(row, sides.a()) ? 1 : 2);
  }

  private static @Nullable String dyad(Row row) {
    String a = Notes.label(sides(row).a());
    String b = Notes.label(sides(row).b());
    return a == null || b == null ? null : a + " - " + b;
  }

  private static @Nullable String article(StoredReport report) {
    return report.source() == null
        ? null
        : report.published() == null ? report.source() : report.source() + "," + report.published();
  }

  /** Who told the publisher: the voices that are no publishers themselves. */
  private static List<String> voices(Row row) {
    Set<String> names = new TreeSet<>();
    for (Claim<EventType> claim : row.event().type().claims()) {
      for (Voice voice : claim.voices()) {
        if (voice.kind() != null) {
          names.add(voice.name());
        }
      }
    }
    return new ArrayList<>(names);
  }

  private static @Nullable Integer wherePrecision(Row row) {
    return row.placePrecision() == null || row.point() == null
        ? null
        : switch (row.placePrecision()) {
          case LANDMARK, NEIGHBOURHOOD, TOWN -> 1;
          case SUBDISTRICT -> row.point().radiusKm() <= NEAR ? 2 : 3;
          case DISTRICT -> 3;
          case GOVERNORATE -> 4;
          case COUNTRY -> 6;
        };
  }

  private static @Nullable Integer datePrecision(Row row) {
    Long days = row.days();
    return days == null
        ? null
        : Integer.valueOf(days == 1 ? 1 : days <= 6 ? 2 : days == 7 ? 3 : days <= 31 ? 4 : 5);
  }

  private static @Nullable Integer best(Row row) {
    return row.event().fatalities().min();
  }

  private static boolean civilians(FusedEvent event) {
    return !event.fatalities().claims().isEmpty()
        && event.fatalities().claims().stream()
            .allMatch(claim -> claim.value().who() == Loss.Who.CIVILIANS);
  }
}
