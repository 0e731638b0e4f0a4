package org.sanad.register.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sanad.register.model.Decision;

/**
 * Whether what is let out of the house is what persons decided: the log's decisions to publish and
 * to take in again, one after the other, must lead to the publications that there are.
 */
final class PublicationCheck {
  private record Publication(long revision, long decision) {}

  private final Map<String, Publication> decided = new TreeMap<>();

  /** By decision, what was published of its events before it. */
  private final Map<Long, Map<String, Optional<Publication>>> before = new TreeMap<>();

  /** The next line of the log. */
  void next(Decision line) {
    switch (line.kind()) {
      case "publish" -> {
        remember(line, List.of(line.subject()));
        long revision = Json.number(line.detail(), "revision");
        decided.put(line.subject(), new Publication(revision, line.number()));
      }
      case "unpublish" -> {
        List<String> events = Json.strings(line.detail(), "published");
        remember(line, events);
        decided.keySet().removeAll(events);
      }
      case "undo" -> {
        // Whoever takes a decision back leaves things as they were before it.
        long undone = Json.number(line.detail(), "decision");
        before.getOrDefault(undone, Map.of()).forEach(this::restore);
      }
      default -> {
        // Says nothing of what is let out.
      }
    }
  }

  private void remember(Decision line, List<String> events) {
    Map<String, Optional<Publication>> were = new TreeMap<>();
    events.forEach(event -> were.put(event, Optional.ofNullable(decided.get(event))));
    before.put(line.number(), were);
  }

  private void restore(String event, Optional<Publication> was) {
    decided.remove(event);
    was.ifPresent(publication -> decided.put(event, publication));
  }

  /** What is otherwise than was decided, a sentence each. */
  List<String> faults(Sql sql) {
    Map<String, Publication> left = new TreeMap<>(decided);
    List<String> faults = new ArrayList<>();
    sql.list(
        "SELECT event, revision, decision FROM publication ORDER BY event",
        row -> {
          String event = row.getString(1);
          Publication there = new Publication(row.getLong(2), row.getLong(3));
          Publication due = left.remove(event);
          if (due == null) {
            faults.add(event + " is published, and nobody decided so.");
          } else if (!due.equals(there)) {
            faults.add(event + " is published in another version than was decided.");
          }
          return event;
        });
    left.keySet()
        .forEach(
            event ->
                faults.add(event + " is published no more, and nobody decided to take it in."));
    return faults;
  }
}
