package org.sanad.app.evaluate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sanad.model.EventType;

/** The measure over many reports. Not safe for several threads. */
public final class Score {
  private final Ratio event = new Ratio();
  private final Ratio family = new Ratio();
  private final Ratio trigger = new Ratio();
  private final Map<Field, Ratio> fields = new EnumMap<>(Field.class);
  private final Map<String, Ratio> types = new LinkedHashMap<>();
  private int reports;
  private int missingReports;
  private int timeRight;
  private int timeGold;
  private int statusRight;
  private int whole;

  Score() {
    for (Field field : Field.values()) {
      fields.put(field, new Ratio());
    }
  }

  /** Events found, given and coded. */
  public Ratio event() {
    return event;
  }

  /** Counts a report in and gives how it came out. */
  ReportOutcome add(String id, List<CodedEvent> gold, @Nullable List<CodedEvent> output) {
    List<CodedEvent> given = output == null ? List.of() : output;
    Matching matching = new Matching(gold, given);
    reports++;
    missingReports += output == null ? 1 : 0;
    trigger.add(matching.pairs((g, s) -> true).size(), given.size(), gold.size());
    family.add(
        matching.pairs((g, s) -> Objects.equals(family(g.type()), family(s.type()))).size(),
        given.size(),
        gold.size());
    Map<Integer, Integer> partners = matching.pairs((g, s) -> g.type().equals(s.type()));
    event.add(partners.size(), given.size(), gold.size());
    gold.forEach(g -> type(g).add(0, 0, 1));
    given.forEach(s -> type(s).add(0, 1, 0));
    for (Field field : Field.values()) {
      gold.forEach(g -> ratio(field).add(0, 0, g.get(field).size()));
      given.forEach(s -> ratio(field).add(0, s.get(field).size(), 0));
    }
    gold.forEach(g -> timeGold += dated(g) ? 1 : 0);
    partners.forEach((g, s) -> addPair(gold.get(g), given.get(s)));
    return new ReportOutcome(id, output != null, gold, given, partners);
  }

  private void addPair(CodedEvent gold, CodedEvent given) {
    type(gold).add(1, 0, 0);
    for (Field field : Field.values()) {
      ratio(field).add(field.hits(gold, given), 0, 0);
    }
    boolean time = timeRight(gold, given);
    boolean status = Objects.equals(gold.status(), given.status());
    timeRight += dated(gold) && time ? 1 : 0;
    statusRight += status ? 1 : 0;
    boolean lists = Field.CORE.stream().allMatch(field -> field.right(gold, given));
    whole += lists && time && status ? 1 : 0;
  }

  /** A time is looked at only where one is coded. */
  static boolean timeRight(CodedEvent gold, CodedEvent given) {
    return !dated(gold)
        || (Objects.equals(gold.from(), given.from()) && Objects.equals(gold.to(), given.to()));
  }

  private static boolean dated(CodedEvent gold) {
    return gold.from() != null && !gold.from().isEmpty();
  }

  private Ratio type(CodedEvent e) {
    return types.computeIfAbsent(e.type(), t -> new Ratio());
  }

  private Ratio ratio(Field field) {
    return Objects.requireNonNull(fields.get(field));
  }

  private static EventType.@Nullable Family family(String type) {
    for (EventType t : EventType.values()) {
      if (t.code().equals(type)) {
        return t.family();
      }
    }
    return null;
  }

  /** The table, one measure a line. */
  public List<String> table() {
    return Stream.of(
            Stream.of(
                reports + " reports, " + missingReports + " of them not in the system's output",
                event.line("event"),
                family.line("family"),
                trigger.line("trigger")),
            fields.entrySet().stream().map(e -> e.getValue().line(e.getKey().code())),
            Stream.of(
                share("time", timeRight, timeGold, "gold events with a date"),
                share("status", statusRight, event.right(), "events found"),
                String.format(
                    Locale.ROOT,
                    "whole       %d of %d gold events (%.3f)",
                    whole,
                    event.gold(),
                    (double) whole / Math.max(1, event.gold()))))
        .flatMap(lines -> lines)
        .toList();
  }

  /** The table by type, the commonest in the coded reports first. */
  public List<String> typeTable() {
    return types.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Ratio> e) -> e.getValue().gold()).reversed())
        .map(e -> e.getValue().line(e.getKey()))
        .toList();
  }

  private static String share(String name, int right, int of, String what) {
    return String.format(
        Locale.ROOT,
        "%-11s right for %d of %d %s (%.3f)",
        name,
        right,
        of,
        what,
        (double) right / Math.max(1, of));
  }
}
