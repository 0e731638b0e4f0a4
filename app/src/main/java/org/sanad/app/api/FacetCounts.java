package org.sanad.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Route;
import org.sanad.register.view.Counts;
import org.sanad.register.view.Facet;

/** How many events there are of each kind. */
final class FacetCounts {
  private static final int TOP = 40;

  private final Backend backend;

  FacetCounts(Backend backend) {
    this.backend = backend;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/facets", "countEvents")
            .about("How many events there are of each kind; each with its own filter taken off.")
            .takes(Filters.PARAMS)
            .answers(Facets.class)
            .by(this::facets));
  }

  /** A value and how many events have it. */
  record Count(String value, int count) {}

  /** Somebody or somewhere, and how many events have it. */
  record NamedCount(String id, String name, @Nullable String nameAr, int count) {}

  /** Two counts. */
  record YesNo(int yes, int no) {}

  /** How many events there are of each kind. */
  record Facets(
      int total,
      List<Count> type,
      List<Count> status,
      List<Count> standing,
      List<Count> reviewStatus,
      List<Count> precision,
      List<NamedCount> actor,
      List<NamedCount> place,
      List<Count> outlet,
      YesNo located,
      YesNo dated) {}

  private Answer facets(Call call) {
    View view = backend.views().of(call);
    return Answer.kept(
        view.index().version(),
        () -> facets(Counts.of(view.index(), backend.filters().of(call, view))));
  }

  private static Facets facets(Counts counts) {
    return new Facets(
        counts.total(),
        values(counts, Facet.TYPE),
        values(counts, Facet.STATUS),
        values(counts, Facet.STANDING),
        values(counts, Facet.REVIEW),
        values(counts, Facet.PRECISION),
        named(counts, Facet.ACTOR),
        named(counts, Facet.PLACE),
        values(counts, Facet.OUTLET),
        yesNo(counts, Facet.LOCATED),
        yesNo(counts, Facet.DATED));
  }

  private static List<Count> values(Counts counts, Facet facet) {
    return counts.of(facet, TOP).stream()
        .map(each -> new Count(each.value(), each.count()))
        .toList();
  }

  private static List<NamedCount> named(Counts counts, Facet facet) {
    return counts.of(facet, TOP).stream()
        .map(
            each ->
                new NamedCount(
                    each.value(), each.named().name(), each.named().nameAr(), each.count()))
        .toList();
  }

  private static YesNo yesNo(Counts counts, Facet facet) {
    int yes = 0;
    int no = 0;
    for (Counts.Value each : counts.of(facet, 2)) {
      yes += each.value().equals("yes") ? each.count() : 0;
      no += each.value().equals("no") ? each.count() : 0;
    }
    return new YesNo(yes, no);
  }
}
