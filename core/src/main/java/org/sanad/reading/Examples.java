package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sanad.lexicon.Frame;
import org.sanad.model.Argument;
import org.sanad.model.Event;
import org.sanad.model.PlaceArgument;
import org.sanad.model.SourceReport;

/** Runs the examples and counterexamples that every frame carries. */
public final class Examples {
  private Examples() {}

  /**
   * What is wrong, one sentence each, with file and line of the frame first: an example that gives
   * no such event, or a counterexample that gives one of the frame.
   */
  public static List<String> check(Reader reader) {
    List<String> wrong = new ArrayList<>();
    for (Frame frame : reader.lexicon().knowledge().frames()) {
      for (Frame.Example example : frame.examples()) {
        example(reader, frame, example, wrong);
      }
      for (String text : frame.counterexamples()) {
        counterexample(reader, frame, text, wrong);
      }
    }
    return wrong;
  }

  private static void example(
      Reader reader, Frame frame, Frame.Example example, List<String> wrong) {
    Expectation expected = Expectation.parse(example.expect());
    if (expected == null) {
      wrong.add(
          about(frame)
              + "the expectation «"
              + example.expect()
              + "» is not of the form: type status [actors] > [targets] @ [places].");
      return;
    }
    List<Event> events = events(reader, example.text());
    if (events.stream().noneMatch(expected::met)) {
      wrong.add(
          about(frame)
              + "«"
              + example.text()
              + "» should give: "
              + example.expect()
              + "; it gives: "
              + told(events)
              + ".");
    }
  }

  private static void counterexample(Reader reader, Frame frame, String text, List<String> wrong) {
    List<Event> events = events(reader, text);
    if (events.stream().anyMatch(event -> event.rule().startsWith(frame.name() + "/"))) {
      wrong.add(
          about(frame)
              + "«"
              + text
              + "» should give no event of this frame; it gives: "
              + told(events)
              + ".");
    }
  }

  private static String about(Frame frame) {
    return frame.origin() + ": " + frame.name() + ": ";
  }

  private static List<Event> events(Reader reader, String text) {
    return reader.read(new SourceReport("example", null, null, "", text)).events();
  }

  private static String told(List<Event> events) {
    return events.isEmpty()
        ? "nothing"
        : events.stream().map(Examples::told).collect(Collectors.joining("; "));
  }

  private static String told(Event event) {
    return event.type().code()
        + " "
        + event.status().code()
        + " ["
        + event.actors().stream()
            .map(Argument::quote)
            .map(q -> q.text())
            .collect(Collectors.joining("؛ "))
        + "] > ["
        + event.targets().stream()
            .map(Argument::quote)
            .map(q -> q.text())
            .collect(Collectors.joining("؛ "))
        + "] @ ["
        + event.places().stream()
            .map(PlaceArgument::quote)
            .map(q -> q.text())
            .collect(Collectors.joining("؛ "))
        + "] by "
        + event.rule();
  }
}
