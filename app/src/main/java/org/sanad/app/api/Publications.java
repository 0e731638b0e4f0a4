package org.sanad.app.api;

import java.util.List;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.FusedEvent;

/** Letting events out through the gate, and taking them in again. */
final class Publications {
  private final Backend backend;
  private final DecisionDesk desk;
  private final Details details;
  private final Events events;

  Publications(Backend backend, DecisionDesk desk) {
    this.backend = backend;
    this.desk = desk;
    this.details = new Details(backend);
    this.events = new Events(backend);
  }

  List<Route> routes() {
    return List.of(
        Route.post("/events/{id}/publish", "publishEvent")
            .about(
                "Lets an event, as it stands, out through the gate; dry_run only says what of it.")
            .needs(Role.PUBLISHER)
            .takes(Events.ID)
            .sent(
                DecisionBodies.PublishRequest.class,
                new DecisionBodies.PublishRequest("قورنت بالتقارير", 3L, true))
            .answers(DecisionBodies.PublishAnswer.class)
            .mayConflict()
            .by(this::publish),
        Route.post("/events/{id}/unpublish", "unpublishEvent")
            .about("Takes a published event in again.")
            .needs(Role.PUBLISHER)
            .takes(Events.ID)
            .sent(
                DecisionBodies.ReasonRequest.class,
                new DecisionBodies.ReasonRequest("طلب شاهد", null))
            .answers(Detail.class)
            .by(this::unpublish));
  }

  private Answer publish(Call call) {
    DecisionBodies.PublishRequest sent = call.body(DecisionBodies.PublishRequest.class);
    Seen seen = new Seen(call.path("id"), sent.revision());
    boolean dry = sent.dryRun() != null && sent.dryRun();
    if (!dry && (sent.reason() == null || sent.reason().isBlank())) {
      throw Problem.badRequest("Say in reason why it may go out.");
    }
    List<FusedEvent> published =
        desk.carriedOut(
            call,
            review ->
                dry
                    ? review.publishable(List.of(seen))
                    : review.publish(List.of(seen), Asked.why(sent.reason(), "")));
    return Answer.of(
        backend
            .store()
            .read(
                session -> {
                  String id = published.get(0).id();
                  return new DecisionBodies.PublishAnswer(
                      !dry, events.preview(details.entry(session, id)), desk.whole(session, id));
                }));
  }

  private Answer unpublish(Call call) {
    DecisionBodies.ReasonRequest sent = call.body(DecisionBodies.ReasonRequest.class);
    List<FusedEvent> now =
        desk.carriedOut(
            call,
            review ->
                review.unpublish(
                    List.of(call.path("id")), Asked.why(sent.reason(), "taken in again")));
    return Answer.of(backend.store().read(session -> desk.whole(session, now.get(0).id())));
  }
}
