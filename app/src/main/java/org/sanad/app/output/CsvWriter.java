package org.sanad.app.output;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
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
import org.sanad.model.Quote;
import org.sanad.model.TimeExpression;
import org.sanad.register.export.CsvRow;
import org.sanad.register.export.Decimals;

/**
 * A table, one row an event (RFC 4180, UTF-8, without a byte order mark). A cell with several
 * values has "; " between them, and columns of one kind keep their order: the third of {@code
 * places} belongs to the third of {@code lat}. Unknown is empty, never 0. Numbers of losses are
 * listed as the report gives them and not to be summed: a total may stand beside its parts.
 */
public final class CsvWriter implements AnalysisWriter {
  private static final String COLUMNS =
      "report_id,source,published,published_basis,event_id,type,status,aggregate,confidence,"
          + "date_from,date_to,date_precision,date_basis,date_quote,"
          + "actors,actor_ids,actor_quotes,targets,target_ids,target_quotes,"
          + "places,places_ar,place_ids,place_quotes,lat,lon,place_precision,radius_km,within,pcodes,"
          + "fatalities_min,fatalities_max,fatalities_who,injured_min,injured_max,injured_who,"
          + "weapons,source_kinds,source_quotes,triggers,rule,"
          + "acled_event_type,acled_sub_event_type,plover_event,plover_mode";

  private final Ontology acled;
  private final Ontology plover;

  /**
   * @param directory tells the ontologies who is who
   */
  public CsvWriter(Directory directory) {
    acled = Ontology.acled(directory);
    plover = Ontology.plover(directory);
  }

  @Override
  public String opening() {
    return COLUMNS + "\r\n";
  }

  @Override
  public String write(Analysis analysis) {
    StringBuilder rows = new StringBuilder();
    for (Event event : analysis.events()) {
      CsvRow row = new CsvRow();
      report(row, analysis);
      what(row, event);
      who(row, event);
      where(row, event.places());
      losses(row, event.fatalities());
      losses(row, event.injured());
      row.text(join(event.weapons(), Quote::text));
      row.text(join(event.sources(), s -> s.kind().code()));
      row.text(join(event.sources(), s -> s.quote().text()));
      row.text(join(event.triggers(), Quote::text));
      row.text(event.rule());
      code(row, acled.of(event));
      code(row, plover.of(event));
      rows.append(row.end());
    }
    return rows.toString();
  }

  private static void report(CsvRow row, Analysis a) {
    row.text(a.report().id());
    row.text(a.report().source());
    row.text(a.anchor());
    row.text(a.anchor() == null ? null : a.anchorBasis());
  }

  private static void what(CsvRow row, Event e) {
    row.text(e.id());
    row.text(e.type().code());
    row.text(e.status().code());
    row.text(e.aggregate());
    row.text(Decimals.of(e.confidence(), 3));
    TimeExpression time = e.time();
    row.text(time == null ? null : time.from());
    row.text(time == null ? null : time.to());
    row.text(time == null ? null : time.precision().code());
    row.text(time == null ? null : time.basis());
    row.text(time == null ? null : time.quote().text());
  }

  private static void who(CsvRow row, Event e) {
    for (List<Argument> parties : List.of(e.actors(), e.targets())) {
      row.text(join(parties, Argument::name));
      row.text(join(parties, Argument::id));
      row.text(join(parties, x -> x.quote().text()));
    }
  }

  private static void where(CsvRow row, List<PlaceArgument> places) {
    row.text(join(places, PlaceArgument::name));
    row.text(join(places, PlaceArgument::nameAr));
    row.text(join(places, PlaceArgument::id));
    row.text(join(places, x -> x.quote().text()));
    row.numbers(join(places, x -> decimal(x.point(), GeoPoint::lat)));
    row.numbers(join(places, x -> decimal(x.point(), GeoPoint::lon)));
    row.text(join(places, x -> x.precision() == null ? null : x.precision().code()));
    row.numbers(join(places, x -> decimal(x.point(), GeoPoint::radiusKm)));
    row.text(join(places, x -> String.join(" < ", x.within())));
    row.text(join(places, PlaceArgument::pcode));
  }

  private static @Nullable Object decimal(
      @Nullable GeoPoint point, Function<GeoPoint, Double> part) {
    return point == null ? null : Decimals.of(part.apply(point), 5);
  }

  private static void losses(CsvRow row, List<Loss> losses) {
    row.numbers(join(losses, Loss::min));
    row.numbers(join(losses, Loss::max));
    row.text(join(losses, x -> x.who().code()));
  }

  private static void code(CsvRow row, @Nullable Code code) {
    row.text(code == null ? null : code.event());
    row.text(code == null ? null : code.detail());
  }

  /** Values with "; " between them; nothing where all are unknown. */
  private static <T> String join(Collection<T> elements, Function<T, @Nullable Object> value) {
    String joined =
        elements.stream()
            .map(x -> value.apply(x))
            .map(v -> v == null ? "" : v.toString())
            .collect(Collectors.joining("; "));
    return joined.replace(';', ' ').isBlank() ? "" : joined;
  }
}
