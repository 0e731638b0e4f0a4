package org.sanad.sources.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a table, which names its columns.
 *
 * @param separator what parts the columns
 * @param fields for each column the report's field that it holds, "" where it holds none
 */
public record TableHeader(char separator, List<String> fields) {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("id", "id"),
          Map.entry("المعرف", "id"),
          Map.entry("source", "source"),
          Map.entry("outlet", "source"),
          Map.entry("publisher", "source"),
          Map.entry("المصدر", "source"),
          Map.entry("date", "date"),
          Map.entry("published", "date"),
          Map.entry("التاريخ", "date"),
          Map.entry("title", "title"),
          Map.entry("headline", "title"),
          Map.entry("العنوان", "title"),
          Map.entry("text", "text"),
          Map.entry("body", "text"),
          Map.entry("content", "text"),
          Map.entry("النص", "text"),
          Map.entry("url", "url"),
          Map.entry("link", "url"),
          Map.entry("الرابط", "url"));

  private static final String SEPARATORS = ",;\t|";
  private static final int LONGEST = 4000;

  /** Keeps its own copy. */
  public TableHeader {
    fields = List.copyOf(fields);
  }

  /**
   * The header that a text begins with, null where it begins with none: it must name a column of
   * text or title, and another.
   */
  public static @Nullable TableHeader of(String start) {
    int end = start.indexOf('\n');
    if (end < 0 || end > LONGEST) {
      return null;
    }
    String line = start.substring(0, end).strip();
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char separator = SEPARATORS.charAt(i);
      List<String> fields = new ArrayList<>();
      int known = 0;
      for (String cell : line.split(Pattern.quote("" + separator), -1)) {
        String name = cell.strip().replaceAll("^\"|\"$", "").strip().toLowerCase(Locale.ROOT);
        String field = NAMES.getOrDefault(name, "");
        boolean taken = field.isEmpty() || fields.contains(field);
        fields.add(taken ? "" : field);
        known += taken ? 0 : 1;
      }
      if (known >= 2 && (fields.contains("text") || fields.contains("title"))) {
        return new TableHeader(separator, fields);
      }
    }
    return null;
  }
}
