package org.sanad.app.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.app.output.PlaceAnswerWriter;
import org.sanad.lexicon.GazetteerException;
import org.sanad.lexicon.Place;
import org.sanad.model.GeoPoint;
import org.sanad.reading.Reader;
import org.sanad.resolve.PlaceSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sanad places find}: what a place's name would mean in a report, and why. */
@Command(
    name = "find",
    description = {
      "Shows the places that bear an Arabic name, ranked as a report's reading ranks them, with what"
          + " speaks for each. Words around the name count as in a report."
    },
    sortOptions = false,
    footer = {
      "",
      "Exit codes: 0 something was found, 1 nothing bears the name, 2 usage.",
      "",
      "Examples:",
      "  sanad places find العيس",
      "  sanad places find 'قرية الزهراء بريف حلب' --country SY",
      "  sanad places find الحمدانية --country SY --near 36.2,37.1 --places syria.places"
    })
public final class PlacesFindCommand implements Callable<Integer> {
  private static final Pattern POINT =
      Pattern.compile("\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*,\\s*(-?[0-9]+(?:\\.[0-9]+)?)\\s*");

  private final Console console;

  /** How an answer is written. */
  enum AnswerFormat {
    text,
    json
  }

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "An Arabic name, as a report might write it.")
  private String name = "";

  @Option(
      names = "--country",
      paramLabel = "XX",
      description = "ISO code of the country that the report is about.")
  private String country = "";

  @Option(
      names = "--near",
      paramLabel = "PLACE",
      description = "A place that the report tells of too, by name or as LAT,LON.")
  private @Nullable String near;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} where not given.")
  private AnswerFormat format = AnswerFormat.text;

  @Mixin private KnowledgeOption knowledge = new KnowledgeOption();

  /** A command that speaks to {@code console}. */
  @SuppressWarnings("NullAway.Init") // picocli sets spec
  public PlacesFindCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!country.isEmpty() && !country.matches("[A-Za-z]{2}")) {
      throw new ParameterException(
          spec.commandLine(), "--country takes an ISO code of two letters, such as SY.");
    }
    String code = country.toUpperCase(Locale.ROOT);
    Reader reader = knowledge.reader();
    try {
      GeoPoint point = near == null ? null : point(reader, near, code);
      PlaceSearch.Answer answer = reader.findPlace(name, code, point);
      console
          .out()
          .write(
              format == AnswerFormat.json
                  ? PlaceAnswerWriter.json(name, answer)
                  : PlaceAnswerWriter.text(name, answer));
      console.out().flush();
      return answer.candidates().isEmpty() ? ExitCode.FAILURE : ExitCode.OK;
    } catch (GazetteerException e) {
      throw new CommandFailure("The imported gazetteer cannot be used. " + e.getMessage(), e);
    }
  }

  private static GeoPoint point(Reader reader, String near, String code) {
    Matcher numbers = POINT.matcher(near);
    if (numbers.matches()) {
      double lat = Double.parseDouble(numbers.group(1));
      double lon = Double.parseDouble(numbers.group(2));
      if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
        throw new CommandFailure(near + " is no point: write degrees north, comma, degrees east.");
      }
      return new GeoPoint(lat, lon, 1);
    }
    Place place = reader.findPlace(near, code, null).chosen();
    if (place == null) {
      throw new CommandFailure(
          near + " is not plainly one place: write the point as degrees, LAT,LON.");
    }
    return new GeoPoint(place.lat(), place.lon(), place.radiusKm());
  }
}
