package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Evidence;

/** Reports with the words that were read in them, a line each, as doccano takes them. */
final class DoccanoWriter implements EventWriter {
  private final Writer out;
  private final Labelled labelled = new Labelled();
  private long rows;

  DoccanoWriter(Writer out) {
    this.out = out;
  }

  @Override
  public @Nullable LeftOut write(Entry entry) {
    return labelled.add(entry) ? null : LeftOut.WHOLE_TEXTS;
  }

  @Override
  public long end() throws IOException {
    for (Labelled.Report report : labelled.reports()) {
      out.write(
          Json.text(
                  Json.object()
                      .with("id", report.key())
                      .with("text", report.text())
                      .with("label", labels(report.tellings()))
                      .with("sensitivity", Label.AMBER_STRICT.code()))
              + "\n");
      rows++;
    }
    return 0;
  }

  @Override
  public long rows() {
    return rows;
  }

  private static List<List<Object>> labels(List<Labelled.Telling> tellings) {
    Set<List<Object>> labels = new LinkedHashSet<>();
    for (Labelled.Telling telling : tellings) {
      telling.triggers().forEach(words -> labels.add(label(words, telling.type())));
      telling
          .roles()
          .forEach((role, words) -> words.forEach(each -> labels.add(label(each, role))));
    }
    return new ArrayList<>(labels);
  }

  private static List<Object> label(Evidence words, String label) {
    return List.of(words.quote().span().start(), words.quote().span().end(), label);
  }
}
