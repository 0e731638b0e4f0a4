package org.sanad.app.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed between two outputs over the same coded reports. */
public final class Comparison {
  private final List<String> lines = new ArrayList<>();

  private Comparison() {}

  /** The changes, one a line, report by report: events found and lost, false ones, fields. */
  public static List<String> of(Evaluation before, Evaluation now) {
    Comparison comparison = new Comparison();
    for (int i = 0; i < now.outcomes().size(); i++) {
      comparison.report(before.outcomes().get(i), now.outcomes().get(i));
    }
    return comparison.lines;
  }

  private void report(ReportOutcome before, ReportOutcome now) {
    for (int g = 0; g < now.gold().size(); g++) {
      CodedEvent gold = now.gold().get(g);
      CodedEvent old = partner(before, g);
      CodedEvent current = partner(now, g);
      if (old == null && current != null) {
        lines.add("found   " + now.id() + " " + gold.shown());
      } else if (old != null && current == null) {
        lines.add("lost    " + now.id() + " " + gold.shown());
      } else if (old != null && current != null) {
        fields(now.id(), gold, old, current);
      }
    }
    Set<String> oldFalse = falseEvents(before);
    Set<String> newFalse = falseEvents(now);
    newFalse.stream().filter(e -> !oldFalse.contains(e)).forEach(e -> lines.add("false+  " + e));
    oldFalse.stream().filter(e -> !newFalse.contains(e)).forEach(e -> lines.add("false-  " + e));
  }

  private void fields(String id, CodedEvent gold, CodedEvent old, CodedEvent now) {
    for (Field field : Field.values()) {
      change(
          id + " " + gold.shown() + " " + field.code(),
          field.right(gold, old),
          field.right(gold, now),
          shown(old, field),
          shown(now, field));
    }
    change(
        id + " " + gold.shown() + " time",
        Score.timeRight(gold, old),
        Score.timeRight(gold, now),
        old.from() + "/" + old.to(),
        now.from() + "/" + now.to());
    change(
        id + " " + gold.shown() + " status",
        Objects.equals(gold.status(), old.status()),
        Objects.equals(gold.status(), now.status()),
        String.valueOf(old.status()),
        String.valueOf(now.status()));
  }

  private void change(String what, boolean wasRight, boolean isRight, String old, String now) {
    if (!old.equals(now)) {
      String verdict = wasRight == isRight ? "changed " : isRight ? "better  " : "worse   ";
      lines.add(verdict + what + ": " + old + " -> " + now);
    }
  }

  private static String shown(CodedEvent event, Field field) {
    return event.get(field).stream()
        .map(CodedArgument::shown)
        .collect(Collectors.joining("; ", "[", "]"));
  }

  private static @Nullable CodedEvent partner(ReportOutcome outcome, int gold) {
    Integer event = outcome.partners().get(gold);
    return event == null ? null : outcome.events().get(event);
  }

  private static Set<String> falseEvents(ReportOutcome outcome) {
    Set<Integer> used = new HashSet<>(outcome.partners().values());
    Set<String> events = new TreeSet<>();
    for (int s = 0; s < outcome.events().size(); s++) {
      if (!used.contains(s)) {
        events.add(outcome.id() + " " + outcome.events().get(s).shown());
      }
    }
    return events;
  }
}
