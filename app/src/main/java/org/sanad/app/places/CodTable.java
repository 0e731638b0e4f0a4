package org.sanad.app.places;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanad.lexicon.AreaKinds;

/**
 * OCHA's country tables of administrative areas with P-codes, as CSV. A row is about the deepest
 * area that it has a code for; the areas around it are taken from it too. An area without a point
 * of its own stands in the middle of those that lie in it, as an estimate.
 */
final class CodTable {
  /** What lies below the last level of the administration. */
  private static final String BELOW = "village";

  private final char separator;
  private final Map<String, Area> areas = new LinkedHashMap<>();

  /** An area, and the points in it that were met. */
  private static final class Area {
    private final ListedPlace place;
    private double lat;
    private double lon;
    private int points;

    Area(ListedPlace place) {
      this.place = place;
    }

    void add(double pointLat, double pointLon) {
      lat += pointLat;
      lon += pointLon;
      points++;
    }
  }

  /**
   * @param separator what parts the cells
   */
  CodTable(char separator) {
    this.separator = separator;
  }

  void read(Reader in, PlaceSink sink) throws IOException {
    CsvMapper mapper = new CsvMapper();
    mapper.enable(CsvParser.Feature.WRAP_AS_ARRAY);
    try (MappingIterator<String[]> rows =
        mapper
            .readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(in)) {
      CodHeader header = new CodHeader(rows.next());
      if (header.levels() < 0) {
        throw new ImportFailure(
            "the table has P-codes without Arabic names and points: take the country's own"
                + " administrative boundaries (COD-AB) instead.");
      }
      while (rows.hasNext()) {
        String[] cells = rows.next();
        // HXL tags stand below the header.
        if (cells.length > 0 && !cells[0].startsWith("#")) {
          sink.row();
          row(header, cells, sink);
        }
      }
    }
    for (Area area : areas.values()) {
      finish(area, sink);
    }
  }

  private void row(CodHeader header, String[] cells, PlaceSink sink) throws IOException {
    int deepest = header.levels();
    while (deepest >= 0 && header.code(cells, deepest).isEmpty()) {
      deepest--;
    }
    if (deepest < 0) {
      sink.leftOut("has no P-code");
      return;
    }
    double lat = header.lat(cells);
    double lon = header.lon(cells);
    boolean point = !Double.isNaN(lat) && !Double.isNaN(lon);
    for (int level = 0; level < deepest; level++) {
      if (!header.code(cells, level).isEmpty()) {
        Area area = area(header, cells, level);
        if (point) {
          area.add(lat, lon);
        }
      }
    }
    if (point) {
      sink.place(place(header, cells, deepest, lat, lon, false));
    } else {
      area(header, cells, deepest);
    }
  }

  private Area area(CodHeader header, String[] cells, int level) {
    return areas.computeIfAbsent(
        header.code(cells, level), code -> new Area(place(header, cells, level, 0, 0, true)));
  }

  private static void finish(Area area, PlaceSink sink) throws IOException {
    ListedPlace of = area.place;
    if (area.points == 0) {
      sink.leftOut("has no point, nor has anything in it");
      return;
    }
    sink.place(
        new ListedPlace(
            of.id(),
            of.link(),
            of.source(),
            of.kind(),
            of.namesAr(),
            of.nameEn(),
            area.lat / area.points,
            area.lon / area.points,
            of.country(),
            of.population(),
            true,
            of.area(),
            of.parents()));
  }

  private static ListedPlace place(
      CodHeader header, String[] cells, int level, double lat, double lon, boolean estimate) {
    String code = header.code(cells, level);
    String arabic = header.arabic(cells, level);
    List<String> parents = new ArrayList<>();
    for (int above = level - 1; above >= 0; above--) {
      String parent = header.code(cells, above);
      if (!parent.isEmpty()) {
        parents.add("cod:" + parent);
      }
    }
    return new ListedPlace(
        "cod:" + code,
        "",
        1,
        level < AreaKinds.LEVELS.size() ? AreaKinds.LEVELS.get(level) : BELOW,
        arabic.isEmpty() ? List.of() : List.of(arabic),
        header.english(cells, level),
        lat,
        lon,
        country(header, cells),
        0,
        estimate,
        "cod:" + code,
        parents);
  }

  /** Codes of areas begin with their country's; those of settlements do not everywhere: C1007. */
  private static String country(CodHeader header, String[] cells) {
    for (int level = 1; level >= 0; level--) {
      String code = header.code(cells, level);
      if (code.length() >= 2
          && Character.isLetter(code.charAt(0))
          && Character.isLetter(code.charAt(1))) {
        return code.substring(0, 2);
      }
    }
    return "";
  }
}
