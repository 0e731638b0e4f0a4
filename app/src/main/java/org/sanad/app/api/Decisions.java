package org.sanad.app.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.app.server.Values;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.Seen;
import org.sanad.register.view.EventRow;

/** What persons decide of events; nobody's decision writes over another's unseen. */
final class Decisions {
  private static final int MOST_AT_ONCE = 5_000;
  private static final int SHOWN = 50;

  private final Backend backend;
  private final DecisionDesk desk;

  Decisions(Backend backend, DecisionDesk desk) {
    this.backend = backend;
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/review/{id}/decisions", "decide")
            .about("Decides on one event: confirm, correct a field, reject, unsure.")
            .needs(Role.ANALYST)
            .takes(Events.ID)
            .sent(
                DecisionBodies.DecisionRequest.class,
                new DecisionBodies.DecisionRequest(
                    "correct", "killed", "4", null, null, null, null, "قائمة المستشفى", 12L))
            .answers(Detail.class)
            .mayConflict()
            .by(this::decide),
        Route.post("/review/bulk", "decideAll")
            .about("Decides on all events that filters find; first as a preview.")
            .needs(Role.ANALYST)
            .sent(
                DecisionBodies.BulkRequest.class,
                new DecisionBodies.BulkRequest(
                    Map.of("type", "air_strike", "q", "غارات"),
                    "confirm",
                    null,
                    "قورنت بالتقارير",
                    true,
                    null))
            .answers(DecisionBodies.BulkAnswer.class)
            .mayConflict()
            .by(this::bulk),
        Route.post("/review/undo", "undo")
            .about("Takes a decision of one's own back; what it changed is as before.")
            .needs(Role.ANALYST)
            .sent(DecisionBodies.UndoRequest.class, new DecisionBodies.UndoRequest(7L, "خطأ"))
            .answers(DecisionBodies.DecisionAnswer.class)
            .by(this::undo));
  }

  private Answer decide(Call call) {
    DecisionBodies.DecisionRequest sent = call.body(DecisionBodies.DecisionRequest.class);
    String id = backend.store().read(session -> Details.resolved(session, call.path("id")));
    Seen seen = new Seen(id, sent.revision());
    return desk.whole(
        desk.carriedOut(
            call,
            review ->
                switch (Asked.given("decision", sent.decision())) {
                  case "correct" ->
                      review.edit(
                          seen,
                          Asked.field(sent.field()),
                          Asked.value(sent),
                          Asked.why(sent.reason(), "corrected"));
                  case "accept" ->
                      review.accept(
                          Asked.number(sent),
                          sent.revision(),
                          Asked.why(sent.reason(), "accepted"));
                  case "refuse" ->
                      review.refuse(
                          Asked.number(sent), sent.revision(), Asked.why(sent.reason(), "refused"));
                  default ->
                      Asked.judge(
                          review, List.of(seen), sent.decision(), sent.rejection(), sent.reason());
                }));
  }

  private Answer bulk(Call call) {
    DecisionBodies.BulkRequest sent = call.body(DecisionBodies.BulkRequest.class);
    Map<String, List<String>> filters = new HashMap<>();
    Asked.given("filters", sent.filters())
        .forEach((name, value) -> filters.put(name, List.of(Asked.given(name, value))));
    View view = backend.views().internal();
    List<EventRow> rows =
        view.index().all(backend.filters().of(Values.of(Filters.PARAMS, filters), view));
    List<String> ids = rows.stream().map(EventRow::id).sorted().toList();
    if (sent.preview() == null || sent.preview()) {
      return Answer.of(
          new DecisionBodies.BulkAnswer(
              ids.size(), ids.subList(0, Math.min(SHOWN, ids.size())), null, null));
    }
    if (sent.expected() == null || sent.expected() != ids.size()) {
      throw Problem.conflict(
              "The filters find " + ids.size() + " events now: look at the preview again.")
          .with("count", ids.size());
    }
    if (ids.isEmpty() || ids.size() > MOST_AT_ONCE) {
      throw Problem.refused("Decide on 1 to " + MOST_AT_ONCE + " events at once: filter further.");
    }
    List<Seen> seen = new ArrayList<>();
    rows.forEach(row -> seen.add(new Seen(row.id(), row.handling().revision())));
    Decided decided =
        desk.carriedOut(
            call,
            review -> Asked.judge(review, seen, sent.decision(), sent.rejection(), sent.reason()));
    return Answer.of(new DecisionBodies.BulkAnswer(null, null, seen.size(), decided.decision()));
  }

  private Answer undo(Call call) {
    DecisionBodies.UndoRequest sent = call.body(DecisionBodies.UndoRequest.class);
    Decided decided =
        desk.carriedOut(
            call, review -> review.undo(sent.decision(), Asked.why(sent.reason(), "taken back")));
    List<String> some = decided.events().subList(0, Math.min(SHOWN, decided.events().size()));
    return desk.all(new Decided(decided.decision(), some));
  }
}
