package org.sanad.app.api;

import java.util.Set;
import org.sanad.app.server.Problem;
import org.sanad.register.model.StoredReport;
import org.sanad.register.store.Session;

/** Reports behind what was published, as the gate gives them. */
final class ReportsBehind {
  private final Details details;

  ReportsBehind(Backend backend) {
    this.details = new Details(backend);
  }

  /** A report as the gate gives it with an event that goes out. */
  StoredReport report(Session session, PublicIndex.Out out, String key) {
    for (String event : out.reports().getOrDefault(key, Set.of())) {
      for (StoredReport report : details.entry(session, out, event).reports()) {
        if (report.key().equals(key)) {
          return report;
        }
      }
    }
    throw none(key);
  }

  /** There is no such report, or none that the caller may know of. */
  static Problem none(String key) {
    return Problem.notFound("No report has the key " + key + ": GET /api/v1/reports lists them.");
  }
}
