package org.sanad.register.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.register.model.Party;
import org.sanad.register.model.Where;

/** Events as Parquet: flat columns, days as days, unknown as null, and the point as GeoParquet. */
final class ParquetWriter implements EventWriter {
  private final Settings settings;
  private final Reference reference;
  private final OutputStream out;
  private org.apache.parquet.hadoop.@Nullable ParquetWriter<Row> parquet;
  private long rows;

  ParquetWriter(Settings settings, Reference reference, OutputStream out) {
    this.settings = settings;
    this.reference = reference;
    this.out = out;
  }

  static List<Column<Row>> columns() {
    return Column.of("parquet.tsv", values());
  }

  @Override
  public void begin() throws IOException {
    parquet = new Builder(out, new ParquetRows(columns(), settings)).build();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    Objects.requireNonNull(parquet, "begin comes first").write(new Row(entry, reference));
    rows++;
    return null;
  }

  @Override
  public long end() throws IOException {
    Objects.requireNonNull(parquet, "begin comes first").close();
    return 0;
  }

  @Override
  public long rows() {
    return rows;
  }

  private static final class Builder
      extends org.apache.parquet.hadoop.ParquetWriter.Builder<Row, Builder> {
    private final ParquetRows rows;

    private Builder(OutputStream out, ParquetRows rows) {
      super(new ParquetFile(out));
      this.rows = rows;
      withConf(new PlainParquetConfiguration());
      withCodecFactory(new Gzip());
      withCompressionCodec(CompressionCodecName.GZIP);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract above, so that it must be there
    protected org.apache.parquet.hadoop.api.WriteSupport<Row> getWriteSupport(
        org.apache.hadoop.conf.Configuration conf) {
      return rows;
    }

    @Override
    protected org.apache.parquet.hadoop.api.WriteSupport<Row> getWriteSupport(
        ParquetConfiguration conf) {
      return rows;
    }
  }

  private static Map<String, Function<Row, @Nullable Object>> values() {
    Map<String, Function<Row, @Nullable Object>> v = new HashMap<>();
    v.put("id", row -> row.event().id());
    v.put("event_type", row -> row.event().type().best().code());
    v.put("status", row -> row.event().status().best().code());
    v.put("acled_event_type", row -> row.acled() == null ? null : row.acled().event());
    v.put("acled_sub_event_type", row -> row.acled() == null ? null : row.acled().sub());
    v.put("date_start", Row::from);
    v.put("date_end", Row::to);
    v.put("date_precision", Row::datePrecision);
    v.put("place_id", row -> of(row, Where::id));
    v.put("place", row -> of(row, Where::name));
    v.put("place_ar", row -> of(row, Where::nameAr));
    v.put(
        "geo_precision", row -> row.placePrecision() == null ? null : row.placePrecision().code());
    v.put("precision_radius_km", row -> number(row, GeoPoint::radiusKm));
    v.put("latitude", row -> number(row, GeoPoint::lat));
    v.put("longitude", row -> number(row, GeoPoint::lon));
    v.put("coords_coarsened", row -> row.entry().coarsened());
    v.put("admin1", Row::admin1);
    v.put("admin1_code", row -> row.area().admin1() == null ? null : row.area().admin1().pcode());
    v.put("admin2", Row::admin2);
    v.put("admin2_code", row -> row.area().admin2() == null ? null : row.area().admin2().pcode());
    v.put("country_iso3", row -> Countries.iso3(row.area().iso2()));
    v.put("actors", row -> names(row.actors(), Party::label));
    v.put("actors_ar", row -> names(row.actors(), Party::nameAr));
    v.put("actor_ids", row -> names(row.actors(), Party::id));
    v.put("targets", row -> names(row.targets(), Party::label));
    v.put("targets_ar", row -> names(row.targets(), Party::nameAr));
    v.put("target_ids", row -> names(row.targets(), Party::id));
    v.put("fatalities_min", row -> row.event().fatalities().min());
    v.put("fatalities_max", row -> row.event().fatalities().max());
    v.put("injured_min", row -> row.event().injured().min());
    v.put("injured_max", row -> row.event().injured().max());
    v.put("aggregate", row -> row.event().aggregate());
    v.put("claims", Notes::of);
    v.put("n_sources", row -> row.event().texts());
    v.put("outlets", row -> row.event().outlets());
    v.put("report_ids", row -> row.event().reports());
    v.put("grading", row -> row.event().corroboration().code());
    v.put("review_status", row -> row.entry().review());
    v.put("sensitivity", row -> row.entry().label().code());
    v.put("updated_at", row -> row.entry().changed());
    return v;
  }

  private static @Nullable Object of(Row row, Function<Where, @Nullable Object> part) {
    return row.where() == null ? null : part.apply(row.where());
  }

  private static @Nullable Object number(Row row, Function<GeoPoint, Double> part) {
    return row.point() == null ? null : Decimals.of(part.apply(row.point()), 5);
  }

  private static List<String> names(List<Party> parties, Function<Party, @Nullable String> name) {
    return parties.stream().map(name).filter(Objects::nonNull).distinct().toList();
  }
}
