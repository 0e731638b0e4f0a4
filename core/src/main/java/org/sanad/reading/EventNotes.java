package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.Relation;
import org.sanad.model.TimeExpression;

/** Events and relations in a few lines each, every field with its words. */
final class EventNotes {

  private EventNotes() {}

  static List<String> of(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(
        event.id()
            + " "
            + event.type().code()
            + " "
            + event.status().code()
            + " by rule "
            + event.rule()
            + (event.aggregate() ? ", a total" : ""));
    add(lines, "triggers", event.triggers().stream().map(EventNotes::words).toList());
    add(lines, "actors", event.actors().stream().map(EventNotes::party).toList());
    add(lines, "targets", event.targets().stream().map(EventNotes::party).toList());
    add(lines, "places", event.places().stream().map(EventNotes::place).toList());
    TimeExpression time = event.time();
    if (time != null) {
      add(
          lines,
          "time",
          List.of(
              words(time.quote())
                  + " = "
                  + time.from()
                  + ".."
                  + time.to()
                  + " ("
                  + time.basis()
                  + ")"));
    }
    add(lines, "sources", event.sources().stream().map(EventNotes::source).toList());
    add(lines, "killed", event.fatalities().stream().map(EventNotes::loss).toList());
    add(lines, "injured", event.injured().stream().map(EventNotes::loss).toList());
    add(lines, "weapons", event.weapons().stream().map(EventNotes::words).toList());
    return lines;
  }

  static String of(Relation relation) {
    return relation.a()
        + " "
        + relation.type().code()
        + " "
        + relation.b()
        + ": "
        + words(relation.quote())
        + (relation.sources().isEmpty()
            ? ""
            : ", says "
                + relation.sources().stream()
                    .map(EventNotes::source)
                    .collect(Collectors.joining("; ")));
  }

  private static void add(List<String> lines, String name, List<String> values) {
    if (!values.isEmpty()) {
      lines.add("  " + name + ": " + String.join("; ", values));
    }
  }

  private static String words(Quote quote) {
    return quote.span() + " " + quote.text();
  }

  private static String named(Quote quote, @Nullable String name) {
    return words(quote) + (name == null ? " (no name known)" : " = " + name);
  }

  private static String party(Argument party) {
    return named(party.quote(), party.name());
  }

  private static String place(PlaceArgument place) {
    return named(place.quote(), place.name())
        + (place.within().isEmpty() ? "" : " in " + place.within().get(0));
  }

  private static String source(Attribution source) {
    return words(source.quote()) + " (" + source.kind().code() + ")";
  }

  private static String loss(Loss loss) {
    return words(loss.quote())
        + " = "
        + loss.min()
        + ".."
        + (loss.max() == null ? "" : loss.max())
        + " "
        + loss.who().code();
  }
}
