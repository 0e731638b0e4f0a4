package org.sanad.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.sanad.lexicon.Actor;
import org.sanad.lexicon.Knowledge;
import org.sanad.model.SourceReport;
import org.sanad.reading.Named;
import org.sanad.reading.Reader;

/**
 * Whether what coded reports name gets the actor that it means, and a point: apart from whether an
 * event was found around it. A coded mention is a quote with its name, counted once a report; it is
 * looked for wherever its words stand, and what the reading found there and what overlaps with it
 * counts.
 */
public final class KnowledgeMeasures {
  private static final String COUNTRY = "SY";

  private final Reader reader;
  private final CodedActors actors;
  private final CodedCountries countries;
  private final Set<String> civilians;
  private final List<String> misses = new ArrayList<>();
  private int known;
  private int right;
  private int other;
  private int unknown;
  private int generic;
  private final Points there = new Points();
  private final Points all = new Points();

  /** How many places were coded, and how many of them got a point. */
  private static final class Points {
    private int coded;
    private int own;
    private int around;

    private String line(String where) {
      return String.format(
          Locale.ROOT,
          "%-11s %d of %d place mentions%s get a point (%.3f); %d of these points are those of a"
              + " known place around",
          "points",
          own + around,
          coded,
          where,
          share(own + around, coded),
          around);
    }
  }

  private KnowledgeMeasures(Reader reader) {
    Knowledge knowledge = reader.lexicon().knowledge();
    this.reader = reader;
    this.actors = new CodedActors(knowledge.directory());
    this.countries = new CodedCountries(knowledge.places());
    this.civilians = actors.named("civilians");
  }

  /**
   * Reads the texts and measures what their coded mentions stand for.
   *
   * @param texts JSON list of reports
   * @param gold JSON list of the same reports coded by hand
   * @param reports the same reports, to be read
   * @throws IOException if one of them cannot be read; the message is a sentence
   */
  public static KnowledgeMeasures of(
      Path texts, Path gold, Iterable<SourceReport> reports, Reader reader) throws IOException {
    KnowledgeMeasures measures = new KnowledgeMeasures(reader);
    Map<String, List<CodedEvent>> coded = CodedReports.gold(gold, CodedReports.texts(texts));
    for (SourceReport report : reports) {
      measures.add(report, coded.getOrDefault(report.id(), List.of()));
    }
    return measures;
  }

  private void add(SourceReport report, List<CodedEvent> events) {
    List<Named> named = reader.named(report);
    for (CodedArgument party : once(events, List.of(Field.ACTORS, Field.TARGETS)).values()) {
      actor(report, party, standing(named, party));
    }
    Map<String, CodedArgument> places = once(events, List.of(Field.PLACES));
    Map<CodedArgument, String> in = countries.of(List.copyOf(places.values()));
    for (CodedArgument place : places.values()) {
      List<Named> found = standing(named, place).stream().filter(Named::somewhere).toList();
      place(report, place, found, COUNTRY.equals(in.get(place)));
    }
  }

  /** What is coded in some fields, each quote with its name once; what has none is no mention. */
  private static Map<String, CodedArgument> once(List<CodedEvent> events, List<Field> fields) {
    Map<String, CodedArgument> once = new LinkedHashMap<>();
    for (CodedEvent event : events) {
      for (Field field : fields) {
        for (CodedArgument argument : event.get(field)) {
          if (argument.quote() != null && argument.name() != null) {
            once.putIfAbsent(argument.quote() + "\t" + argument.name(), argument);
          }
        }
      }
    }
    return once;
  }

  private static List<Named> standing(List<Named> named, CodedArgument coded) {
    return named.stream()
        .filter(one -> CodedEvent.overlap(List.of(one.span()), coded.spans()))
        .toList();
  }

  private void actor(SourceReport report, CodedArgument party, List<Named> found) {
    String name = Objects.requireNonNullElse(party.name(), "");
    Set<String> meant = actors.named(name);
    if (meant.isEmpty() && CodedActors.isGeneric(name)) {
      generic++;
      return;
    }
    known += meant.isEmpty() ? 0 : 1;
    unknown += meant.isEmpty() ? 1 : 0;
    boolean given =
        found.stream().map(Named::actor).anyMatch(one -> one != null && meant.contains(one.id()))
            || (meant.equals(civilians) && found.stream().anyMatch(Named::civil));
    if (given) {
      right++;
      return;
    }
    Function<Actor, String> english = Actor::nameEn;
    List<String> instead =
        found.stream().map(Named::actor).filter(Objects::nonNull).map(english).distinct().toList();
    other += instead.isEmpty() ? 0 : 1;
    misses.add(
        "actor  "
            + report.id()
            + " "
            + party.shown()
            + "; "
            + (meant.isEmpty() ? "not in the directory; " : "")
            + (instead.isEmpty() ? "given nobody" : "given " + instead));
  }

  private void place(SourceReport report, CodedArgument place, List<Named> found, boolean here) {
    boolean own = found.stream().anyMatch(one -> one.place() != null);
    boolean around = !own && found.stream().anyMatch(one -> one.around() != null);
    for (Points points : here ? List.of(all, there) : List.of(all)) {
      points.coded++;
      points.own += own ? 1 : 0;
      points.around += around ? 1 : 0;
    }
    if (!own && !around) {
      misses.add("place  " + report.id() + " " + place.shown() + "; no point");
    }
  }

  private static double share(int part, int whole) {
    return (double) part / Math.max(1, whole);
  }

  /** The figures, one a line. */
  public List<String> table() {
    int coded = known + unknown;
    return List.of(
        String.format(
            Locale.ROOT,
            "%-11s %d of %d actor and target mentions get the actor that their coded name means"
                + " (%.3f); %d get another, %d nobody",
            "directory",
            right,
            coded,
            share(right, coded),
            other,
            coded - right - other),
        String.format(
            Locale.ROOT,
            "%-11s %d of the %d have a name that the directory does not know; %d more are common"
                + " nouns that mean no actor of it, and are left out",
            "",
            unknown,
            coded,
            generic),
        there.line(" in Syria"),
        all.line(""));
  }

  /** The mentions that get no actor, another one, or no point, one a line. */
  public List<String> misses() {
    return List.copyOf(misses);
  }
}
