package org.sanad.app.output;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.ontology.Code;
import org.sanad.app.ontology.Directory;
import org.sanad.app.ontology.Ontology;
import org.sanad.model.Analysis;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.TimeExpression;
import org.sanad.register.store.Digest;

/** JSON Lines: everything that was read, one object a report, offsets in code points. */
public final class JsonlWriter implements AnalysisWriter {
  private final Ontology acled;
  private final Ontology plover;

  /**
   * @param directory tells the ontologies who is who
   */
  public JsonlWriter(Directory directory) {
    acled = Ontology.acled(directory);
    plover = Ontology.plover(directory);
  }

  @Override
  public String write(Analysis a) {
    return Json.text(
            json ->
                json.object(
                    () -> {
                      json.object("report", () -> report(json, a));
                      json.objects("events", a.events(), e -> event(json, e));
                      json.objects(
                          "relations",
                          a.relations(),
                          r -> {
                            json.field("type", r.type().code());
                            json.field("a", r.a());
                            json.field("b", r.b());
                            json.quote(r.quote());
                            json.objects("sources", r.sources(), s -> source(json, s));
                          });
                      json.objects(
                          "diagnostics",
                          a.diagnostics(),
                          d -> {
                            json.field("code", d.code());
                            json.span(d.span());
                            json.field("detail", d.detail());
                          });
                    }))
        + "\n";
  }

  private static void report(Json json, Analysis a) throws IOException {
    json.field("id", a.report().id());
    json.field("source", a.report().source());
    json.field("published", a.anchor());
    json.field("published_basis", a.anchor() == null ? null : a.anchorBasis());
    json.field("title", a.report().title().isEmpty() ? null : a.report().title());
    json.field("sha256", Digest.sha256(a.report().content()));
  }

  private void event(Json json, Event e) throws IOException {
    json.field("id", e.id());
    json.field("type", e.type().code());
    json.field("status", e.status().code());
    json.objects("triggers", e.triggers(), json::quote);
    json.objects("actors", e.actors(), x -> argument(json, x));
    json.objects("targets", e.targets(), x -> argument(json, x));
    json.objects("places", e.places(), x -> place(json, x));
    TimeExpression time = e.time();
    if (time == null) {
      json.field("time", (Object) null);
    } else {
      json.object("time", () -> time(json, time));
    }
    json.objects("sources", e.sources(), x -> source(json, x));
    losses(json, "fatalities", e.fatalities());
    losses(json, "injured", e.injured());
    json.objects("weapons", e.weapons(), json::quote);
    json.field("aggregate", e.aggregate());
    json.field("confidence", e.confidence(), 3);
    json.field("rule", e.rule());
    code(json, "acled", acled.of(e), "event_type", "sub_event_type");
    code(json, "plover", plover.of(e), "event", "mode");
  }

  private static void argument(Json json, Argument x) throws IOException {
    json.quote(x.quote());
    json.field("name", x.name());
    json.field("name_ar", x.nameAr());
    json.field("id", x.id());
  }

  private static void place(Json json, PlaceArgument x) throws IOException {
    json.quote(x.quote());
    json.field("name", x.name());
    json.field("name_ar", x.nameAr());
    json.field("id", x.id());
    json.field("lat", x.point() == null ? null : x.point().lat(), 5);
    json.field("lon", x.point() == null ? null : x.point().lon(), 5);
    json.field("precision", x.precision() == null ? null : x.precision().code());
    json.field("radius_km", x.point() == null ? null : x.point().radiusKm(), 3);
    json.strings("within", x.within());
    json.field("pcode", x.pcode());
  }

  private static void time(Json json, TimeExpression x) throws IOException {
    json.quote(x.quote());
    json.field("from", x.from());
    json.field("to", x.to());
    json.field("precision", x.precision().code());
    json.field("basis", x.basis());
  }

  private static void source(Json json, Attribution x) throws IOException {
    json.quote(x.quote());
    json.field("kind", x.kind().code());
    json.field("name", x.name());
  }

  private static void losses(Json json, String field, List<Loss> losses) throws IOException {
    json.objects(
        field,
        losses,
        x -> {
          json.quote(x.quote());
          json.field("min", x.min());
          json.field("max", x.max());
          json.field("who", x.who().code());
        });
  }

  private static void code(
      Json json, String field, @Nullable Code code, String event, String detail)
      throws IOException {
    if (code == null) {
      json.field(field, (Object) null);
    } else {
      json.object(
          field,
          () -> {
            json.field(event, code.event());
            json.field(detail, code.detail());
          });
    }
  }
}
