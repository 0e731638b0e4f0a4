package org.sanad.register.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sanad.register.model.Decision;

/**
 * Whether what is let out of the house is what persons decided: the log's decisions to publish and
 * to take in again, one after the other, must lead to the publications that there are.
 */
final class PublicationCheck {
  private record Publication(long revision, long decision) {}

  private final Map<String, Publication> decided = new TreeMap<>();

  /** The next line of the log. */
  void next(Decision line) {
    if (line.kind().equals("publish")) {
      long revision = Json.number(line.detail(), "revision");
      decided.put(line.subject(), new Publication(revision, line.number()));
    } else if (line.kind().equals("unpublish")) {
      decided.keySet().removeAll(Json.strings(line.detail(), "published"));
    }
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
