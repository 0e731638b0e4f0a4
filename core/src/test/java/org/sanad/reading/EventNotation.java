package org.sanad.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Argument;
import org.sanad.model.Attribution;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.Loss;
import org.sanad.model.PlaceArgument;
import org.sanad.model.Quote;
import org.sanad.model.TimeExpression;

/**
 * Events written on one line each, so that a person can check them:
 *
 * <pre>
 * capture occurred السيطرة | by الثوار = Syrian opposition factions | at مورك = Morek | said ناشطون activists
 * </pre>
 *
 * A field that is not written must be empty. A name (behind =) that is not written is not asked
 * for.
 */
final class EventNotation {
  private static final String AND = " + ";

  private EventNotation() {}

  /** An event with all its fields, names and all. */
  static String write(Event event) {
    StringBuilder line = new StringBuilder(event.type().code()).append(' ');
    line.append(event.status().code());
    fields(event).forEach((field, value) -> line.append(field).append(value));
    return line.toString();
  }

  private static Map<String, String> fields(Event event) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, " ", event.triggers().stream().map(Quote::text).toList());
    put(fields, " | by ", event.actors().stream().map(EventNotation::party).toList());
    String against = event.type() == EventType.CAPTURE ? " | from " : " | to ";
    put(fields, against, event.targets().stream().map(EventNotation::party).toList());
    put(fields, " | at ", event.places().stream().map(EventNotation::place).toList());
    TimeExpression time = event.time();
    put(fields, " | when ", time == null ? List.of() : List.of(time(time)));
    put(fields, " | said ", event.sources().stream().map(EventNotation::source).toList());
    put(fields, " | killed ", event.fatalities().stream().map(EventNotation::loss).toList());
    put(fields, " | injured ", event.injured().stream().map(EventNotation::loss).toList());
    put(fields, " | with ", event.weapons().stream().map(Quote::text).toList());
    put(fields, " | ", event.aggregate() ? List.of("total") : List.of());
    return fields;
  }

  private static void put(Map<String, String> fields, String field, List<String> values) {
    if (!values.isEmpty()) {
      fields.put(field, String.join(AND, values));
    }
  }

  private static String party(Argument argument) {
    return named(argument.quote().text(), argument.name());
  }

  private static String place(PlaceArgument place) {
    return named(place.quote().text(), place.name());
  }

  private static String named(String quote, @Nullable String name) {
    return name == null ? quote : quote + " = " + name;
  }

  private static String time(TimeExpression time) {
    if (time.to() == null) {
      return time.quote().text() + " ?";
    }
    String from = String.valueOf(time.from());
    return time.quote().text()
        + " "
        + (time.to().equals(time.from()) ? from : from + ".." + time.to());
  }

  private static String source(Attribution source) {
    return source.quote().text() + " " + source.kind().code();
  }

  /** «5 civilians», «37- combatants» for at least 37, «2-4 unknown». */
  private static String loss(Loss loss) {
    String number = String.valueOf(loss.min());
    if (loss.max() == null) {
      number += "-";
    } else if (loss.max() != loss.min()) {
      number += "-" + loss.max();
    }
    return number + " " + loss.who().code();
  }

  /** Whether an event is what the line says. */
  static boolean met(String expected, Event event) {
    return met(expected, write(event));
  }

  private static boolean met(String expected, String found) {
    List<String> asked = parts(expected);
    List<String> given = parts(found);
    if (asked.size() != given.size()) {
      return false;
    }
    for (int at = 0; at < asked.size(); at++) {
      if (!values(asked.get(at), given.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String line) {
    return List.of(line.strip().split(" \\| ", -1));
  }

  /** The first words of a field say what it is; its values may stand in any order. */
  private static boolean values(String asked, String given) {
    List<String> left = new ArrayList<>(items(given));
    for (String item : items(asked)) {
      int found = indexOf(item, left);
      if (found < 0) {
        return false;
      }
      left.remove(found);
    }
    return left.isEmpty();
  }

  private static int indexOf(String item, List<String> given) {
    for (int at = 0; at < given.size(); at++) {
      if (given.get(at).equals(item) || bare(given.get(at)).equals(item)) {
        return at;
      }
    }
    return -1;
  }

  private static String bare(String item) {
    int at = item.indexOf(" = ");
    return at < 0 ? item : item.substring(0, at);
  }

  /** Each value with the words of its field before it. */
  private static List<String> items(String part) {
    List<String> items = new ArrayList<>();
    String head = part.replaceFirst("[\\p{InArabic}0-9«\"].*", "");
    for (String value : part.substring(head.length()).split(" \\+ ", -1)) {
      items.add(head + value);
    }
    return items;
  }
}
