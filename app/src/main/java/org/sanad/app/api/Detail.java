package org.sanad.app.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sanad.app.server.Open;
import org.sanad.register.model.StoredReport;

/**
 * One event whole: what the {@code jsonl} export writes of it, and beside that these.
 *
 * @param summary as lists show it
 * @param revision number of the version that this is
 * @param corrections what persons put in the place of what was read
 * @param reports those behind it
 * @param mergedFrom ids of events that went into it
 * @param tellings what each report tells of it
 */
record Detail(
    Summary summary,
    long revision,
    List<Corrected> corrections,
    List<Report> reports,
    Collection<String> mergedFrom,
    List<Told> tellings)
    implements Open {

  /**
   * A correction.
   *
   * @param value null where a claim was taken away
   * @param decision its number, by which it is taken back, and a proposal against it answered
   */
  record Corrected(
      long decision,
      String field,
      @Nullable String value,
      @Nullable String read,
      @Nullable String proposed,
      @Nullable String by,
      @Nullable String why) {}

  /** A report behind an event. */
  record Report(
      String key,
      @Nullable String givenId,
      @Nullable String source,
      @Nullable LocalDate published,
      @Nullable String title,
      String textsGroup,
      boolean purged) {
    /** Without its headline, which stays in. */
    static Report everybodys(StoredReport report) {
      return new Report(
          report.key(), null, report.source(), report.published(), null, report.group(), false);
    }
  }

  /** A telling. */
  record Told(String id, String report, @Nullable String outlet, @Nullable LocalDate published) {}
}
