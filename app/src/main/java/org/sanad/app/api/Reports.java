package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.register.export.Entries;
import org.sanad.register.export.Entry;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.Digest;
import org.sanad.register.store.Session;

/** The reports behind the events. Their text is shown to those who keep the register alone. */
final class Reports {
  private final Backend backend;
  private final Details details;

  Reports(Backend backend) {
    this.backend = backend;
    this.details = new Details(backend);
  }

  /** Where a value's words stand in the report; code points, and UTF-16 units for browsers. */
  record Span(
      String field,
      String value,
      int start,
      int end,
      @Nullable Integer utf16Start,
      @Nullable Integer utf16End) {}

  /** What a report tells of one event. */
  record Told(String id, String type, String status, List<Span> spans) {}

  /**
   * One report.
   *
   * @param text headline, line feed and body; null where it was purged or may not be seen
   * @param textOk whether the text is still the one that the spans count over
   * @param sameText keys of other reports with nearly the same text
   */
  record ReportAnswer(
      String key,
      @Nullable String givenId,
      @Nullable String source,
      @Nullable LocalDate published,
      String publishedBasis,
      String sha256,
      int length,
      @Nullable String title,
      @Nullable String text,
      boolean textOk,
      List<String> origin,
      List<String> sameText,
      List<Told> events) {}

  List<Route> routes() {
    return List.of(
        Route.get("/reports/{key}", "getReport")
            .about("One report with its text, and where in it the values of its events stand.")
            .takes(Param.path("key", "A report's key.", "rep-9d9afd56"), Filters.TIER)
            .answers(ReportAnswer.class)
            .by(this::report));
  }

  private Answer report(Call call) {
    String key = call.path("key");
    return backend.read(
        call, session -> everybodysReport(session, key), session -> internal(session, key));
  }

  private ReportAnswer everybodysReport(Session session, String key) {
    PublicIndex.Out out = backend.views().everybody();
    PublicIndex.Behind behind = out.reports().get(key);
    if (behind == null) {
      throw none(key);
    }
    List<Told> told = new ArrayList<>();
    for (String event : behind.events()) {
      details
          .letOut(session, out, event)
          .ifPresent(entry -> told.add(told(entry, key, new Utf16(null))));
    }
    if (told.isEmpty()) {
      // Since the list was made, all that it tells of was taken in again.
      throw none(key);
    }
    return answer(behind.report(), null, null, true, List.of(), List.of(), told);
  }

  /** There is no such report, or none that the caller may know of. */
  private static Problem none(String key) {
    return Problem.notFound("No report has the key " + key + ": GET /api/v1/reports lists them.");
  }

  private ReportAnswer internal(Session session, String key) {
    StoredReport report = session.reports().get(key);
    if (report == null) {
      throw none(key);
    }
    String text = session.reports().content(key);
    boolean sound = text == null || Digest.sha256(text).equals(report.sha256());
    List<String> same = new ArrayList<>(session.reports().reportsOf(report.group()));
    same.remove(key);
    List<Told> told = new ArrayList<>();
    Collection<String> events =
        session.readings().eventsOf(List.of(key)).getOrDefault(key, Set.of());
    Map<String, Entry> entries = Entries.of(session, backend.gate(), events);
    for (String event : events) {
      if (entries.containsKey(event)) {
        Entry entry = Objects.requireNonNull(entries.get(event));
        told.add(sound ? told(entry, key, new Utf16(text)) : withoutSpans(entry));
      }
    }
    return answer(
        report,
        session.reports().titles(List.of(key)).get(key),
        text,
        sound,
        session.reports().origins(key),
        same,
        told);
  }

  private static ReportAnswer answer(
      StoredReport report,
      @Nullable String title,
      @Nullable String text,
      boolean sound,
      List<String> origins,
      List<String> same,
      List<Told> told) {
    return new ReportAnswer(
        report.key(),
        report.givenId().equals(report.key()) ? null : report.givenId(),
        report.source(),
        report.published(),
        report.publishedBasis(),
        report.sha256(),
        report.length(),
        title,
        text,
        sound,
        origins,
        same,
        told);
  }

  private static Told withoutSpans(Entry entry) {
    return new Told(
        entry.event().id(),
        entry.event().type().best().code(),
        entry.event().status().best().code(),
        List.of());
  }

  /** What of an event stands where in a report: the claims' evidence that lies in it. */
  private Told told(Entry entry, String key, Utf16 text) {
    ObjectNode object = EventObject.of(backend, entry);
    List<Span> spans = new ArrayList<>();
    object
        .fields()
        .forEachRemaining(
            field -> {
              if (field.getKey().startsWith("claims_")) {
                for (JsonNode claim : field.getValue()) {
                  for (JsonNode id : claim.path("evidence")) {
                    JsonNode words = object.path("evidence").path(id.asText());
                    if (words.path("report").asText().equals(key)) {
                      int start = words.path("start").asInt();
                      int end = words.path("end").asInt();
                      spans.add(
                          new Span(
                              field.getKey().substring("claims_".length()),
                              ClaimWords.of(claim),
                              start,
                              end,
                              text.at(start),
                              text.at(end)));
                    }
                  }
                }
              }
            });
    return new Told(
        entry.event().id(),
        entry.event().type().best().code(),
        entry.event().status().best().code(),
        spans.stream().distinct().toList());
  }
}
