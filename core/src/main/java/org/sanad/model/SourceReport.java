package org.sanad.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One report as it came in.
 *
 * @param id the name by which the report is known to whoever gave it
 * @param source the publisher, null where unknown
 * @param published the day of publication, null where unknown
 * @param title the headline, empty where there is none
 * @param text the body, as published
 */
public record SourceReport(
    String id, @Nullable String source, @Nullable LocalDate published, String title, String text) {

  /** What offsets count over: the headline, a line feed, the body. */
  public String content() {
    return title + "\n" + text;
  }
}
