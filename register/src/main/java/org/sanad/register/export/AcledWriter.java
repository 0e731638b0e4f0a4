package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.model.GeoPoint;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Status;
import org.sanad.register.model.Party;

/** A table in ACLED's layout; the events are not ACLED's. */
final class AcledWriter implements EventWriter {
  /** Days of the widest time that the layout has a precision for. */
  private static final int LONGEST = 31;

  private static final int WEEK = 7;
  private static final int CIVILIANS = 7;
  private static final DateTimeFormatter DOWNLOAD =
      DateTimeFormatter.ofPattern("dd MMMM uuuu", Locale.ENGLISH);

  private final Reference reference;
  private final Table<Row> table;

  AcledWriter(Settings settings, Reference reference, Writer out) {
    this.reference = reference;
    this.table = new Table<>(columns(settings), settings.hxl(), out);
  }

  static List<Column<Row>> columns(Settings settings) {
    List<Column<Row>> columns = new ArrayList<>(Column.of("acled.tsv", values(settings)));
    if (settings.extended()) {
      columns.addAll(Column.of("acled-extended.tsv", more(settings)));
    }
    return List.copyOf(columns);
  }

  @Override
  public void begin() throws IOException {
    table.header();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    Row row = new Row(entry, reference);
    if (row.acled() == null) {
      return LeftOut.NO_ACLED_TYPE;
    }
    if (entry.event().aggregate()) {
      return LeftOut.TOTAL;
    }
    if (row.days() != null && row.days() > LONGEST) {
      return LeftOut.LONG;
    }
    table.row(row);
    return null;
  }

  @Override
  public long rows() {
    return table.rows();
  }

  private static Map<String, Function<Row, @Nullable Object>> values(Settings settings) {
    Map<String, Function<Row, @Nullable Object>> v = new HashMap<>();
    v.put("event_id_cnty", row -> row.event().id());
    v.put("event_date", row -> date(row, settings));
    v.put("year", AcledWriter::year);
    v.put("time_precision", AcledWriter::timePrecision);
    v.put("disorder_type", AcledWriter::disorder);
    v.put("event_type", row -> row.acled() == null ? null : row.acled().event());
    v.put("sub_event_type", row -> row.acled() == null ? null : row.acled().sub());
    v.put("actor1", row -> Notes.label(row.actors()));
    v.put("assoc_actor_1", row -> with(row, row.actors()));
    v.put("inter1", row -> row.inter(row.actors()));
    v.put("actor2", row -> Notes.label(row.targets()));
    v.put("assoc_actor_2", row -> with(row, row.targets()));
    v.put("inter2", row -> row.inter(row.targets()));
    v.put("interaction", AcledWriter::interaction);
    v.put("civilian_targeting", row -> civilians(row) ? "Civilian targeting" : null);
    v.put("iso", row -> Countries.numeric(row.area().iso2()));
    v.put("region", row -> Countries.acledRegion(row.area().iso2()));
    v.put("country", Row::country);
    v.put("admin1", Row::admin1);
    v.put("admin2", Row::admin2);
    v.put("admin3", row -> row.area().admin3() == null ? null : row.area().admin3().name());
    v.put("location", row -> row.where() == null ? null : row.where().label());
    v.put("latitude", row -> row.decimal(GeoPoint::lat));
    v.put("longitude", row -> row.decimal(GeoPoint::lon));
    v.put("geo_precision", AcledWriter::geoPrecision);
    v.put("source", row -> row.event().outlets());
    v.put("notes", Notes::of);
    v.put(
        "fatalities",
        row ->
            row.event().fatalities().min() == null
                ? Integer.valueOf(0)
                : row.event().fatalities().min());
    v.put("tags", AcledWriter::tags);
    v.put("timestamp", row -> row.entry().changed().getEpochSecond());
    return v;
  }

