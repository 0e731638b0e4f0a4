package org.sanad.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.lexicon.Place;
import org.sanad.model.Event;
import org.sanad.model.PlaceArgument;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;

/**
 * How far the bundled points lie from those of other tables: for each place the nearest row of its
 * code, or else of its name, sort and country. Told for the gazetteer as it stands, and for the
 * points that events of a corpus are given; the worst are listed.
 */
public final class PlaceAgreement {
  private static final double[] LIMITS = {1, 2, 5, 10, 20};

  private final ReferenceTables tables;
  private final Reader reader = Reader.load(KnowledgeSource.bundled());
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private PlaceAgreement(ReferenceTables tables) {
    this.tables = tables;
  }

  /** Takes the folder of tables, the corpus, and the number of places to list. */
  public static void main(String[] args) throws IOException {
    if (args.length < 1) {
      System.err.println("Say where the tables are: PlaceAgreement TABLES [CORPUS [LISTED]]");
      return;
    }
    PlaceAgreement agreement = new PlaceAgreement(ReferenceTables.of(Path.of(args[0])));
    Map<String, Integer> given = agreement.given(args.length > 1 ? args[1] : Corpus.DEFAULT);
    agreement.print(given, args.length > 2 ? Integer.parseInt(args[2]) : 100);
  }

  /** How often events of the corpus are given each place. */
  private Map<String, Integer> given(String corpus) throws IOException {
    Map<String, Integer> given = new HashMap<>();
    for (SourceReport report : Corpus.orSamples(corpus)) {
      for (Event event : reader.read(report).events()) {
        for (PlaceArgument place : event.places()) {
          if (place.id() != null) {
            given.merge(place.id(), 1, Integer::sum);
          }
        }
      }
    }
    return given;
  }

  /** A place, how far the nearest row lies, and how often it was given. */
  private record Distance(Place place, double km, int given) {}

  private void print(Map<String, Integer> given, int listed) {
    List<Distance> found = new ArrayList<>();
    int unknown = 0;
    int unknownGiven = 0;
    for (Place place : reader.lexicon().knowledge().places().values()) {
      int times = given.getOrDefault(place.id(), 0);
      double least =
          tables.of(place).stream().mapToDouble(row -> row.km(place)).min().orElse(Double.NaN);
      if (Double.isNaN(least)) {
        unknown++;
        unknownGiven += times;
      } else {
        found.add(new Distance(place, least, times));
      }
    }
    int all = found.stream().mapToInt(Distance::given).sum();
    out.println("distance\tplaces\tgiven in the corpus");
    for (double limit : LIMITS) {
      line("within " + (int) limit + " km", found.stream().filter(d -> d.km() <= limit).toList());
    }
    line("over 20 km", found.stream().filter(d -> d.km() > 20).toList());
    out.println("compared\t" + found.size() + "\t" + all);
    out.println("in no table\t" + unknown + "\t" + unknownGiven);
    out.println();
    out.println("over 20 km, and over their own radius:\tkm\tradius\tgiven\tsource");
    found.stream()
        .filter(d -> d.km() > 20 && d.km() > d.place().radiusKm())
        .sorted(
            Comparator.comparingInt(Distance::given).reversed().thenComparing(d -> d.place().id()))
        .limit(listed)
        .forEach(this::print);
  }

  private void line(String what, List<Distance> these) {
    out.println(what + "\t" + these.size() + "\t" + these.stream().mapToInt(Distance::given).sum());
  }

  private void print(Distance each) {
    Place place = each.place();
    out.println(
        String.format(
            Locale.ROOT,
            "%s %s (%s, %s)\t%.0f\t%.0f\t%d\t%s",
            place.id(),
            place.nameAr(),
            place.kind(),
            place.parent() == null ? "" : place.parent().id(),
            each.km(),
            place.radiusKm(),
            each.given(),
            place.source()));
  }
}
