package org.sanad.clause;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.sanad.mention.Mention;
import org.sanad.model.SourceReport;
import org.sanad.reading.Bundled;
import org.sanad.text.AnnotatedText;

/** Sentences taken apart, written so that a person can check them. */
final class ClauseNotation {
  private final AnnotatedText text;
  private final Clauses clauses;

  private ClauseNotation(AnnotatedText text) {
    this.text = text;
    this.clauses = Clauses.of(text, Bundled.MENTIONS.find(text, text.sentences().get(0)));
  }

  /** The first sentence of a text. */
  static ClauseNotation of(String sentence) {
    SourceReport report = new SourceReport("r", null, null, "", sentence);
    return new ClauseNotation(Bundled.ANALYZER.analyze(report));
  }

  /** A headline. */
  static ClauseNotation ofHeadline(String headline) {
    SourceReport report = new SourceReport("r", null, null, headline, "");
    return new ClauseNotation(Bundled.ANALYZER.analyze(report));
  }

  /**
   * The chunks in order. {@code قصفت!} is a finite verb, {@code (علي)مورك} is governed by what
   * stands in the brackets, {@code +مورك} is joined to the one before, {@code //} parts clauses.
   */
  String chunks() {
    StringBuilder shown = new StringBuilder();
    int clause = 0;
    for (Chunk chunk : clauses.chunks()) {
      if (chunk.index() > 0) {
        shown.append(chunk.clause() == clause ? " | " : " // ");
      }
      clause = chunk.clause();
      shown.append(chunk.joined() ? "+" : "");
      shown.append(chunk.bare() || chunk.verb() ? "" : "(" + chunk.gov() + ")");
      shown.append(words(chunk)).append(chunk.verb() ? "!" : "");
    }
    return shown.toString();
  }

  /**
   * The finite verbs: {@code قصفت: قوات النظام > بلدة مورك}, a dash for nobody; {@code < الهجوم} is
   * what a relative clause hangs on.
   */
  String predicates() {
    return clauses.predicates().stream().map(this::predicate).collect(joining(" ; "));
  }

  private String predicate(Predicate predicate) {
    Chunk antecedent = predicate.antecedent();
    return words(predicate.verb())
        + ": "
        + group(predicate.subject())
        + " > "
        + group(predicate.object())
        + (antecedent == null ? "" : " < " + words(antecedent));
  }

  private String group(List<Chunk> chunks) {
    return chunks.isEmpty() ? "-" : chunks.stream().map(this::words).collect(joining(" + "));
  }

  private String words(Chunk chunk) {
    Mention mention = chunk.mention();
    return text.quote(mention.first(), mention.end()).text();
  }
}
