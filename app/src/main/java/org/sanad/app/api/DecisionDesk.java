package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import org.sanad.app.reference.ReaderNames;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Problem;
import org.sanad.register.intake.ChangedException;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.Names;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.ReviewException;
import org.sanad.register.store.Session;

/** Carries decisions out, and tells what stands then. */
final class DecisionDesk {
  private final Backend backend;
  private final Details details;
  private final Names names;

  DecisionDesk(Backend backend) {
    this.backend = backend;
    this.details = new Details(backend);
    this.names = ReaderNames.of(backend.reader());
  }

  private Review review(Call call) {
    String by = call.caller().name();
    return new Review(backend.store(), backend.clock(), by == null ? "?" : by, names);
  }

  /** Carries a decision out, and has the lists see it before it is answered. */
  <T> T carriedOut(Call call, Function<Review, T> decision) {
    try {
      T done = decision.apply(review(call));
      backend.views().changed();
      return done;
    } catch (ChangedException e) {
      backend.views().changed();
      throw Problem.conflict(e.getMessage() + " Look at what stands now, and decide again.")
          .with("current", backend.store().read(session -> whole(session, e.event())));
    } catch (ReviewException e) {
      throw Problem.refused(String.valueOf(e.getMessage()));
    }
  }

  /** An event as it stands, with all that is known of it. */
  ObjectNode whole(Session session, String id) {
    return details.internal(session, Details.resolved(session, id));
  }

  /** The one event that a decision left. */
  Answer whole(Decided decided) {
    ObjectNode event = backend.store().read(session -> whole(session, decided.events().get(0)));
    return Answer.of(event.put("decision", decided.decision()));
  }

  /** The events that a decision left. */
  Answer all(Decided decided) {
    return Answer.of(
        new DecisionBodies.DecisionAnswer(
            decided.decision(),
            backend
                .store()
                .read(
                    session ->
                        decided.events().stream()
                            .map(id -> (JsonNode) whole(session, id))
                            .toList())));
  }
}
