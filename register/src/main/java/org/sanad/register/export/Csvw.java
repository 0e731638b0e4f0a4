package org.sanad.register.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands beside a table: its columns, as CSV on the Web (W3C) has it. */
final class Csvw {
  private Csvw() {}

  /**
   * The metadata of a table.
   *
   * @param url the table's file name
   */
  static String of(
      String url, String title, Tier tier, List<? extends Column<?>> columns, Settings settings) {
    List<Map<String, @Nullable Object>> schema = new ArrayList<>();
    for (Column<?> column : columns) {
      schema.add(column(column));
    }
    return Json.pretty(
            Json.object()
                .with("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "en")))
                .with("url", url)
                .with("dc:title", title)
                .with("dc:description", About.CAVEATS + " " + About.PRECISION)
                .with("dc:rights", settings.about().licenceWords())
                .with("dc:creator", settings.about().version())
                .with("dc:accessRights", label(tier).code())
                .with(
                    "dialect",
                    Json.object()
                        .with("encoding", "utf-8")
                        .with("header", true)
                        .with("headerRowCount", settings.hxl() ? 2 : 1)
                        .with("lineTerminators", List.of("\r\n"))
                        .with("doubleQuote", true))
                .with("tableSchema", Json.object().with("columns", schema)))
        + "\n";
  }

  /** The strictest label that a row of the table may bear. */
  private static Label label(Tier tier) {
    return tier == Tier.PUBLIC ? Label.CLEAR : Label.AMBER_STRICT;
  }

  private static Map<String, @Nullable Object> column(Column<?> column) {
    boolean number = column.type() != Column.Type.STRING && column.type() != Column.Type.LIST;
    Json.Fields fields =
        Json.object()
            .with("name", column.name())
            .with(
                "titles",
                Json.object()
                    .with("en", List.of(column.name(), column.titleEn()))
                    .with("ar", column.titleAr()))
            .with("datatype", number ? column.type().name().toLowerCase(Locale.ROOT) : "string")
            .with("null", "");
    if (column.type() == Column.Type.LIST) {
      fields.with("separator", Column.SEPARATOR);
    }
    if (column.name().endsWith("_ar")) {
      fields.with("lang", "ar");
    }
    if (!column.hxl().isEmpty()) {
      fields.with("dc:subject", column.hxl());
    }
    return fields.map();
  }
}
