package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.Evidence;
import org.sanad.register.model.StoredReport;

/**
 * The words behind the values as W3C Web Annotations, one a line: one for each value and each
 * stretch of words that says it. Offsets count code points of headline, line feed and body, the end
 * exclusive. Where words may not go out, only their place does.
 */
final class AnnotationWriter implements EventWriter {
  /** Code points of the report that are given on each side of a quotation. */
  private static final int AROUND = 20;

  private static final List<Object> CONTEXT =
      List.of("http://www.w3.org/ns/anno.jsonld", Map.of("sn", "urn:sanad:"));

  private final Settings settings;
  private final Writer out;
  private long rows;

  AnnotationWriter(Settings settings, Writer out) {
    this.settings = settings;
    this.out = out;
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    Map<String, StoredReport> reports = new HashMap<>();
    entry.reports().forEach(report -> reports.put(report.key(), report));
    Map<String, int[]> texts = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (List<Claims> field : Claims.of(entry.event()).values()) {
      for (Claims claim : field) {
        for (Evidence evidence : claim.evidence()) {
          String id = AnnotationIds.of(entry.event().id(), claim.field(), claim.value(), evidence);
          if (told.add(id)) {
            int[] text =
                texts.computeIfAbsent(evidence.report(), key -> codePoints(entry.texts().of(key)));
            out.write(Json.text(annotation(id, entry, claim, evidence, reports, text)) + "\n");
            rows++;
          }
        }
      }
    }
    return null;
  }

  @Override
  public long rows() {
    return rows;
  }

  private static int[] codePoints(@Nullable String text) {
    return text == null ? new int[0] : text.codePoints().toArray();
  }

  private Json.Fields annotation(
      String id,
      Entry entry,
      Claims claim,
      Evidence evidence,
      Map<String, StoredReport> reports,
      int[] text) {
    String version = settings.about().version();
    return Json.object()
        .with("@context", CONTEXT)
        .with("id", id)
        .with("type", "Annotation")
        .with("motivation", "identifying")
        .with("created", entry.changed())
        .with(
            "creator",
            Json.object()
                .with("id", "urn:sanad:reader/" + version.replaceAll("[^A-Za-z0-9._-]+", "-"))
                .with("type", "Software")
                .with("name", version))
        .with("rights", settings.about().licenceWords())
        .with(
            "body",
            Json.object()
                .with("type", "SpecificResource")
                .with("purpose", "classifying")
                .with("source", "urn:sanad:" + entry.event().id() + "#" + claim.field())
                .with("sn:value", claim.fields())
                .with("sn:sensitivity", entry.label().code()))
        .with(
            "target",
            Json.object()
                .with("type", "SpecificResource")
                .with("source", "urn:sanad:" + evidence.report())
                .with("state", state(reports.get(evidence.report())))
                .with("selector", selectors(evidence, text)));
  }

  /** The day of publication, at whose first moment the time is put: the hour is not known. */
  private static Json.@Nullable Fields state(@Nullable StoredReport report) {
    if (report == null) {
      return null;
    }
    Json.Fields state = Json.object().with("type", "TimeState");
    if (report.published() != null) {
      state.with("sourceDate", report.published() + "T00:00:00Z");
    }
    return state.with("cached", "urn:sha256:" + report.sha256());
  }

  private static List<Object> selectors(Evidence evidence, int[] text) {
    int start = evidence.quote().span().start();
    int end = evidence.quote().span().end();
    List<Object> selectors = new ArrayList<>();
    selectors.add(
        Json.object()
            .with("type", "TextPositionSelector")
            .with("start", start)
            .with("end", end)
            .map());
    if (!evidence.quote().text().isEmpty()) {
      Json.Fields quote =
          Json.object().with("type", "TextQuoteSelector").with("exact", evidence.quote().text());
      if (end <= text.length) {
        quote
            .with("prefix", piece(text, Math.max(0, start - AROUND), start))
            .with("suffix", piece(text, end, Math.min(text.length, end + AROUND)));
      }
      selectors.add(quote.map());
    }
    return selectors;
  }

  private static String piece(int[] text, int from, int to) {
    return new String(text, from, to - from);
  }
}
