package org.sanad.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One output measured against coded reports. */
public final class Evaluation {
  private final Score score = new Score();
  private final List<ReportOutcome> outcomes = new ArrayList<>();

  private Evaluation() {}

  /**
   * Measures an output.
   *
   * @param texts JSON list of reports
   * @param gold JSON list of the same reports coded by hand
   * @param output our JSON Lines
   * @throws IOException if one of them cannot be read; the message is a sentence
   */
  public static Evaluation of(Path texts, Path gold, Path output) throws IOException {
    Evaluation evaluation = new Evaluation();
    Map<String, List<CodedEvent>> given = CodedReports.system(output);
    CodedReports.gold(gold, CodedReports.texts(texts))
        .forEach(
            (id, events) ->
                evaluation.outcomes.add(evaluation.score.add(id, events, given.get(id))));
    return evaluation;
  }

  /** The figures. */
  public Score score() {
    return score;
  }

  List<ReportOutcome> outcomes() {
    return outcomes;
  }

  /** The coded events that were not found and the events given that are not coded, one a line. */
  public List<String> mistakes() {
    List<String> lines = new ArrayList<>();
    for (ReportOutcome o : outcomes) {
      Set<Integer> used = new HashSet<>(o.partners().values());
      for (int g = 0; g < o.gold().size(); g++) {
        if (!o.partners().containsKey(g)) {
          CodedEvent missed = o.gold().get(g);
          lines.add(
              "missed "
                  + o.id()
                  + " "
                  + missed.shown()
                  + "; "
                  + instead("given", missed, o.events()));
        }
      }
      for (int s = 0; s < o.events().size(); s++) {
        if (!used.contains(s)) {
          CodedEvent extra = o.events().get(s);
          lines.add(
              "false  " + o.id() + " " + extra.shown() + "; " + instead("coded", extra, o.gold()));
        }
      }
    }
    return lines;
  }

  private static String instead(String verb, CodedEvent event, List<CodedEvent> others) {
    String there =
        others.stream()
            .filter(other -> CodedEvent.overlap(event.triggerSpans(), other.triggerSpans()))
            .map(CodedEvent::shown)
            .collect(Collectors.joining(", "));
    return verb + " there: " + (there.isEmpty() ? "nothing" : there);
  }
}
