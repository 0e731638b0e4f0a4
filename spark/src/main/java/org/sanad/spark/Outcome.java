package org.sanad.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What came of one record of an archive.
 *
 * @param key the report's key, null where it is none or could not be read
 * @param origin where it stands
 * @param report its row, null where there is none
 * @param events rows of what it tells
 * @param mentions rows of the words behind that
 * @param diagnostics rows of what stayed open, or of why it could not be read
 */
record Outcome(
    @Nullable String key,
    String origin,
    @Nullable Row report,
    List<Row> events,
    List<Row> mentions,
    List<Row> diagnostics)
    implements Serializable {

  /** A record that is no report or could not be read. */
  static Outcome refused(String origin, String code, String reason) {
    return new Outcome(
        null, origin, null, List.of(), List.of(), List.of(Rows.refused(origin, code, reason)));
  }

  /** A report that stands elsewhere in the archive as well, where it counts. */
  Outcome again() {
    return refused(origin, "report.again", "the same report as " + key);
  }

  /** Its rows of one of the tables that are written report by report. */
  List<Row> rows(Table table) {
    return switch (table) {
      case REPORTS -> report == null ? List.of() : List.of(report);
      case EVENTS -> events;
      case MENTIONS -> mentions;
      case DIAGNOSTICS -> diagnostics;
      case FUSED -> List.of();
    };
  }
}
