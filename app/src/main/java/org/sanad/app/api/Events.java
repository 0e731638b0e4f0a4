package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.GateDifference;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.export.Entry;
import org.sanad.register.export.Format;
import org.sanad.register.export.Gate;
import org.sanad.register.export.Tier;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Revision;
import org.sanad.register.store.Session;
import org.sanad.register.view.Handling;
import org.sanad.register.view.Rows;

/** One event: what is claimed of it, in which words, and what was done to it. */
final class Events {
  static final Param ID = Param.path("id", "An event's id, or one that it had.", "evt-0c7bc9e5");

  private final Backend backend;
  private final Details details;

  Events(Backend backend) {
    this.backend = backend;
    this.details = new Details(backend);
  }

  /** The words behind an event, as W3C Web Annotations. */
  record EvidenceAnswer(List<JsonNode> annotations) {}

  /** What stays in of an event. */
  record Held(String what, @Nullable String value, @Nullable String instead, String rule) {}

  /**
   * What the gate makes of an event.
   *
   * @param goesOut whether it would go out in a row of its own
   * @param event as it would go out, null where it stays in
   */
  record PublicPreview(boolean goesOut, List<Held> heldBack, @Nullable Summary event) {}

  List<Route> routes() {
    return List.of(
        Route.get("/events/{id}", "getEvent")
            .about("One event whole; an id that it had before leads to it as well.")
            .takes(ID, Filters.TIER)
            .answers(Detail.class)
            .by(this::event),
        Route.get("/events/{id}/evidence", "getEvidence")
            .about("The words behind every value of an event, as W3C Web Annotations.")
            .takes(ID, Filters.TIER)
            .answers(EvidenceAnswer.class)
            .by(this::evidence),
        Route.get("/events/{id}/history", "getHistory")
            .about("The versions of an event: who did what, when and why.")
            .takes(ID, Filters.TIER)
            .answers(Versions.History.class)
            .by(this::history),
        Route.get("/events/{id}/public", "previewEvent")
            .about("What would go out of an event if it were published now.")
            .needs(Role.READER)
            .takes(ID)
            .answers(PublicPreview.class)
            .by(this::preview));
  }

  private Answer event(Call call) {
    String id = call.path("id");
    if (Views.tier(call) == Tier.PUBLIC) {
      PublicIndex.Out out = backend.views().everybody();
      Long version = out.versions().get(id);
      if (version == null) {
        throw Details.none(id);
      }
      return Answer.of(
          "p" + version + "-" + out.index().version(),
          () -> backend.store().read(session -> details.everybodys(session, out, id)));
    }
    return backend
        .store()
        .read(
            session -> {
              String now = Details.resolved(session, id);
              Long revision = session.events().revisionOf(now);
              return Answer.of(
                  Long.toString(revision == null ? 0 : revision),
                  () -> backend.store().read(again -> details.internal(again, now)));
            });
  }

  private Answer evidence(Call call) {
    return Answer.of(
        new EvidenceAnswer(
            backend
                .store()
                .read(
                    session ->
                        EventObject.lines(backend, Format.ANNOTATIONS, entry(call, session)))));
  }

  private Entry entry(Call call, Session session) {
    String id = call.path("id");
    return Views.tier(call) == Tier.PUBLIC
        ? details.entry(session, backend.views().everybody(), id)
        : details.entry(session, Details.resolved(session, id));
  }

  private Answer history(Call call) {
    String id = call.path("id");
    if (Views.tier(call) == Tier.PUBLIC) {
      return Answer.of(published(backend.views().everybody(), id));
    }
    return Answer.of(
        backend
            .store()
            .read(
                session -> {
                  List<Revision> all = session.events().history(id);
                  return Versions.of(
                      all.isEmpty()
                          ? session.events().history(Details.resolved(session, id))
                          : all);
                }));
  }

  /** To everybody, only that and when it was let out: who decided what before stays in. */
  private static Versions.History published(PublicIndex.Out out, String id) {
    Summary summary =
        Optional.ofNullable(out.index().get(id))
            .map(Summary::of)
            .orElseThrow(() -> Details.none(id));
    return new Versions.History(
        List.of(
            new Versions.Version(
                summary.revision(),
                Revision.Kind.PUBLISH.code(),
                summary.updatedAt(),
                null,
                null,
                List.of(),
                false,
                List.of())));
  }

  private Answer preview(Call call) {
    return Answer.of(
        backend
            .store()
            .read(
                session -> {
                  Entry entry = details.entry(session, Details.resolved(session, call.path("id")));
                  return preview(entry);
                }));
  }

  PublicPreview preview(Entry entry) {
    FusedEvent event = entry.event();
    Gate.Verdict verdict = backend.gate().judge(event, backend.clock().instant(), entry.reports());
    if (verdict instanceof Gate.Passes passes) {
      FusedEvent out = passes.entry().event();
      return new PublicPreview(
          true,
          GateDifference.of(event, out).stream()
              .filter(line -> !line.held().isEmpty())
              .map(
                  line ->
                      new Held(
                          line.what(), joined(line.held()), joined(line.instead()), line.rule()))
              .toList(),
          Summary.of(
              new Rows(new SurroundingAreas(backend.reference()))
                  .of(
                      out,
                      new Handling("published", true, null, false, 0, passes.entry().changed()))));
    }
    String why =
        verdict instanceof Gate.Stays stays
            ? stays.why().words()
            : "goes out in no row, only within counts of five and more a month";
    return new PublicPreview(false, List.of(new Held("event", event.id(), null, why)), null);
  }

  private static @Nullable String joined(Collection<String> values) {
    return values.isEmpty() ? null : String.join("; ", values);
  }
}
