package org.sanad.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The cases of {@code events.txt}. A case is a line {@code == what it shows}, the report, and a
 * line {@code > event} for each event that must come out, or {@code > nothing}. A headline stands
 * on a line of its own behind {@code title:}. Lines that begin with # and a blank are remarks; what
 * follows the line {@code # not yet} does not come out right yet.
 */
final class EventExamples {
  private static final String FILE = "events.txt";
  private static final String NOT_YET = "# not yet";

  private final List<Case> cases = new ArrayList<>();
  private boolean holds = true;
  private String name = "";
  private String title = "";
  private StringBuilder text = new StringBuilder();
  private List<String> events = new ArrayList<>();

  private EventExamples() {}

  /**
   * A report and what it tells.
   *
   * @param name what it shows
   * @param title the headline, empty for none
   * @param text the body
   * @param events the events as {@link EventNotation} writes them, none for a report that tells
   *     none
   * @param holds whether it comes out right
   */
  record Case(String name, String title, String text, List<String> events, boolean holds) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Case> read() {
    try (InputStream in =
        Objects.requireNonNull(EventExamples.class.getResourceAsStream(FILE), FILE)) {
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Case> of(String file) {
    EventExamples examples = new EventExamples();
    file.lines().forEach(examples::line);
    examples.end();
    return examples.cases;
  }

  private void line(String line) {
    if (line.startsWith("==")) {
      end();
      name = line.substring(2).strip();
    } else if (line.startsWith(NOT_YET)) {
      end();
      holds = false;
    } else if (line.startsWith(">")) {
      events.add(line.substring(1).strip());
    } else if (line.startsWith("title:")) {
      title = line.substring("title:".length()).strip();
    } else if (!line.isBlank() && !line.startsWith("# ")) {
      text.append(text.isEmpty() ? "" : "\n").append(line.strip());
    }
  }

  private void end() {
    if (!name.isEmpty()) {
      if (events.isEmpty()) {
        throw new IllegalStateException("the case «" + name + "» does not say what must come out");
      }
      List<String> told = events.equals(List.of("nothing")) ? List.of() : List.copyOf(events);
      cases.add(new Case(name, title, text.toString(), told, holds));
    }
    name = "";
    title = "";
    text = new StringBuilder();
    events = new ArrayList<>();
  }
}
