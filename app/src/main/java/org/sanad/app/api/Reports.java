package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.register.export.Entries;
import org.sanad.register.export.Entry;
import org.sanad.register.export.Tier;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.Digest;
import org.sanad.register.store.Session;

/** The reports behind the events. Their text is shown to those who keep the register alone. */
final class Reports {
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Backend backend;
  private final Details details;

  Reports(Backend backend) {
    this.backend = backend;
    this.details = new Details(backend);
  }

  /** A report in a list. */
  record Listed(
      String key,
      @Nullable String givenId,
      @Nullable String source,
      @Nullable LocalDate published,
      @Nullable String title,
      int length,
      int nEvents) {}

  /** A page of a list. */
  record ReportList(List<Listed> reports, @Nullable String nextCursor, @Nullable String nextUrl) {}

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
        Route.get("/reports", "listReports")
            .about("Reports, the latest first, a page at a time.")
            .takes(
                Param.text("q", "Words that the headline and text have, in any form.", "مدفعية"),
                Param.text("source", "The publisher.", "Outlet A"),
                Param.day("date_from", "Not published before this day.", "2016-08-01"),
                Param.day("date_to", "Not published after this day.", "2018-12-31"),
                Param.integer("limit", 1, LONGEST_PAGE, "Reports of a page; 50 if not said.", "50"),
                Param.text("cursor", "Where the page before ended.", ""),
                Filters.TIER)
            .answers(ReportList.class)
            .by(this::list),
        Route.get("/reports/{key}", "getReport")
            .about("One report with its text, and where in it the values of its events stand.")
            .takes(Param.path("key", "A report's key.", "rep-9d9afd56"), Filters.TIER)
            .answers(ReportAnswer.class)
            .by(this::report));
  }

  private Answer list(Call call) {
    int limit = call.integer("limit", PAGE);
    return Answer.of(
        backend
            .store()
            .read(
                session ->
                    Views.tier(call) == Tier.PUBLIC
                        ? everybodys(session, call, limit)
                        : internal(session, call, limit)));
  }

  private ReportList internal(Session session, Call call, int limit) {
    List<StoredReport> found = find(session, call, after(session, call), limit + 1);
    List<StoredReport> page = found.subList(0, Math.min(limit, found.size()));
    List<String> keys = page.stream().map(StoredReport::key).toList();
    Map<String, String> titles = session.reports().titles(keys);
    Map<String, Set<String>> events = session.readings().eventsOf(keys);
    String cursor = found.size() > limit ? Cursors.encode("reports " + keys.get(limit - 1)) : null;
    return new ReportList(
        page.stream()
            .map(
                report ->
                    new Listed(
                        report.key(),
                        report.givenId(),
                        report.source(),
                        report.published(),
                        titles.get(report.key()),
                        report.length(),
                        events.getOrDefault(report.key(), Set.of()).size()))
            .toList(),
        cursor,
        Lists.next(call, cursor));
  }

  private static List<StoredReport> find(
      Session session, Call call, @Nullable StoredReport after, int most) {
    String words = call.text("q");
    return session
        .reports()
        .find(
            words == null ? "" : words,
            call.text("source"),
            call.day("date_from"),
            call.day("date_to"),
            after,
            most);
  }

  private static @Nullable StoredReport after(Session session, Call call) {
    String cursor = call.text("cursor");
    if (cursor == null) {
      return null;
    }
    String[] parts = Cursors.decode(cursor).split(" ", 2);
    StoredReport report =
        parts.length == 2 && parts[0].equals("reports") ? session.reports().get(parts[1]) : null;
    if (report == null) {
      throw Cursors.stale();
    }
    return report;
  }

  /** Only those behind what was published, and nothing of what stands in them. */
  private ReportList everybodys(Session session, Call call, int limit) {
    if (call.text("q") != null) {
      throw Problem.forbidden("Words are looked for in reports only with an account: sign in.");
    }
    PublicIndex.Out out = backend.views().everybody();
    String source = call.text("source");
    LocalDate from = call.day("date_from");
    LocalDate to = call.day("date_to");
    String cursor = call.text("cursor");
    String after = cursor == null ? "" : Cursors.decode(cursor);
    List<Listed> page = new ArrayList<>();
    Iterator<String> keys = new TreeSet<>(out.reports().keySet()).tailSet(after, false).iterator();
    while (keys.hasNext() && page.size() <= limit) {
      StoredReport report = everybodys(session, out, keys.next());
      LocalDate day = report.published();
      if ((source == null || source.equals(report.source()))
          && (from == null || (day != null && !day.isBefore(from)))
          && (to == null || (day != null && !day.isAfter(to)))) {
        int events = out.reports().getOrDefault(report.key(), Set.of()).size();
        page.add(
            new Listed(report.key(), null, report.source(), day, null, report.length(), events));
      }
    }
    boolean more = page.size() > limit;
    List<Listed> shown = more ? page.subList(0, limit) : page;
    String next = more ? Cursors.encode(shown.get(limit - 1).key()) : null;
    return new ReportList(shown, next, Lists.next(call, next));
  }

  /** A report as the gate gives it with an event that goes out. */
  private StoredReport everybodys(Session session, PublicIndex.Out out, String key) {
    for (String event : out.reports().getOrDefault(key, Set.of())) {
      for (StoredReport report : details.entry(session, out, event).reports()) {
        if (report.key().equals(key)) {
          return report;
        }
      }
    }
    throw none(key);
  }

  private static Problem none(String key) {
    return Problem.notFound("No report has the key " + key + ": GET /api/v1/reports lists them.");
  }

  private Answer report(Call call) {
    String key = call.path("key");
    return Answer.of(
        backend
            .store()
            .read(
                session ->
                    Views.tier(call) == Tier.PUBLIC
                        ? everybodysReport(session, key)
                        : internal(session, key)));
  }

  private ReportAnswer everybodysReport(Session session, String key) {
    PublicIndex.Out out = backend.views().everybody();
    StoredReport report = everybodys(session, out, key);
    List<Told> told = new ArrayList<>();
    for (String event : new TreeSet<>(out.reports().getOrDefault(key, Set.of()))) {
      told.add(told(details.entry(session, out, event), key, new Utf16(null)));
    }
    return answer(report, null, null, true, List.of(), List.of(), told);
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
