package org.sanad.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Route;
import org.sanad.register.export.Deleted;

/** What went out once and does no more: whoever keeps a copy takes it out of theirs. */
final class Deletions {
  private final Backend backend;

  Deletions(Backend backend) {
    this.backend = backend;
  }

  /** An event that goes out no more; the reason is a word, never more. */
  record DeletedEvent(String id, Instant at, String reason) {}

  /** All of them, the first taken in first. */
  record DeletedList(List<DeletedEvent> deleted) {}

  List<Route> routes() {
    return List.of(
        Route.get("/deleted", "listDeleted")
            .about("Events that were published and go out no more: their ids and why, in a word.")
            .takes(Param.day("since", "Not what was taken in before this day.", "2026-01-01"))
            .answers(DeletedList.class)
            .by(this::deleted));
  }

  private Answer deleted(Call call) {
    LocalDate day = call.day("since");
    Instant since = day == null ? Instant.EPOCH : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    return Answer.of(
        new DeletedList(
            backend.store().read(Deleted::of).stream()
                .filter(each -> !each.at().isBefore(since))
                .map(each -> new DeletedEvent(each.id(), each.at(), each.reason()))
                .toList()));
  }
}
