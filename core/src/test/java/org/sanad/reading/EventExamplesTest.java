package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.model.Event;
import org.sanad.model.EventType;
import org.sanad.model.SourceReport;
import org.sanad.model.Status;
import org.sanad.reading.EventExamples.Case;

/** Reports of a sentence or two and the events that they tell, word for word. */
class EventExamplesTest {
  /** A Monday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2016, 8, 15);

  private static final List<Case> CASES = EventExamples.read();

  static Stream<Case> held() {
    return CASES.stream().filter(Case::holds);
  }

  static Stream<Case> awaited() {
    return CASES.stream().filter(each -> !each.holds());
  }

  @ParameterizedTest
  @MethodSource("held")
  void reads(Case example) {
    List<Event> events = events(example);

    assertThat(comes(example, events)).as(difference(example, events)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("awaited")
  void does_not_read_yet(Case example) {
    assertThat(comes(example, events(example)))
        .as("«%s» comes out right now: move it up, above «# not yet»", example.name())
        .isFalse();
  }

  @Test
  void every_type_has_an_example() {
    Set<String> types = firstWords(0);

    assertThat(EnumSet.allOf(EventType.class)).extracting(EventType::code).isSubsetOf(types);
  }

  @Test
  void every_status_has_an_example() {
    Set<String> statuses = firstWords(1);

    assertThat(EnumSet.allOf(Status.class)).extracting(Status::code).isSubsetOf(statuses);
  }

  @Test
  void names_of_cases_differ() {
    assertThat(CASES).extracting(Case::name).doesNotHaveDuplicates();
  }

  private static Set<String> firstWords(int index) {
    return held()
        .flatMap(each -> each.events().stream())
        .map(line -> line.split(" ", -1)[index])
        .collect(Collectors.toSet());
  }

  static List<Event> events(Case example) {
    return Bundled.READER
        .read(new SourceReport("r", null, PUBLISHED, example.title(), example.text()))
        .events();
  }

  /** Whether each line is met by an event of its own, and no event is left. */
  static boolean comes(Case example, List<Event> events) {
    List<Event> left = new ArrayList<>(events);
    for (String line : example.events()) {
      Event found =
          left.stream().filter(event -> EventNotation.met(line, event)).findFirst().orElse(null);
      if (found == null) {
        return false;
      }
      left.remove(found);
    }
    return left.isEmpty();
  }

  static String difference(Case example, List<Event> events) {
    return String.format(
        Locale.ROOT,
        "%s%n%s%nasked for:%n%s%ncame out:%n%s%n",
        example.name(),
        example.text(),
        String.join("\n", example.events()),
        events.stream().map(EventNotation::write).collect(Collectors.joining("\n")));
  }
}
