package org.sanad.app.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.register.export.About;
import org.sanad.register.export.EventWriter;
import org.sanad.register.export.Export;
import org.sanad.register.export.Format;
import org.sanad.register.export.Settings;
import org.sanad.register.export.Tier;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.store.SearchTable;
import org.sanad.register.view.EventRow;
import org.sanad.register.view.Filter;
import org.sanad.register.view.Handling;
import org.sanad.register.view.Order;
import org.sanad.register.view.Rows;
import org.sanad.register.words.Terms;

/** Events in the layouts of others, written as they are read. */
final class Exports {
  /** Each holds a connection to the register as long as it is written. */
  private static final int AT_ONCE = 3;

  private static final List<Param> HOW =
      List.of(
          Param.one("extended", List.of("yes", "no"), "acled: with further columns.", "yes"),
          Param.one("hxl", List.of("yes", "no"), "Tables: with a row of HXL tags.", "no"),
          Param.one(
              "acled_dates", List.of("iso", "download"), "acled: how days are written.", "iso"),
          Param.text("licence", "Under which licence it may be used; goes into it.", "CC BY 4.0"));

  private final Backend backend;
  private final Semaphore room = new Semaphore(AT_ONCE);

  Exports(Backend backend) {
    this.backend = backend;
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    List<String> codes = Arrays.stream(Format.values()).map(Format::code).toList();
    routes.add(
        Route.get("/export", "exportEvents")
            .about("Events in a layout of others; the same rows as sanad export.")
            .takes(Param.one("format", codes, "The layout; jsonl if not said.", "acled"))
            .takes(Filters.PARAMS)
            .takes(HOW)
            .media(
                "text/csv",
                "application/geo+json",
                "application/jsonl",
                "application/ld+json",
                "application/vnd.apache.parquet",
                "application/zip")
            .by(call -> export(call, format(call.text("format")))));
    routes.add(ending("csv", Format.ACLED, "text/csv"));
    routes.add(ending("geojson", Format.GEOJSON, "application/geo+json"));
    routes.add(ending("jsonl", Format.JSONL, "application/jsonl"));
    routes.add(ending("parquet", Format.PARQUET, "application/vnd.apache.parquet"));
    return routes;
  }

  private Route ending(String ending, Format format, String media) {
    return Route.get(
            "/events." + ending,
            "eventsAs" + ending.substring(0, 1).toUpperCase(Locale.ROOT) + ending.substring(1))
        .about("Events as " + format.code() + ".")
        .takes(Filters.PARAMS)
        .takes(HOW)
        .media(media)
        .by(call -> export(call, format));
  }

  private static Format format(@Nullable String code) {
    return code == null ? Format.JSONL : Format.valueOf(code.toUpperCase(Locale.ROOT));
  }

  private Answer export(Call call, Format format) {
    Settings settings =
        new Settings(
            new About(backend.version(), call.text("licence")),
            "yes".equals(call.text("extended")),
            "yes".equals(call.text("hxl")),
            "download".equals(call.text("acled_dates")));
    Tier tier = Views.tier(call);
    if (tier == Tier.PUBLIC && format.wholeTexts()) {
      throw Problem.forbidden(
          format.code() + " needs whole reports, which never go out to the public.");
    }
    View view = backend.views().of(call);
    Filter filter = backend.filters().of(call, view);
    if (!room.tryAcquire()) {
      throw Problem.busy("Too many exports are being written: try again in a minute.");
    }
    room.release();
    return new Answer.Stream(
        type(format),
        "sanad-" + tier.code() + format.ending(),
        out -> {
          room.acquireUninterruptibly();
          try {
            EventWriter writer = format.writer(settings, backend.reference(), out);
            Export export = new Export(backend.store(), backend.reference(), backend.clock());
            if (tier == Tier.PUBLIC) {
              export.published(asked(call, filter), writer);
            } else {
              export.events(ids(view, filter), writer);
            }
          } finally {
            room.release();
          }
        });
  }

  private static List<String> ids(View view, Filter filter) {
    return view.index().page(filter, Order.TOLD, null, Integer.MAX_VALUE).rows().stream()
        .map(EventRow::id)
        .toList();
  }

  /** Asked of what goes out alone; events that go out only within counts are in no list. */
  private Predicate<FusedEvent> asked(Call call, Filter filter) {
    Rows rows = new Rows(new SurroundingAreas(backend.reference()));
    Filter without = filter.withoutWords();
    String words = call.text("q");
    List<Set<String>> terms = words == null || words.isBlank() ? List.of() : Terms.query(words);
    return event ->
        without.test(rows.of(event, Handling.PUBLISHED))
            && (terms.isEmpty()
                ? words == null || words.isBlank()
                : Terms.have(terms, SearchTable.terms(event)));
  }

  private static String type(Format format) {
    return format.table()
        ? "text/csv; charset=utf-8"
        : switch (format) {
          case GEOJSON -> "application/geo+json";
          case PROV -> "application/ld+json";
          case PARQUET -> "application/vnd.apache.parquet";
          case BRAT -> "application/zip";
          default -> "application/jsonl; charset=utf-8";
        };
  }
}
