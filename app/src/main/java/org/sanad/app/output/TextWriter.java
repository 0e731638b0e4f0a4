package org.sanad.app.output;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sanad.model.Analysis;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.Relation;
import org.sanad.model.SourceReport;

/** Pages for eyes: every event with its fields and the sentence that tells it. */
public final class TextWriter implements AnalysisWriter {
  private final Labels labels;
  private final FieldText fields;
  private final boolean colours;
  private final String lineStart;
  private final int labelWidth;

  /**
   * @param labels the words around the report's own
   * @param colours whether evidence is coloured, for a terminal, or put in brackets
   */
  public TextWriter(Labels labels, boolean colours) {
    this.labels = labels;
    this.fields = new FieldText(labels);
    this.colours = colours;
    this.lineStart =
        labels.language() == Language.AR ? String.valueOf(Bidi.RIGHT_TO_LEFT_MARK) : "";
    this.labelWidth =
        labels.keys().stream()
            .filter(key -> key.startsWith("field."))
            .mapToInt(key -> labels.get(key).length())
            .max()
            .orElse(0);
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String write(Analysis a) {
    StringBuilder out = new StringBuilder();
    heading(out, a);
    Excerpt excerpt = new Excerpt(a.report().content());
    for (Event event : a.events()) {
      event(out, event, excerpt);
    }
    if (a.events().isEmpty()) {
      line(out, "\n  " + labels.get("no_events"));
    }
    for (Relation relation : a.relations()) {
      relation(out, relation);
    }
    open(out, a.diagnostics());
    return out.toString();
  }

  private void heading(StringBuilder out, Analysis a) {
    SourceReport report = a.report();
    String published =
        a.anchor() == null
            ? labels.get("undated")
            : a.anchor() + " (" + labels.named("basis", a.anchorBasis()) + ")";
    String source = report.source() == null ? "" : "  " + Bidi.isolate(Bidi.plain(report.source()));
    String id = Bidi.isolate(Bidi.plain(report.id()));
    line(out, bold("■ " + id) + source + "  " + published);
    if (!report.title().isBlank()) {
      line(out, "  " + Bidi.isolate(Bidi.plain(report.title()).strip()));
    }
  }

  private void event(StringBuilder out, Event e, Excerpt excerpt) {
    String kind =
        labels.get("type." + e.type().code())
            + labels.get("comma")
            + labels.get("status." + e.status().code());
    String total = e.aggregate() ? labels.get("comma") + labels.get("aggregate") : "";
    out.append('\n');
    line(out, "  " + Bidi.isolate(e.id()) + " " + bold(kind + total));
    each(out, "actors", e.actors(), fields::argument);
    each(out, "targets", e.targets(), fields::argument);
    each(out, "places", e.places(), fields::place);
    each(out, "time", e.time() == null ? List.of() : List.of(e.time()), fields::time);
    each(out, "fatalities", e.fatalities(), fields::loss);
    each(out, "injured", e.injured(), fields::loss);
    each(out, "weapons", e.weapons(), fields::quote);
    each(out, "sources", e.sources(), fields::source);
    String sentence = excerpt.richest(e.triggers(), Evidence.of(e), colours);
    each(out, "sentence", List.of(Bidi.isolate(sentence)), Function.identity());
  }

  private <T> void each(
      StringBuilder out, String field, List<T> elements, Function<T, String> shown) {
    String label = labels.get("field." + field);
    for (T element : elements) {
      String padding = " ".repeat(labelWidth - label.length());
      line(out, "     " + label + padding + "  " + shown.apply(element));
      label = "";
    }
  }

  private void relation(StringBuilder out, Relation r) {
    String tie = labels.get("relation." + r.type().code());
    line(
        out,
        "\n  "
            + Bidi.isolate(Bidi.plain(r.a()))
            + " "
            + bold(tie)
            + " "
            + Bidi.isolate(Bidi.plain(r.b()))
            + "  "
            + fields.quote(r.quote()));
  }

  /** What concerns the report as a whole is said in full, the rest only counted. */
  private void open(StringBuilder out, List<Diagnostic> diagnostics) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Diagnostic d : diagnostics) {
      if (d.code().startsWith("report.")) {
        line(out, "\n  ! " + Bidi.isolate(Bidi.plain(d.detail())));
      } else {
        counts.merge(d.code(), 1, Integer::sum);
      }
    }
    if (!counts.isEmpty()) {
      StringBuilder list = new StringBuilder();
      counts.forEach(
          (code, n) -> list.append(list.length() == 0 ? "" : ", ").append(n + " " + code));
      line(out, "\n  " + labels.get("left_open", Bidi.isolate(list.toString())));
    }
  }

  /** Blank lines stay in front of the mark that turns the line round. */
  private void line(StringBuilder out, String line) {
    String words = line.startsWith("\n") ? line.substring(1) : line;
    out.append(line, 0, line.length() - words.length())
        .append(lineStart)
        .append(words)
        .append('\n');
  }

  private String bold(String words) {
    return colours ? "\u001B[1m" + words + "\u001B[0m" : words;
  }
}
