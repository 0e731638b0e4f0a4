package org.sanad.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sanad.lexicon.AreaKinds;
import org.sanad.lexicon.GreatCircle;
import org.sanad.lexicon.Place;
import org.sanad.lexicon.PlaceKeys;

/**
 * Tables of places by others, to check points against: tab-separated with a header that has {@code
 * name_ar}, {@code lat}, {@code lon}, and for codes {@code id} or {@code pcode} and {@code
 * geonames}.
 */
final class ReferenceTables {
  private static final Set<String> AREA_ROWS =
      Set.of("A1", "A2", "A3", "1", "2", "3", "country", "region", "county", "localadmin");

  private final Map<String, List<Row>> byName = new HashMap<>();
  private final Map<String, Row> byCode = new HashMap<>();

  /** A row of a table. */
  record Row(String country, boolean area, String name, double lat, double lon) {

    double km(Place place) {
      return GreatCircle.km(place.lat(), place.lon(), lat, lon);
    }
  }

  private ReferenceTables() {}

  /** Reads every table of a folder that has points. */
  static ReferenceTables of(Path folder) throws IOException {
    ReferenceTables tables = new ReferenceTables();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        tables.read(file);
      }
    }
    return tables;
  }

  private void read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> header = List.of(lines.get(0).split("\t", -1));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      String lat = cell(header, cells, "lat");
      String lon = cell(header, cells, "lon");
      if (lat.isEmpty() || lon.isEmpty()) {
        continue;
      }
      String kind =
          cell(header, cells, "kind")
              + cell(header, cells, "placetype")
              + cell(header, cells, "level");
      String country = cell(header, cells, "country");
      Row row =
          new Row(
              country.isEmpty() ? "SY" : country,
              AREA_ROWS.contains(kind),
              cell(header, cells, "name_ar"),
              Double.parseDouble(lat),
              Double.parseDouble(lon));
      code("cod:", cell(header, cells, "id"), row);
      code("cod:", cell(header, cells, "pcode"), row);
      code("geonames:", cell(header, cells, "geonames"), row);
      Set<String> names = new HashSet<>();
      for (String column : List.of("name_ar", "alt_ar", "variants_ar", "aliases_ar")) {
        for (String name : cell(header, cells, column).split("\\|", -1)) {
          names.add(PlaceKeys.withoutKind(PlaceKeys.of(name)));
          names.add(PlaceKeys.of(name));
        }
      }
      names.remove("");
      names.forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(row));
    }
  }

  private void code(String list, String code, Row row) {
    if (!code.isEmpty()) {
      byCode.putIfAbsent(list + code, row);
    }
  }

  private static String cell(List<String> header, String[] cells, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= cells.length ? "" : cells[at].strip();
  }

  /** Rows that may be a place: the one of its code, else those of its name, sort and country. */
  List<Row> of(Place place) {
    Row coded = place.pcode() == null ? null : byCode.get("cod:" + place.pcode());
    if (coded != null) {
      return List.of(coded);
    }
    boolean area = AreaKinds.ALL.contains(place.kind());
    return byName.getOrDefault(PlaceKeys.of(place.nameAr()), List.of()).stream()
        .filter(row -> row.country().equals(place.country()) && row.area() == area)
        .toList();
  }
}