  private static Map<String, Function<Row, @Nullable Object>> more(Settings settings) {
    Map<String, Function<Row, @Nullable Object>> v = new HashMap<>();
    v.put("x_fatalities_min", row -> row.event().fatalities().min());
    v.put("x_fatalities_max", row -> row.event().fatalities().max());
    v.put("x_fatalities_known", row -> row.event().fatalities().min() != null);
    v.put("x_injured_min", row -> row.event().injured().min());
    v.put("x_injured_max", row -> row.event().injured().max());
    v.put("x_date_start", Row::from);
    v.put("x_date_end", Row::to);
    v.put("x_location_ar", row -> row.where() == null ? null : row.where().nameAr());
    v.put("x_actor1_ar", row -> arabic(row.actors()));
    v.put("x_actor2_ar", row -> arabic(row.targets()));
    v.put("x_precision_radius_km", row -> row.decimal(GeoPoint::radiusKm));
    v.put("x_review_status", row -> row.entry().review());
    v.put("x_grading", row -> row.event().corroboration().code());
    v.put("x_n_sources", row -> row.event().texts());
    v.put("x_source_ids", row -> row.event().reports());
    v.put("x_evidence_ids", AcledWriter::evidence);
    v.put("x_sensitivity", row -> row.entry().label().code());
    v.put("x_model_version", row -> settings.about().version());
    return v;
  }

  /** The first day; of a time with an open beginning, the last. */
  private static @Nullable LocalDate day(Row row) {
    return row.from() == null ? row.to() : row.from();
  }

  private static @Nullable Integer year(Row row) {
    LocalDate day = day(row);
    return day == null ? null : Integer.valueOf(day.getYear());
  }

  private static @Nullable Object date(Row row, Settings settings) {
    LocalDate day = day(row);
    return day == null || !settings.downloadDates() ? day : DOWNLOAD.format(day);
  }

  private static @Nullable Integer timePrecision(Row row) {
    Long days = row.days();
    return day(row) == null ? null : days == null ? 3 : days == 1 ? 1 : days <= WEEK ? 2 : 3;
  }

  private static @Nullable String disorder(Row row) {
    return row.acled() == null
        ? null
        : switch (row.acled().event()) {
          case "Protests" -> "Demonstrations";
          case "Riots" ->
              "Violent demonstration".equals(row.acled().sub())
                  ? "Demonstrations"
                  : "Political violence";
          case "Strategic developments" -> "Strategic developments";
          default -> "Political violence";
        };
  }

  /** Others on the same side; nobody where the doers may be different sources' different doers. */
  private static List<String> with(Row row, List<Party> parties) {
    return row.together()
        ? parties.stream().skip(1).map(Party::label).distinct().toList()
        : List.of();
  }

  private static @Nullable Integer interaction(Row row) {
    Integer one = row.inter(row.actors());
    Integer two = row.inter(row.targets());
    if (one == null || two == null) {
      Integer sole = row.targets().isEmpty() ? one : row.actors().isEmpty() ? two : null;
      return sole == null ? null : Integer.valueOf(sole * 10);
    }
    return Integer.valueOf(Math.min(one, two) * 10 + Math.max(one, two));
  }

  /** Whether civilians are the main or only target, as ACLED asks. */
  static boolean civilians(Row row) {
    Integer target = row.inter(row.targets());
    boolean violent = "Political violence".equals(disorder(row));
    return violent
        && ((target != null && target == CIVILIANS)
            || (row.acled() != null && row.acled().event().equals("Violence against civilians")));
  }

  static boolean demonstration(Row row) {
    return "Demonstrations".equals(disorder(row));
  }

  static boolean politicalViolence(Row row) {
    return "Political violence".equals(disorder(row));
  }

  private static @Nullable Integer geoPrecision(Row row) {
    PlacePrecision precision = row.placePrecision();
    return precision == null || row.point() == null
        ? null
        : switch (precision) {
          case LANDMARK, NEIGHBOURHOOD, TOWN -> 1;
          case SUBDISTRICT, DISTRICT -> 2;
          case GOVERNORATE, COUNTRY -> 3;
        };
  }

  /** What the columns have no room for, so that the file alone still tells it. */
  private static List<String> tags(Row row) {
    List<String> tags = new ArrayList<>();
    if (row.event().fatalities().min() == null) {
      tags.add("fatalities=unknown");
    }
    if (row.event().status().best() != Status.OCCURRED) {
      tags.add("status=" + row.event().status().best().code());
    }
    tags.add("standing=" + row.event().corroboration().code());
    if (row.entry().coarsened()) {
      tags.add("coords=coarsened");
    }
    tags.add("sensitivity=" + row.entry().label().code());
    return tags;
  }

  /** The annotations of the words that name the event. */
  private static List<String> evidence(Row row) {
    return Claims.of(row.event()).getOrDefault("event_type", List.of()).stream()
        .flatMap(claim -> claim.annotations(row.event()).stream())
        .toList();
  }

  private static @Nullable String arabic(List<Party> parties) {
    return parties.isEmpty() ? null : parties.get(0).nameAr();
  }
}
