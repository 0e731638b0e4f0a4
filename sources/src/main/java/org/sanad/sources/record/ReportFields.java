package org.sanad.sources.record;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sanad.model.SourceReport;
import org.sanad.sources.item.Checked;
import org.sanad.sources.item.Defaults;
import org.sanad.sources.item.FileName;
import org.sanad.sources.item.InputItem;
import org.sanad.sources.item.Origin;

/** Makes reports of records with the fields id, source, date, title, text and url. */
final class ReportFields {
  private final String name;
  private final Defaults defaults;

  /**
   * @param name the file that the records stand in
   */
  ReportFields(String name, Defaults defaults) {
    this.name = name;
    this.defaults = defaults;
  }

  /**
   * The report, or why there is none.
   *
   * @param origin where the record stands, with its id
   * @param number the record's place in the file, from 1; names a report that has no id
   */
  InputItem report(Origin origin, long number, Map<String, String> fields) {
    String id = origin.id() == null ? FileName.stem(name) + "-" + number : origin.id();
    String title = fields.getOrDefault("title", "");
    String text = fields.getOrDefault("text", "");
    if (title.isBlank() && text.isBlank()) {
      return new InputItem.Refused(origin, "has neither a \"text\" nor a \"title\"");
    }
    String source = filled(fields.get("source"));
    return Checked.report(
        origin,
        new SourceReport(
            id, source == null ? defaults.source() : source, defaults.published(), title, text),
        filled(fields.get("date")));
  }

  static @Nullable String filled(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
