package org.sanad.app.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction;

/** Making events one, and several of one. */
final class Joinings {
  private final DecisionDesk desk;

  Joinings(DecisionDesk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        Route.post("/events/merge", "mergeEvents")
            .about("Makes events one.")
            .needs(Role.ANALYST)
            .sent(
                DecisionBodies.MergeRequest.class,
                new DecisionBodies.MergeRequest(
                    List.of("evt-200bfe65b40ece78", "evt-0c7bc9e55758aee7"),
                    "غارة واحدة",
                    Map.of("evt-200bfe65b40ece78", 3L),
                    Map.of("killed", "5")))
            .answers(Detail.class)
            .mayConflict()
            .by(this::merge),
        Route.post("/events/{id}/unmerge", "unmergeEvent")
            .about("Takes the last merge of an event back.")
            .needs(Role.ANALYST)
            .takes(Events.ID)
            .sent(
                DecisionBodies.ReasonRequest.class,
                new DecisionBodies.ReasonRequest("حادثتان", null))
            .answers(DecisionBodies.DecisionAnswer.class)
            .mayConflict()
            .by(this::unmerge),
        Route.post("/events/{id}/split", "splitEvent")
            .about("Makes some tellings of an event an event of their own.")
            .needs(Role.ANALYST)
            .takes(Events.ID)
            .sent(
                DecisionBodies.SplitRequest.class,
                new DecisionBodies.SplitRequest(
                    List.of("evt-200bfe65b40ece78"), "يومان مختلفان", 3L))
            .answers(DecisionBodies.DecisionAnswer.class)
            .mayConflict()
            .by(this::split));
  }

  private Answer merge(Call call) {
    DecisionBodies.MergeRequest sent = call.body(DecisionBodies.MergeRequest.class);
    Map<String, Long> revisions = sent.revisions() == null ? Map.of() : sent.revisions();
    List<String> ids = Asked.given("events", sent.events());
    if (ids.stream().distinct().count() < 2) {
      throw Problem.badRequest("Name two events or more.");
    }
    Map<Correction.Field, String> choose = new EnumMap<>(Correction.Field.class);
    if (sent.choose() != null) {
      sent.choose()
          .forEach((name, value) -> choose.put(Asked.field(name), Asked.given(name, value)));
    }
    return desk.whole(
        desk.carriedOut(
            call,
            review ->
                review.merge(
                    ids.stream().distinct().map(id -> new Seen(id, revisions.get(id))).toList(),
                    choose,
                    Asked.why(sent.reason(), "one event"))));
  }

  private Answer unmerge(Call call) {
    DecisionBodies.ReasonRequest sent = call.body(DecisionBodies.ReasonRequest.class);
    return desk.all(
        desk.carriedOut(
            call,
            review ->
                review.unmerge(
                    new Seen(call.path("id"), sent.revision()),
                    Asked.why(sent.reason(), "several events"))));
  }

  private Answer split(Call call) {
    DecisionBodies.SplitRequest sent = call.body(DecisionBodies.SplitRequest.class);
    if (Asked.given("tellings", sent.tellings()).isEmpty()) {
      throw Problem.badRequest("Name one telling or more.");
    }
    return desk.all(
        desk.carriedOut(
            call,
            review ->
                review.split(
                    new Seen(call.path("id"), sent.revision()),
                    sent.tellings(),
                    Asked.why(sent.reason(), "several events"))));
  }
}
