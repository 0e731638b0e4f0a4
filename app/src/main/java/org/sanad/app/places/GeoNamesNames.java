package org.sanad.app.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;

/**
 * GeoNames' alternate names, {@code alternateNamesV2.txt}: number, place, language, name, then
 * marks for preferred, short, colloquial and historic. Names marked Arabic are Latin at times, so
 * the letters decide.
 */
final class GeoNamesNames {
  private static final int COLUMNS = 10;
  private static final Set<String> LANGUAGES = Set.of("ar", "arz", "apc", "acm", "ary", "ayl", "");

  void read(BufferedReader in, PlaceSink sink) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      sink.row();
      String[] cells = Cells.split(line, COLUMNS);
      if (cells.length < 4) {
        sink.leftOut("has fewer than 4 columns");
      } else if (LANGUAGES.contains(cells[2]) && ArabicNames.is(cells[3])) {
        boolean historic = cells.length > 7 && cells[7].equals("1");
        if (!historic) {
          sink.name("geonames:" + cells[1], cells[3], cells.length > 4 && cells[4].equals("1"));
        }
      }
    }
  }
}
