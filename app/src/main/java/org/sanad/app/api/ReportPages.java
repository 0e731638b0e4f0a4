package org.sanad.app.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Answer;
import org.sanad.app.server.Call;
import org.sanad.app.server.Param;
import org.sanad.app.server.Problem;
import org.sanad.app.server.Route;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.Session;

/** Lists of reports, a page at a time. */
final class ReportPages {
  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Backend backend;

  ReportPages(Backend backend) {
    this.backend = backend;
  }

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
            .by(this::list));
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

  private Answer list(Call call) {
    int limit = call.integer("limit", PAGE);
    return backend.read(
        call, session -> everybodys(call, limit), session -> internal(session, call, limit));
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
  private ReportList everybodys(Call call, int limit) {
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
    Iterator<PublicIndex.Behind> each = out.reports().tailMap(after, false).values().iterator();
    while (each.hasNext() && page.size() <= limit) {
      PublicIndex.Behind behind = each.next();
      StoredReport report = behind.report();
      LocalDate day = report.published();
      if ((source == null || source.equals(report.source()))
          && (from == null || (day != null && !day.isBefore(from)))
          && (to == null || (day != null && !day.isAfter(to)))) {
        int events = behind.events().size();
        page.add(
            new Listed(report.key(), null, report.source(), day, null, report.length(), events));
      }
    }
    boolean more = page.size() > limit;
    List<Listed> shown = more ? page.subList(0, limit) : page;
    String next = more ? Cursors.encode(shown.get(limit - 1).key()) : null;
    return new ReportList(shown, next, Lists.next(call, next));
  }
}
