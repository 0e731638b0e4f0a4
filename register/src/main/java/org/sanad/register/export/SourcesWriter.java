package org.sanad.register.export;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sanad.register.model.StoredReport;

/** The reports behind the events, a row each. Keeps their keys in memory, to tell each once. */
final class SourcesWriter implements EventWriter {
  private final Table<Source> table;
  private final Set<String> told = new HashSet<>();

  SourcesWriter(Settings settings, Writer out) {
    this.table = new Table<>(columns(settings), settings.hxl(), out);
  }

  /** A report, and the entry with which it comes. */
  record Source(StoredReport report, Entry entry) {}

  static List<Column<Source>> columns(Settings settings) {
    return Column.of("sources.tsv", values(settings));
  }

  @Override
  public void begin() throws IOException {
    table.header();
  }

  @Override
  public @Nullable LeftOut write(Entry entry) throws IOException {
    for (StoredReport report : entry.reports()) {
      if (told.add(report.key())) {
        table.row(new Source(report, entry));
      }
    }
    return null;
  }

  @Override
  public long rows() {
    return table.rows();
  }

  private static Map<String, Function<Source, @Nullable Object>> values(Settings settings) {
    Map<String, Function<Source, @Nullable Object>> v = new HashMap<>();
    v.put("source_id", source -> source.report().key());
    v.put("publisher", source -> source.report().source());
    v.put("title", source -> source.entry().titles().get(source.report().key()));
    v.put("published_at", source -> source.report().published());
    v.put("sha256_text", source -> source.report().sha256());
    v.put("tool_version", source -> settings.about().version());
    v.put(
        "syndicated_from",
        source ->
            source.report().group().equals(source.report().key()) ? null : source.report().group());
    v.put("sensitivity", source -> label(source.entry()));
    v.put("note", source -> "day of publication: " + source.report().publishedBasis());
    return v;
  }

  /** A report's own label, which does not depend on which of its events comes first. */
  private static String label(Entry entry) {
    return (entry.tier() == Tier.PUBLIC ? Label.CLEAR : Label.AMBER).code();
  }
}
