package org.sanad.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanad.model.Analysis;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.GeoPoint;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.PlacePrecision;
import org.sanad.model.Quote;
import org.sanad.model.SourceKind;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;
import org.sanad.model.Status;
import org.sanad.model.TimeExpression;
import org.sanad.model.TimePrecision;
import org.sanad.register.intake.ReadReport;

/** A report with one or more events, put together without reading any text. */
public final class Told {
  private final String id;
  private final String source;
  private final LocalDate day;
  private final StringBuilder text = new StringBuilder();
  private final List<Event> events = new ArrayList<>();

  private Told(String id, String source, String day) {
    this.id = id;
    this.source = source;
    this.day = LocalDate.parse(day);
  }

  public static Told in(String id, String source, String day) {
    return new Told(id, source, day);
  }

  /**
   * One event; {@code actor} and {@code target} may be empty, a name after ? is not in the
   * directory, {@code killed} 0 for no number.
   */
  public Told event(
      EventType type,
      Status status,
      String place,
      String when,
      String actor,
      String target,
      int killed,
      String... sources) {
    Quote trigger = words(type.code());
    List<Attribution> said = new ArrayList<>();
    for (String each : sources) {
      SourceKind kind = each.startsWith("!") ? SourceKind.ACTOR : SourceKind.MONITOR;
      said.add(new Attribution(words(each), kind, each.replace("!", "")));
    }
    LocalDate on = LocalDate.parse(when);
    events.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            status,
            List.of(trigger),
            parties(actor),
            parties(target),
            List.of(place(place)),
            new TimeExpression(words(when), on, on, TimePrecision.DAY, "stated"),
            said,
            killed == 0
                ? List.of()
                : List.of(new Loss(words("" + killed), killed, killed, Loss.Who.UNKNOWN)),
            List.of(),
            List.of(),
            false,
            1,
            "test"));
    if (status != Status.OCCURRED) {
      // The words tell the status as well: one text is one report and is read in one way.
      words(status.code());
    }
    return this;
  }

  public Told shelling(String place, String when, String actor, int killed, String... sources) {
    return event(EventType.SHELLING, Status.OCCURRED, place, when, actor, "", killed, sources);
  }

  private List<Argument> parties(String name) {
    if (name.startsWith("?")) {
      return List.of(new Argument(words(name.substring(1)), null, null, null));
    }
    return name.isEmpty()
        ? List.of()
        : List.of(new Argument(words(name), name, name, "id-" + name));
  }

  private PlaceArgument place(String name) {
    return new PlaceArgument(
        words(name),
        name,
        name,
        "place-" + name,
        new GeoPoint(35, 36, 2),
        PlacePrecision.TOWN,
        List.of("Homs governorate", "Syria"),
        null);
  }

  private Quote words(String words) {
    int start = 1 + text.length();
    text.append(words).append(' ');
    return new Quote(new Span(start, start + words.length()), words);
  }

  /** The report as it comes into the register. */
  public ReadReport read() {
    SourceReport report = new SourceReport(id, source, day, "", text.toString());
    return new ReadReport(
        new Analysis(report, day, "given", events, List.of(), List.of()), "test.jsonl");
  }
}
