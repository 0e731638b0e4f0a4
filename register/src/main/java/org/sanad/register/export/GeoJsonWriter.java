package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/**
 * GeoJSON (RFC 7946): one collection, a feature a line. An event whose place is not known keeps its
 * feature, with no geometry; a point always goes with the radius within which the place lies.
 */
final class GeoJsonWriter implements EventWriter {
  private final Settings settings;
  private final Reference reference;
  private final Writer out;
  private long rows;

  GeoJsonWriter(Settings settings, Reference reference, Writer out) {
    this.settings = settings;
    this.reference = reference;
    this.out = out;
  }

  @Override
  public void begin() throws IOException {
    String about =
        Json.text(
            Json.object()
                .with("caveats", About.CAVEATS)
                .with("precision", About.PRECISION)
                .with("licence", settings.about().licenceWords())
                .with("version", settings.about().version()));
    out.write("{\"type\":\"FeatureCollection\",\"about\":" + about + ",\"features\":[");
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    Row row = new Row(entry, reference);
    out.write(rows++ == 0 ? "\n" : ",\n");
    out.write(
        Json.text(
            Json.object()
                .with("type", "Feature")
                .with("id", entry.event().id())
                .with("geometry", row.point() == null ? null : point(row.point()))
                .with("properties", properties(row))));
    return null;
  }

  @Override
  public long end() throws IOException {
    out.write("\n]}\n");
    return 0;
  }

  @Override
  public long rows() {
    return rows;
  }

  private static Json.Fields point(GeoPoint point) {
    List<BigDecimal> coordinates =
        List.of(Decimals.of(point.lon(), 5), Decimals.of(point.lat(), 5));
    return Json.object().with("type", "Point").with("coordinates", coordinates);
  }

  private static Json.Fields properties(Row row) {
    FusedEvent e = row.event();
    Where where = row.where();
    return Json.object()
        .with("id", e.id())
        .with("event_type", row.acled() == null ? null : row.acled().event())
        .with("sub_event_type", row.acled() == null ? null : row.acled().sub())
        .with("sanad_type", e.type().best().code())
        .with("status", e.status().best().code())
        .with("date_start", row.from())
        .with("date_end", row.to())
        .with("date_precision", row.datePrecision())
        .with("place_ar", where == null ? null : where.nameAr())
        .with("place_en", where == null ? null : where.name())
        .with("admin1", row.admin1())
        .with("admin1_code", code(row.area().admin1()))
        .with("admin2", row.admin2())
        .with("admin2_code", code(row.area().admin2()))
        .with("country_iso3", Countries.iso3(row.area().iso2()))
        .with("geo_precision", row.placePrecision() == null ? null : row.placePrecision().code())
        .with(
            "precision_radius_km",
            row.point() == null ? null : Json.decimal(row.point().radiusKm(), 1))
        .with("coords_coarsened", row.entry().coarsened())
        .with("actor1", names(row.actors(), Party::name))
        .with("actor1_ar", names(row.actors(), Party::nameAr))
        .with("actor2", names(row.targets(), Party::name))
        .with("actor2_ar", names(row.targets(), Party::nameAr))
        .with("fatalities_min", e.fatalities().min())
        .with("fatalities_max", e.fatalities().max())
        .with("injured_min", e.injured().min())
        .with("injured_max", e.injured().max())
        .with("claims", Notes.of(row))
        .with("n_sources", e.texts())
        .with("grading", e.corroboration().code())
        .with("review_status", row.entry().review())
        .with("confidence", null)
        .with("sensitivity", row.entry().label().code())
        .with("updated_at", row.entry().changed())
        .with("url", null);
  }

  private static @Nullable String code(Reference.@Nullable Unit unit) {
    return unit == null ? null : unit.pcode();
  }

  private static @Nullable String names(
      List<Party> parties, Function<Party, @Nullable String> name) {
    String joined =
        parties.stream().map(name).filter(Objects::nonNull).collect(Collectors.joining("; "));
    return joined.isEmpty() ? null : joined;
  }
}
