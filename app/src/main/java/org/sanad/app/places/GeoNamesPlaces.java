package org.sanad.app.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * GeoNames' tables of places, {@code allCountries.txt} or a country's: 19 columns parted by tabs,
 * with no quoting. Kinds that no report names, such as churches and streams without a name, are
 * left out by their feature code.
 */
final class GeoNamesPlaces {
  static final int COLUMNS = 19;

  private final FeatureKinds kinds = FeatureKinds.load();

  void read(BufferedReader in, PlaceSink sink) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      sink.row();
      String[] cells = Cells.split(line, COLUMNS);
      if (cells.length < COLUMNS) {
        sink.leftOut("has fewer than 19 columns");
        continue;
      }
      long population = Cells.number(cells[14]);
      String kind = kinds.of(cells[6], cells[7], population);
      if (kind == null) {
        sink.leftOut("is of a kind that reports do not name");
        continue;
      }
      double lat = Cells.degrees(cells[4], 90);
      double lon = Cells.degrees(cells[5], 180);
      if (Double.isNaN(lat) || Double.isNaN(lon)) {
        sink.leftOut("has no point");
        continue;
      }
      sink.place(
          new ListedPlace(
              "geonames:" + cells[0],
              "",
              0,
              kind,
              names(cells[1], cells[3]),
              cells[2].isEmpty() ? cells[1] : cells[2],
              lat,
              lon,
              cells[8],
              population,
              false,
              area(cells),
              parents(cells)));
    }
  }

  private static List<String> names(String name, String others) {
    List<String> names = new ArrayList<>(2);
    if (ArabicNames.is(name)) {
      names.add(name);
    }
    int from = 0;
    while (from < others.length()) {
      int comma = others.indexOf(',', from);
      int end = comma < 0 ? others.length() : comma;
      String other = others.substring(from, end).strip();
      if (ArabicNames.is(other) && !names.contains(other)) {
        names.add(other);
      }
      from = end + 1;
    }
    return names;
  }

  /** Codes of what lies around it, joined: SY.09.1234; of an area, its own last. */
  private static String codes(String[] cells, int levels) {
    StringBuilder codes = new StringBuilder(cells[8]);
    for (int level = 0; level < levels; level++) {
      codes.append('.').append(cells[10 + level]);
    }
    return codes.toString();
  }

  private static int level(String code) {
    return code.startsWith("PCL")
        ? 0
        : code.length() == 4 && code.startsWith("ADM") ? code.charAt(3) - '0' : -1;
  }

  private static String area(String[] cells) {
    int level = cells[6].equals("A") ? level(cells[7]) : -1;
    return level < 0 || level > 4 ? "" : codes(cells, level);
  }

  private static List<String> parents(String[] cells) {
    int level = cells[6].equals("A") ? level(cells[7]) : -1;
    List<String> parents = new ArrayList<>(5);
    for (int most = level < 0 ? 4 : level - 1; most >= 0; most--) {
      if (most == 0 || (!cells[9 + most].isEmpty() && !cells[9 + most].equals("00"))) {
        parents.add(codes(cells, most));
      }
    }
    return parents;
  }
}
