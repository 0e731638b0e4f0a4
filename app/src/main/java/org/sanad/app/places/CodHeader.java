package org.sanad.app.places;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a P-code table is which. OCHA's country tables have been published with {@code
 * ADM1_EN, ADM1_AR, ADM1_PCODE}, with {@code admin1Name_ar, admin1Pcode} and, since 2025, with
 * {@code adm1_name, adm1_name1, adm1_pcode}, where the columns {@code lang, lang1} say the
 * languages.
 */
final class CodHeader {
  private static final Pattern COLUMN =
      Pattern.compile(
          "adm(?:in)?([0-5])_?(pcode|code|name\\d?|ref_?name|altname|en|ar)?_?(en|ar|\\w+)?");

  private static final List<String> LAT =
      List.of("center_lat", "latitude_y", "latitude", "lat", "point_y", "y");

  private static final List<String> LON =
      List.of("center_lon", "longitude_x", "longitude", "lon", "long", "point_x", "x");

  private final Map<String, Integer> columns = new TreeMap<>();

  CodHeader(String[] header) {
    for (int at = 0; at < header.length; at++) {
      String name = header[at].replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      columns.putIfAbsent(name, at);
      Matcher parts = COLUMN.matcher(name);
      if (parts.matches()) {
        columns.putIfAbsent(key(parts), at);
      }
    }
  }

  /** One name for a column, however it is written: 1 pcode, 1 ar, 1 en, 1 name1. */
  private static String key(Matcher parts) {
    String what = parts.group(2) == null ? "" : parts.group(2);
    String language = parts.group(3) == null ? "" : parts.group(3);
    String of =
        what.equals("code")
            ? "pcode"
            : what.equals("name") && !language.isEmpty() ? language : what;
    return parts.group(1) + " " + of;
  }

  /** Whether the header is that of a table of P-codes. */
  boolean isCod() {
    return levels() >= 0 || columns.containsKey("p-code");
  }

  /** The deepest level that has codes, -1 where none has. */
  int levels() {
    for (int level = 5; level >= 0; level--) {
      if (columns.containsKey(level + " pcode")) {
        return level;
      }
    }
    return -1;
  }

  String code(String[] cells, int level) {
    return cell(cells, level + " pcode");
  }

  /** The Arabic name of a level, whichever column has it; empty where none does. */
  String arabic(String[] cells, int level) {
    for (String column : List.of("ar", "name1", "name", "name2", "name3")) {
      String name = cell(cells, level + " " + column);
      if (ArabicNames.is(name)) {
        return name;
      }
    }
    return "";
  }

  String english(String[] cells, int level) {
    for (String column : List.of("en", "name", "name1", "refname", "ref_name")) {
      String name = cell(cells, level + " " + column);
      if (!name.isEmpty() && !ArabicNames.is(name)) {
        return name;
      }
    }
    return "";
  }

  double lat(String[] cells) {
    return degrees(cells, LAT, 90);
  }

  double lon(String[] cells) {
    return degrees(cells, LON, 180);
  }

  private double degrees(String[] cells, List<String> names, double most) {
    for (String name : names) {
      String cell = cell(cells, name);
      if (!cell.isEmpty()) {
        return Cells.degrees(cell, most);
      }
    }
    return Double.NaN;
  }

  private String cell(String[] cells, String column) {
    @Nullable Integer at = columns.get(column);
    return at == null || at >= cells.length ? "" : cells[at].strip();
  }
}
