package org.sanad.register.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.FusedEvent;
import org.sanad.register.model.ReviewStatus;
import org.sanad.register.model.Revision;
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
 * @param steps gives an event's versions; none in the public tier
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
    Texts texts,
    Steps steps) {

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

  /**
   * One version of an event, without what stood in it.
   *
   * @param number of the revision
   * @param kind what was done
   * @param at when
   * @param ended whether it was no event of its own after that
   */
  public record Step(long number, Revision.Kind kind, Instant at, boolean ended) {}

  /** Where the versions of an event are looked up. */
  @FunctionalInterface
  public interface Steps {
    /** No history goes out. */
    Steps NONE = event -> List.of();

    /** The versions of an event, the first first. */
    List<Step> of(String event);
  }
}
