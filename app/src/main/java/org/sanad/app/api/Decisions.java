package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.app.reference.ReaderNames;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.app.server.Values;
import org.sanad.model.Span;
import org.sanad.register.intake.ChangedException;
import org.sanad.register.intake.Decided;
import org.sanad.register.intake.Names;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.ReviewException;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.Passage;
import org.sanad.register.model.Reason;
import org.sanad.register.store.Session;
import org.sanad.register.view.EventRow;

/** What persons decide of events; nobody's decision writes over another's unseen. */
final class Decisions {
  private static final int MOST_AT_ONCE = 5_000;
  private static final int SHOWN = 50;

  private final Backend backend;
  private final Details details;
  private final Events events;
  private final Names names;

  Decisions(Backend backend) {
    this.backend = backend;
    this.details = new Details(backend);
    this.events = new Events(backend);
    this.names = ReaderNames.of(backend.reader());
  }

  /** Words of a report that a person points at: code points, end exclusive. */
  record Words(String report, int start, int end) {}

  /**
   * A decision on one event.
   *
   * @param decision confirm, unsure, reject, correct; accept or refuse what newer readings propose
   *     against a correction
   * @param field for correct: type, status, date, killed, injured, actors, targets, places
   * @param value for correct: what it is to be; null to take a claim of several away
   * @param target for correct, of actors, targets and places: the claim that goes; null to add one
   * @param evidence for correct: the words that say so
   * @param rejection for reject: misread, untrue, duplicate, out_of_scope, source_withdrawn, harm,
   *     other
   * @param correction for accept and refuse: number of the decision that is spoken against
   * @param reason in a sentence
   * @param revision number of the version that the person has before them
   */
  record DecisionRequest(
      String decision,
      @Nullable String field,
      @Nullable String value,
      @Nullable String target,
      @Nullable Words evidence,
      @Nullable String rejection,
      @Nullable Long correction,
      @Nullable String reason,
      @Nullable Long revision) {}

  /**
   * One decision on all events that filters find.
   *
   * @param filters parameters as a list of events takes them, by name
   * @param preview whether only to say which events these are
   * @param expected how many the person was told; another number is refused
   */
  record BulkRequest(
      Map<String, String> filters,
      String decision,
      @Nullable String rejection,
      @Nullable String reason,
      @Nullable Boolean preview,
      @Nullable Integer expected) {}

  /** What a bulk decision would do, or did; undo is the number to take it back by. */
  record BulkAnswer(
      @Nullable Integer count,
      @Nullable List<String> ids,
      @Nullable Integer done,
      @Nullable Long undo) {}

  /** A decision to take back: the last of one's own where no number is given. */
  record UndoRequest(@Nullable Long decision, @Nullable String reason) {}

  /**
   * Events to make one; with the versions that were seen and the values that the one is to have.
   */
  record MergeRequest(
      List<String> events,
      String reason,
      @Nullable Map<String, Long> revisions,
      @Nullable Map<String, String> choose) {}

  /** Tellings to part from an event. */
  record SplitRequest(List<String> tellings, String reason, @Nullable Long revision) {}

  /** A reason in a sentence, and the version that was seen. */
  record ReasonRequest(String reason, @Nullable Long revision) {}

  /** To let an event out, or to see what would go out. */
  record PublishRequest(
      @Nullable String reason, @Nullable Long revision, @Nullable Boolean dryRun) {}

  /** What a decision did: its number, and the events that stand now, whole. */
  record DecisionAnswer(long decision, List<JsonNode> events) {}

  /** What was published, or would be. */
  record PublishAnswer(boolean published, Events.PublicPreview preview, JsonNode event) {}

