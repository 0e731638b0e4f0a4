package org.sanad.register.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sanad.model.Span;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.FusedEvent;

/**
 * What is read in each report, for whoever teaches another program to read: kept in memory until
 * all events are told, since a report may tell several.
 */
final class Labelled {
  /** Fields whose words stand in a report, and what they are called as labels. */
  private static final Map<String, String> ROLES =
      Map.of(
          "actors", "Actor",
          "targets", "Target",
          "places", "Place",
          "times", "Time",
          "fatalities", "Fatalities",
          "injured", "Injured",
          "weapons", "Weapon");

  private final Map<String, List<Telling>> reports = new TreeMap<>();
  private Entry.Texts texts = Entry.Texts.NONE;

  /**
   * What one report tells of one event.
   *
   * @param type its type's code, the label of its triggers
   * @param triggers the words that name it
   * @param roles words by label
   */
  record Telling(String type, List<Evidence> triggers, Map<String, List<Evidence>> roles) {}

  /**
   * A report with what is read in it.
   *
   * @param text its headline, line feed and body
   */
  record Report(String key, String text, List<Telling> tellings) {}

  /** Takes an event in; false where its reports' words may not go out. */
  boolean add(Entry entry) {
    if (entry.tier() == Tier.PUBLIC) {
      return false;
    }
    texts = entry.texts();
    FusedEvent e = entry.event();
    Map<String, List<Claims>> claims = Claims.of(e);
    for (String report : e.reports()) {
      Map<String, List<Evidence>> roles = new TreeMap<>();
      ROLES.forEach(
          (field, label) -> {
            List<Evidence> words = in(report, claims.getOrDefault(field, List.of()));
            if (!words.isEmpty()) {
              roles.put(label, words);
            }
          });
      List<Evidence> triggers =
          e.triggers().stream().filter(each -> each.report().equals(report)).toList();
      reports
          .computeIfAbsent(report, key -> new ArrayList<>())
          .add(new Telling(e.type().best().code(), triggers, roles));
    }
    return true;
  }

  private static List<Evidence> in(String report, List<Claims> claims) {
    List<Evidence> words = new ArrayList<>();
    TreeSet<Span> seen = new TreeSet<>();
    for (Claims claim : claims) {
      for (Evidence each : claim.evidence()) {
        if (each.report().equals(report) && seen.add(each.quote().span())) {
          words.add(each);
        }
      }
    }
    return words;
  }

  /** The reports that were not purged, with what each tells. */
  List<Report> reports() {
    List<Report> whole = new ArrayList<>();
    reports.forEach(
        (key, tellings) -> {
          String text = texts.of(key);
          if (text != null) {
            whole.add(new Report(key, text, tellings));
          }
        });
    return whole;
  }
}
