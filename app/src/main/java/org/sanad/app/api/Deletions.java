package org.sanad.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Route;
import org.sanad.register.export.Gate;
import org.sanad.register.export.LeftOut;
import org.sanad.register.export.Published;
import org.sanad.register.store.Session;

/** What went out once and does no more: whoever keeps a copy takes it out of theirs. */
final class Deletions {
  /** What went out and was taken in; other reasons keep an event in from the beginning. */
  private static final Set<LeftOut> OVERTAKEN =
      EnumSet.of(LeftOut.WITHDRAWN, LeftOut.REPLACED, LeftOut.CHANGED);

  private final Backend backend;

  Deletions(Backend backend) {
    this.backend = backend;
  }

  /** An event that goes out no more; the reason is a word, never more. */
  record Deleted(String id, Instant at, String reason) {}

  /** All of them. */
  record DeletedList(List<Deleted> deleted) {}

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
    Set<String> out = backend.views().everybody().versions().keySet();
    return Answer.of(
        new DeletedList(
            backend
                .store()
                .read(
                    session -> {
                      List<Deleted> all = new ArrayList<>();
                      for (Map.Entry<String, Instant> each :
                          session.events().everPublished(since).entrySet()) {
                        String reason =
                            out.contains(each.getKey()) ? null : reason(session, each.getKey());
                        if (reason != null) {
                          all.add(
                              new Deleted(
                                  each.getKey(),
                                  each.getValue().truncatedTo(ChronoUnit.SECONDS),
                                  reason));
                        }
                      }
                      return all;
                    })));
  }

  /** Why it goes out no more, null where it never went out in a row of its own. */
  private @Nullable String reason(Session session, String id) {
    Long revision = session.judgements().published(id);
    if (revision == null) {
      return "unpublished";
    }
    Gate.Verdict verdict = Published.one(session, backend.gate(), revision).verdict();
    if (verdict instanceof Gate.Stays stays) {
      return OVERTAKEN.contains(stays.why()) ? stays.why().name().toLowerCase(Locale.ROOT) : null;
    }
    return verdict instanceof Gate.Passes ? LeftOut.REPLACED.name().toLowerCase(Locale.ROOT) : null;
  }
}
