package org.sanad.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanad.clause.AttributionFinder;
import org.sanad.clause.Chunk;
import org.sanad.clause.Clauses;
import org.sanad.clause.Predicate;
import org.sanad.mention.LossMention;
import org.sanad.model.Diagnostic;
import org.sanad.model.Event;
import org.sanad.model.Relation;
import org.sanad.model.Sentence;
import org.sanad.model.Token;

/** Writes down sentence by sentence what each stage made of a report. */
final class Explainer {
  private final Stages stages;
  private final Recorder recorder;
  private final MentionNotes mentions;
  private final List<String> lines = new ArrayList<>();

  Explainer(Stages stages, Recorder recorder) {
    this.stages = stages;
    this.recorder = recorder;
    this.mentions = new MentionNotes(stages);
  }

  Explanation explain() {
    lines.add(
        "anchor " + stages.analysis().anchor() + " (" + stages.analysis().anchorBasis() + ")");
    for (Clauses clauses : stages.clauses()) {
      sentence(clauses);
    }
    merges();
    for (Event event : stages.analysis().events()) {
      lines.add("");
      lines.addAll(EventNotes.of(event));
    }
    heading("relations", stages.analysis().relations().size());
    for (Relation relation : stages.analysis().relations()) {
      lines.add("  " + EventNotes.of(relation));
    }
    heading("diagnostics", stages.analysis().diagnostics().size());
    for (Diagnostic diagnostic : stages.analysis().diagnostics()) {
      lines.add("  " + diagnostic.code() + " " + diagnostic.span() + " " + diagnostic.detail());
    }
    return new Explanation(lines);
  }

  private void heading(String what, int number) {
    if (number > 0) {
      lines.add("");
      lines.add(what);
    }
  }

  private void sentence(Clauses clauses) {
    Sentence sentence = clauses.sentence();
    lines.add("");
    lines.add(
        "sentence "
            + sentence.index()
            + " "
            + sentence.span()
            + " "
            + sentence.kind().name().toLowerCase(Locale.ROOT)
            + ": "
            + stages.text().quote(sentence.span()).text().strip());
    lines.add("  tokens: " + tokens(sentence));
    for (Chunk chunk : clauses.chunks()) {
      chunk(chunk);
    }
    for (Predicate predicate : clauses.predicates()) {
      lines.add(
          "  predicate "
              + predicate.verb().index()
              + ": subject "
              + indexes(predicate.subject())
              + ", object "
              + indexes(predicate.object())
              + (predicate.antecedent() == null
                  ? ""
                  : ", hangs on " + predicate.antecedent().index()));
    }
    for (AttributionFinder.Said said : recorder.said(sentence.index())) {
      lines.add(
          "  said by "
              + said.speakers().stream()
                  .map(speaker -> stages.text().quote(speaker.first(), speaker.end()).text())
                  .toList()
              + ": tokens "
              + said.from()
              + " to "
              + said.to());
    }
    for (LossMention loss : clauses.losses()) {
      lines.add(
          "  loss "
              + loss.kind()
              + " "
              + loss.min()
              + ".."
              + loss.max()
              + " "
              + loss.who().code()
              + ": "
              + stages.text().quote(loss.first(), loss.end()).text());
    }
  }

  private String tokens(Sentence sentence) {
    return stages.text().tokens().subList(sentence.firstToken(), sentence.endToken()).stream()
        .map(Token::form)
        .collect(Collectors.joining(" | "));
  }

  private void chunk(Chunk chunk) {
    lines.add(
        "  "
            + chunk.index()
            + " clause "
            + chunk.clause()
            + " "
            + mentions.of(chunk.mention())
            + (chunk.gov().isEmpty() ? "" : " behind " + chunk.gov())
            + (chunk.joined() ? " joined" : "")
            + (chunk.verb() ? " verb" : ""));
    for (String note : recorder.notes(chunk)) {
      lines.add("      " + note);
    }
  }

  private static String indexes(List<Chunk> chunks) {
    return chunks.isEmpty()
        ? "none"
        : chunks.stream().map(c -> String.valueOf(c.index())).collect(Collectors.joining(" "));
  }

  private void merges() {
    heading("tellings", recorder.merges().size());
    for (Recorder.Merge merge : recorder.merges()) {
      Chunk known = merge.known();
      lines.add(
          "  "
              + mentions.words(merge.telling().mention())
              + (known == null
                  ? " is a new event"
                  : " tells "
                      + mentions.words(known.mention())
                      + " again, score "
                      + merge.score()));
    }
  }
}
