package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.PlaceArgument;
import org.sanad.text.Normalizer;

/**
 * What an example of a frame must give: {@code capture occurred [actors] > [targets] @ [places]}.
 * The parts behind the status may be left out; empty brackets ask that there be nobody.
 *
 * @param type the event's type
 * @param status its status
 * @param actors words of each actor, null where nothing is asked
 * @param targets the same of targets
 * @param places the same of places
 */
record Expectation(
    String type,
    String status,
    @Nullable List<String> actors,
    @Nullable List<String> targets,
    @Nullable List<String> places) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\s*(\\w+)\\s+(\\w+)\\s*(?:\\[([^\\]]*)\\])?\\s*(?:>\\s*\\[([^\\]]*)\\])?"
              + "\\s*(?:@\\s*\\[([^\\]]*)\\])?\\s*");

  /** What a line asks for, null where the line is not of the form. */
  static @Nullable Expectation parse(String line) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    return new Expectation(
        matcher.group(1),
        matcher.group(2),
        items(matcher.group(3)),
        items(matcher.group(4)),
        items(matcher.group(5)));
  }

  private static @Nullable List<String> items(@Nullable String list) {
    if (list == null) {
      return null;
    }
    List<String> items = new ArrayList<>();
    for (String item : list.split("[؛|،;,]", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  /** Whether an event is what was asked for. */
  boolean met(Event event) {
    return event.type().code().equals(type)
        && event.status().code().equals(status)
        && met(actors, event.actors().stream().map(Argument::quote).map(q -> q.text()).toList())
        && met(targets, event.targets().stream().map(Argument::quote).map(q -> q.text()).toList())
        && met(
            places, event.places().stream().map(PlaceArgument::quote).map(q -> q.text()).toList());
  }

  /** Each asked for shares a word with one that was found, and empty asks for empty. */
  private static boolean met(@Nullable List<String> asked, List<String> found) {
    if (asked == null) {
      return true;
    }
    if (asked.isEmpty()) {
      return found.isEmpty();
    }
    return asked.stream().allMatch(words -> found.stream().anyMatch(f -> overlap(words, f)));
  }

  private static boolean overlap(String asked, String found) {
    String folded = " " + Normalizer.fold(found) + " ";
    for (String word : Normalizer.fold(asked).split(" ", -1)) {
      if (folded.contains(" " + word + " ") || (word.length() > 3 && folded.contains(word))) {
        return true;
      }
    }
    return false;
  }
}
