package org.sanad.app.batch;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.model.Analysis;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.EventType;

/** Counts what was read. Not safe for several threads. */
public final class Tally {
  private final Map<EventType, Integer> events = new EnumMap<>(EventType.class);
  private final Map<String, Integer> diagnostics = new TreeMap<>();
  private long reports;
  private long failed;
  private long eventCount;

  /** Counts one result in. */
  public void add(Result result) {
    if (result instanceof Result.Read read) {
      add(read.analysis());
    } else {
      failed++;
    }
  }

  private void add(Analysis analysis) {
    reports++;
    eventCount += analysis.events().size();
    for (Event event : analysis.events()) {
      events.merge(event.type(), 1, Integer::sum);
    }
    for (Diagnostic diagnostic : analysis.diagnostics()) {
      diagnostics.merge(diagnostic.code(), 1, Integer::sum);
    }
  }

  /** Reports read. */
  public long reports() {
    return reports;
  }

  /** Reports, files and folders that could not be read. */
  public long failed() {
    return failed;
  }

  /** Events of all types. */
  public long eventCount() {
    return eventCount;
  }

  /** How many events of each type that was met. */
  public Map<EventType, Integer> events() {
    return Map.copyOf(events);
  }

  /** How many diagnostics of each code that was met, by code. */
  public Map<String, Integer> diagnostics() {
    return new TreeMap<>(diagnostics);
  }
}
