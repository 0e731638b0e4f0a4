package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.StoredReport;
import org.sanad.register.model.Voice;

/** Everything, an object a line, as {@code events.schema.json} describes it. */
final class JsonlWriter implements EventWriter {
  /** Grows when a reader of the format before would misread it. */
  static final int SCHEMA_VERSION = 1;

  private final Settings settings;
  private final Reference reference;
  private final Writer out;
  private long rows;

  JsonlWriter(Settings settings, Reference reference, Writer out) {
    this.settings = settings;
    this.reference = reference;
    this.out = out;
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    out.write(Json.text(object(entry)) + "\n");
    rows++;
    return null;
  }

  @Override
  public long rows() {
    return rows;
  }

  private Json.Fields object(Entry entry) {
    Row row = new Row(entry, reference);
    FusedEvent e = entry.event();
    Map<String, List<Claims>> claims = Claims.of(e);
    Json.Fields object =
        Json.object()
            .with("schema_version", SCHEMA_VERSION)
            .with("id", e.id())
            .with("event_type", e.type().best().code())
            .with("status", e.status().best().code())
            .with("acled_event_type", row.acled() == null ? null : row.acled().event())
            .with("acled_sub_event_type", row.acled() == null ? null : row.acled().sub())
            .with("date_start", row.from())
            .with("date_end", row.to())
            .with("date_precision", row.datePrecision())
            .with("country_iso3", Countries.iso3(row.area().iso2()))
            .with("admin1", row.admin1())
            .with("admin2", row.admin2())
            .with("fatalities_min", e.fatalities().min())
            .with("fatalities_max", e.fatalities().max())
            .with("injured_min", e.injured().min())
            .with("injured_max", e.injured().max())
            .with("aggregate", e.aggregate())
            .with("grading", e.corroboration().code())
            .with("n_sources", e.texts())
            .with("outlets", e.outlets());
    claims.forEach((field, each) -> object.with("claims_" + field, claims(e, each)));
    return object
        .with("evidence", evidence(claims, e))
        .with("reports", reports(entry))
        .with("review_status", entry.review())
        .with("coords_coarsened", entry.coarsened())
        .with("sensitivity", entry.label().code())
        .with("updated_at", entry.changed())
        .with("version", settings.about().version())
        .with("licence", settings.about().licenceWords())
        .with("caveats", About.CAVEATS);
  }

  private static List<Map<String, @Nullable Object>> claims(FusedEvent e, List<Claims> claims) {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    for (Claims claim : claims) {
      Json.Fields fields = Json.object();
      claim.fields().forEach(fields::with);
      List<Map<String, @Nullable Object>> voices = new ArrayList<>();
      for (Voice voice : claim.voices()) {
        voices.add(Json.object().with("kind", voice.code()).with("name", voice.name()).map());
      }
      list.add(fields.with("claimed_by", voices).with("evidence", claim.annotations(e)).map());
    }
    return list;
  }

  /** Each stretch of words once, with the annotations that it stands behind. */
  private static Map<String, @Nullable Object> evidence(
      Map<String, List<Claims>> claims, FusedEvent e) {
    Map<String, @Nullable Object> byId = new LinkedHashMap<>();
    for (List<Claims> field : claims.values()) {
      for (Claims claim : field) {
        for (Evidence each : claim.evidence()) {
          byId.putIfAbsent(
              AnnotationIds.of(e.id(), claim.field(), claim.value(), each), words(each));
        }
      }
    }
    return byId;
  }

  private static Map<String, @Nullable Object> words(Evidence evidence) {
    String quote = evidence.quote().text();
    return Json.object()
        .with("report", evidence.report())
        .with("start", evidence.quote().span().start())
        .with("end", evidence.quote().span().end())
        .with("quote", quote.isEmpty() ? null : quote)
        .map();
  }

  private static List<Map<String, @Nullable Object>> reports(Entry entry) {
    List<Map<String, @Nullable Object>> list = new ArrayList<>();
    for (StoredReport report : entry.reports()) {
      list.add(
          Json.object()
              .with("id", report.key())
              .with("outlet", report.source())
              .with("published", report.published())
              .with("title", entry.titles().get(report.key()))
              .with("sha256", report.sha256())
              .with("reprint_of", report.group().equals(report.key()) ? null : report.group())
              .map());
    }
    return list;
  }
}
