package org.sanad.register.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.model.StoredReport;

/**
 * One event as a writer gets it.
 *
 * @param event as it may be written: in the public tier, as the gate leaves it
 * @param tier for whom
 * @param label for sharing
 * @param review what persons made of it: {@link ReviewStatus#code}
 * @param coarsened whether the gate moved or widened its point
 * @param changed when it came to be as it is
 * @param reports those that stand behind it, by key
 * @param titles their headlines, by key; none in the public tier
 * @param texts gives a report's text
 */
public record Entry(
    FusedEvent event,
    Tier tier,
    Label label,
    String review,
    boolean coarsened,
    Instant changed,
    List<StoredReport> reports,
    Map<String, String> titles,
    Texts texts) {

  /** Keeps its own copies. */
  public Entry {
    reports = List.copyOf(reports);
    titles = Map.copyOf(titles);
  }

  /** Where words around a quotation are looked up. */
  @FunctionalInterface
  public interface Texts {
    /** No text goes out. */
    Texts NONE = report -> null;

    /** Headline, line feed and body of a report; null where they may not or cannot be had. */
    @Nullable String of(String report);
  }
}