  List<Route> routes() {
    return List.of(
        Route.post("/review/{id}/decisions", "decide")
            .about("Decides on one event: confirm, correct a field, reject, unsure.")
            .needs(Role.ANALYST)
            .takes(Events.ID)
            .sent(
                DecisionRequest.class,
                new DecisionRequest(
                    "correct", "killed", "4", null, null, null, null, "قائمة المستشفى", 12L))
            .answers(Detail.class)
            .mayConflict()
            .by(this::decide),
        Route.post("/review/bulk", "decideAll")
            .about("Decides on all events that filters find; first as a preview.")
            .needs(Role.ANALYST)
            .sent(
                BulkRequest.class,
                new BulkRequest(
                    Map.of("type", "air_strike", "q", "غارات"),
                    "confirm",
                    null,
                    "قورنت بالتقارير",
                    true,
                    null))
            .answers(BulkAnswer.class)
            .mayConflict()
            .by(this::bulk),
        Route.post("/review/undo", "undo")
            .about("Takes a decision of one's own back; what it changed is as before.")
            .needs(Role.ANALYST)
            .sent(UndoRequest.class, new UndoRequest(7L, "خطأ"))
            .answers(DecisionAnswer.class)
            .by(this::undo),
        Route.post("/events/merge", "mergeEvents")
            .about("Makes events one.")
            .needs(Role.ANALYST)
            .sent(
                MergeRequest.class,
                new MergeRequest(
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
            .sent(ReasonRequest.class, new ReasonRequest("حادثتان", null))
            .answers(DecisionAnswer.class)
            .mayConflict()
            .by(this::unmerge),
        Route.post("/events/{id}/split", "splitEvent")
            .about("Makes some tellings of an event an event of their own.")
            .needs(Role.ANALYST)
            .takes(Events.ID)
            .sent(
                SplitRequest.class,
                new SplitRequest(List.of("evt-200bfe65b40ece78"), "يومان مختلفان", 3L))
            .answers(DecisionAnswer.class)
            .mayConflict()
            .by(this::split),
        Route.post("/events/{id}/publish", "publishEvent")
            .about(
                "Lets an event, as it stands, out through the gate; dry_run only says what of it.")
            .needs(Role.PUBLISHER)
            .takes(Events.ID)
            .sent(PublishRequest.class, new PublishRequest("قورنت بالتقارير", 3L, true))
            .answers(PublishAnswer.class)
            .mayConflict()
            .by(this::publish),
        Route.post("/events/{id}/unpublish", "unpublishEvent")
            .about("Takes a published event in again.")
            .needs(Role.PUBLISHER)
            .takes(Events.ID)
            .sent(ReasonRequest.class, new ReasonRequest("طلب شاهد", null))
            .answers(Detail.class)
            .by(this::unpublish));
  }

  private Review review(Call call) {
    String by = call.caller().name();
    return new Review(backend.store(), backend.clock(), by == null ? "?" : by, names);
  }

  /** Carries a decision out, and has the lists see it before it is answered. */
  private <T> T carriedOut(Call call, Function<Review, T> decision) {
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

  private ObjectNode whole(Session session, String id) {
    return details.internal(session, Details.resolved(session, id));
  }

  private Answer whole(Decided decided) {
    ObjectNode event = backend.store().read(session -> whole(session, decided.events().get(0)));
    return Answer.of(event.put("decision", decided.decision()));
  }

  private Answer all(Decided decided) {
    return Answer.of(
        new DecisionAnswer(
            decided.decision(),
            backend
                .store()
                .read(
                    session ->
                        decided.events().stream()
                            .map(id -> (JsonNode) whole(session, id))
                            .toList())));
  }

  private Answer decide(Call call) {
    DecisionRequest sent = call.body(DecisionRequest.class);
    String id = backend.store().read(session -> Details.resolved(session, call.path("id")));
    Seen seen = new Seen(id, sent.revision());
    return whole(
        carriedOut(
            call,
            review ->
                switch (given("decision", sent.decision())) {
                  case "correct" ->
                      review.edit(
                          seen, field(sent.field()), value(sent), why(sent.reason(), "corrected"));
                  case "accept" ->
                      review.accept(number(sent), sent.revision(), why(sent.reason(), "accepted"));
                  case "refuse" ->
                      review.refuse(number(sent), sent.revision(), why(sent.reason(), "refused"));
                  default ->
                      judge(
                          review, List.of(seen), sent.decision(), sent.rejection(), sent.reason());
                }));
  }

  private static Decided judge(
      Review review,
      List<Seen> events,
      String decision,
      @Nullable String rejection,
      @Nullable String reason) {
    return switch (given("decision", decision)) {
      case "confirm" -> review.confirm(events, why(reason, "compared with the reports"));
      case "unsure" -> review.unsure(events, why(reason, "cannot be told from the reports"));
      case "reject" -> review.reject(events, rejection(rejection), why(reason, "rejected"));
      default -> throw Problem.badRequest("decision must be confirm, unsure, reject or correct.");
    };
  }

  private static long number(DecisionRequest sent) {
    if (sent.correction() == null) {
      throw Problem.badRequest("Say in correction which decision is spoken against.");
    }
    return sent.correction();
  }

  private static NewValue value(DecisionRequest sent) {
    Words words = sent.evidence();
    if (words != null && (words.start() < 0 || words.end() <= words.start())) {
      throw Problem.badRequest("evidence must have an end after its start.");
    }
    return new NewValue(
        sent.value(),
        sent.target(),
        words == null
            ? null
            : new Passage(given("report", words.report()), new Span(words.start(), words.end())));
  }

  private static Correction.Field field(@Nullable String code) {
    return Arrays.stream(Correction.Field.values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.badRequest(
                    "field must be type, status, date, killed, injured, actors, targets or places."));
  }

  private static Reason rejection(@Nullable String code) {
    try {
      return code == null ? Reason.OTHER : Reason.valueOf(code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.badRequest(
          "rejection must be misread, untrue, duplicate, out_of_scope, source_withdrawn, harm or"
              + " other.");
    }
  }

  private static String why(@Nullable String reason, String otherwise) {
    if (reason != null && reason.length() > 1_000) {
      throw Problem.badRequest("reason has 1,000 characters at most.");
    }
    return reason == null || reason.isBlank() ? otherwise : reason.strip();
  }

  /** What is sent may lack what it needs. */
  private static <T> T given(String name, @Nullable T value) {
    if (value == null) {
      throw Problem.badRequest("Send " + name + ".");
    }
    return value;
  }

  private Answer bulk(Call call) {
    BulkRequest sent = call.body(BulkRequest.class);
    Map<String, List<String>> filters = new HashMap<>();
    given("filters", sent.filters())
        .forEach((name, value) -> filters.put(name, List.of(given(name, value))));
    View view = backend.views().internal();
    List<EventRow> rows =
        view.index().all(backend.filters().of(Values.of(Filters.PARAMS, filters), view));
    List<String> ids = rows.stream().map(EventRow::id).sorted().toList();
    if (sent.preview() == null || sent.preview()) {
      return Answer.of(
          new BulkAnswer(ids.size(), ids.subList(0, Math.min(SHOWN, ids.size())), null, null));
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
        carriedOut(
            call, review -> judge(review, seen, sent.decision(), sent.rejection(), sent.reason()));
    return Answer.of(new BulkAnswer(null, null, seen.size(), decided.decision()));
  }

  private Answer undo(Call call) {
    UndoRequest sent = call.body(UndoRequest.class);
    Decided decided =
        carriedOut(call, review -> review.undo(sent.decision(), why(sent.reason(), "taken back")));
    List<String> some = decided.events().subList(0, Math.min(SHOWN, decided.events().size()));
    return all(new Decided(decided.decision(), some));
  }

  private Answer merge(Call call) {
    MergeRequest sent = call.body(MergeRequest.class);
    Map<String, Long> revisions = sent.revisions() == null ? Map.of() : sent.revisions();
    List<String> ids = given("events", sent.events());
    if (ids.stream().distinct().count() < 2) {
      throw Problem.badRequest("Name two events or more.");
    }
    Map<Correction.Field, String> choose = new EnumMap<>(Correction.Field.class);
    if (sent.choose() != null) {
      sent.choose().forEach((name, value) -> choose.put(field(name), given(name, value)));
    }
    return whole(
        carriedOut(
            call,
            review ->
                review.merge(
                    ids.stream().distinct().map(id -> new Seen(id, revisions.get(id))).toList(),
                    choose,
                    why(sent.reason(), "one event"))));
  }

  private Answer unmerge(Call call) {
    ReasonRequest sent = call.body(ReasonRequest.class);
    return all(
        carriedOut(
            call,
            review ->
                review.unmerge(
                    new Seen(call.path("id"), sent.revision()),
                    why(sent.reason(), "several events"))));
  }

  private Answer split(Call call) {
    SplitRequest sent = call.body(SplitRequest.class);
    if (given("tellings", sent.tellings()).isEmpty()) {
      throw Problem.badRequest("Name one telling or more.");
    }
    return all(
        carriedOut(
            call,
            review ->
                review.split(
                    new Seen(call.path("id"), sent.revision()),
                    sent.tellings(),
                    why(sent.reason(), "several events"))));
  }

  private Answer publish(Call call) {
    PublishRequest sent = call.body(PublishRequest.class);
    Seen seen = new Seen(call.path("id"), sent.revision());
    boolean dry = sent.dryRun() != null && sent.dryRun();
    if (!dry && (sent.reason() == null || sent.reason().isBlank())) {
      throw Problem.badRequest("Say in reason why it may go out.");
    }
    List<FusedEvent> published =
        carriedOut(
            call,
            review ->
                dry
                    ? review.publishable(List.of(seen))
                    : review.publish(List.of(seen), why(sent.reason(), "")));
    return Answer.of(
        backend
            .store()
            .read(
                session -> {
                  String id = published.get(0).id();
                  return new PublishAnswer(
                      !dry, events.preview(details.entry(session, id)), whole(session, id));
                }));
  }

  private Answer unpublish(Call call) {
    ReasonRequest sent = call.body(ReasonRequest.class);
    List<FusedEvent> now =
        carriedOut(
            call,
            review ->
                review.unpublish(List.of(call.path("id")), why(sent.reason(), "taken in again")));
    return Answer.of(backend.store().read(session -> whole(session, now.get(0).id())));
  }
}
