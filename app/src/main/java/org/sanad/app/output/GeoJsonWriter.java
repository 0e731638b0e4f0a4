package org.sanad.app.output;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.app.ontology.Code;
import org.sanad.app.ontology.Directory;
import org.sanad.app.ontology.Ontology;
import org.sanad.model.Analysis;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.TimeExpression;

/**
 * GeoJSON (RFC 7946): one collection, one feature an event. An event whose place is not known keeps
 * its feature, with no geometry; a point always goes with the radius inside which the place lies.
 */
public final class GeoJsonWriter implements AnalysisWriter {
  private final Ontology acled;

  /**
   * @param directory tells the ontology who is who
   */
  public GeoJsonWriter(Directory directory) {
    acled = Ontology.acled(directory);
  }

  @Override
  public String opening() {
    return "{\"type\":\"FeatureCollection\",\"features\":[\n";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String closing() {
    return "\n]}\n";
  }

  @Override
  public String write(Analysis a) {
    return a.events().stream()
        .map(e -> Json.text(json -> json.object(() -> feature(json, a, e))))
        .collect(Collectors.joining(separator()));
  }

  private void feature(Json json, Analysis a, Event e) throws IOException {
    json.field("type", "Feature");
    json.field("id", a.report().id() + "/" + e.id());
    List<GeoPoint> points =
        e.places().stream().map(PlaceArgument::point).filter(Objects::nonNull).toList();
    if (points.isEmpty()) {
      json.field("geometry", (Object) null);
    } else {
      json.object("geometry", () -> geometry(json, points));
    }
    json.object("properties", () -> properties(json, a, e));
  }

  private static void geometry(Json json, List<GeoPoint> points) throws IOException {
    if (points.size() == 1) {
      json.field("type", "Point");
      json.numbers("coordinates", 5, points.get(0).lon(), points.get(0).lat());
    } else {
      json.field("type", "MultiPoint");
      json.array(
          "coordinates",
          () -> {
            for (GeoPoint point : points) {
              json.numbers(null, 5, point.lon(), point.lat());
            }
          });
    }
  }

  private void properties(Json json, Analysis a, Event e) throws IOException {
    json.field("id", a.report().id() + "/" + e.id());
    json.field("report_id", a.report().id());
    json.field("source", a.report().source());
    json.field("published", a.anchor());
    json.field("event_type", e.type().code());
    json.field("status", e.status().code());
    Code code = acled.of(e);
    json.field("acled_event_type", code == null ? null : code.event());
    json.field("acled_sub_event_type", code == null ? null : code.detail());
    TimeExpression time = e.time();
    json.field("date_start", time == null ? null : time.from());
    json.field("date_end", time == null ? null : time.to());
    json.field("date_precision", time == null ? null : time.precision().code());
    place(json, e.places());
    party(json, "actor1", e.actors());
    party(json, "actor2", e.targets());
    losses(json, "fatalities", e.fatalities());
    losses(json, "injured", e.injured());
    json.field("n_sources", Integer.valueOf(e.sources().size()));
    json.field("confidence", e.confidence(), 3);
    json.field("quote", e.triggers().get(0).text());
  }

  /** Of several places all points are drawn, and the first one that is known is named. */
  private static void place(Json json, List<PlaceArgument> places) throws IOException {
    PlaceArgument place =
        places.stream()
            .filter(x -> x.point() != null)
            .findFirst()
            .orElse(places.isEmpty() ? null : places.get(0));
    json.field("place_en", place == null ? null : place.name());
    json.field("place_ar", place == null ? null : arabic(place));
    json.strings("within", place == null ? List.of() : place.within());
    json.field("pcode", place == null ? null : place.pcode());
    json.field(
        "geo_precision",
        place == null || place.precision() == null ? null : place.precision().code());
    json.field(
        "precision_radius_km",
        place == null || place.point() == null ? null : place.point().radiusKm(),
        3);
  }

  private static String arabic(PlaceArgument place) {
    return place.nameAr() == null ? place.quote().text() : place.nameAr();
  }

  private static void party(Json json, String field, List<Argument> parties) throws IOException {
    json.field(field, names(parties.stream().map(Argument::name).toList()));
    json.field(
        field + "_ar",
        names(
            parties.stream()
                .map(x -> x.nameAr() == null ? x.quote().text() : x.nameAr())
                .toList()));
  }

  private static @Nullable String names(List<@Nullable String> names) {
    String joined = names.stream().filter(Objects::nonNull).collect(Collectors.joining("; "));
    return joined.isEmpty() ? null : joined;
  }

  /**
   * At least the greatest number given; at most, only where a single number is given: whether
   * several add up, or are a total and its parts, a report seldom says.
   */
  private static void losses(Json json, String field, List<Loss> losses) throws IOException {
    json.field(
        field + "_min",
        losses.isEmpty()
            ? null
            : Integer.valueOf(losses.stream().mapToInt(Loss::min).max().orElse(0)));
    json.field(field + "_max", losses.size() == 1 ? losses.get(0).max() : null);
  }
}
