package org.sanad.app.places;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who's On First's GeoJSON: a feature a file, as in its repositories and bundles, or a row, as in
 * its SQLite distribution; any number of features one behind the other; or a collection. Of a
 * feature only the properties are kept in memory, never its outline.
 */
final class WofFeatures {
  private static final Map<String, String> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("country", "country"),
              Map.entry("dependency", "country"),
              Map.entry("macroregion", "region"),
              Map.entry("region", "governorate"),
              Map.entry("macrocounty", "region"),
              Map.entry("county", "district"),
              Map.entry("localadmin", "subdistrict"),
              Map.entry("locality", "settlement"),
              Map.entry("borough", "neighbourhood"),
              Map.entry("macrohood", "neighbourhood"),
              Map.entry("neighbourhood", "neighbourhood"),
              Map.entry("microhood", "neighbourhood")));

  /** What may hold a place, the nearest first. */
  private static final List<String> HIERARCHY =
      List.of(
          "locality_id", "localadmin_id", "county_id", "macrocounty_id", "region_id", "country_id");

  private static final List<String> NAMES =
      List.of("name:ara_x_preferred", "name:ara_x_variant", "name:ara_x_colloquial");

  private final JsonMapper mapper = new JsonMapper();

  void read(Reader in, PlaceSink sink) throws IOException {
    try (JsonParser parser = mapper.createParser(in)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.FIELD_NAME) {
          continue;
        }
        String field = parser.currentName();
        parser.nextToken();
        if (field.equals("properties")) {
          sink.row();
          JsonNode properties = mapper.readTree(parser);
          place(properties, sink);
        } else if (!field.equals("features")) {
          parser.skipChildren();
        }
      }
    }
  }

  private static void place(JsonNode of, PlaceSink sink) throws IOException {
    String kind = KINDS.get(of.path("wof:placetype").asText());
    String id = of.path("wof:id").asText();
    if (id.isEmpty()) {
      sink.leftOut("is no feature of Who's On First");
      return;
    }
    if (kind == null) {
      sink.leftOut("is of a kind that reports do not name");
      return;
    }
    if (!of.path("wof:superseded_by").isEmpty() || isOver(of)) {
      sink.leftOut("is no longer in use");
      return;
    }
    double lat = degrees(of, "latitude", 90);
    double lon = degrees(of, "longitude", 180);
    if (Double.isNaN(lat) || Double.isNaN(lon) || (lat == 0 && lon == 0)) {
      sink.leftOut("has no point");
      return;
    }
    long population = Math.max(0, of.path("wof:population").asLong());
    sink.place(
        new ListedPlace(
            "wof:" + id,
            link(of),
            2,
            kind.equals("settlement") ? FeatureKinds.settlement(population) : kind,
            names(of),
            english(of),
            lat,
            lon,
            country(of),
            population,
            false,
            kind.equals("neighbourhood") ? "" : "wof:" + id,
            parents(of)));
  }

  private static boolean isOver(JsonNode of) {
    String end = of.path("edtf:deprecated").asText();
    return of.path("mz:is_current").asInt(-1) == 0
        || !(end.isEmpty() || end.equals("uuuu") || end.equals(".."));
  }

  private static double degrees(JsonNode of, String which, double most) {
    JsonNode label = of.path("lbl:" + which);
    JsonNode point = label.isNumber() ? label : of.path("geom:" + which);
    return point.isNumber() ? Cells.degrees(point.asText(), most) : Double.NaN;
  }

  private static String link(JsonNode of) {
    String number = of.path("wof:concordances").path("gn:id").asText();
    return number.isEmpty() ? "" : "geonames:" + number;
  }

  private static List<String> names(JsonNode of) {
    List<String> names = new ArrayList<>();
    for (String key : NAMES) {
      for (JsonNode name : of.path(key)) {
        if (ArabicNames.is(name.asText()) && !names.contains(name.asText())) {
          names.add(name.asText());
        }
      }
    }
    return names;
  }

  private static String english(JsonNode of) {
    String english = of.path("name:eng_x_preferred").path(0).asText();
    return english.isEmpty() ? of.path("wof:name").asText() : english;
  }

  private static String country(JsonNode of) {
    String code = of.path("iso:country").asText(of.path("wof:country").asText());
    return code.length() == 2 ? code : "";
  }

  /** Only wider places than itself, or two could hold each other. */
  private static List<String> parents(JsonNode of) {
    int own = HIERARCHY.indexOf(of.path("wof:placetype").asText() + "_id");
    List<String> parents = new ArrayList<>();
    JsonNode hierarchy = of.path("wof:hierarchy").path(0);
    for (String level : HIERARCHY.subList(own + 1, HIERARCHY.size())) {
      String parent = hierarchy.path(level).asText();
      if (!parent.isEmpty() && !parent.startsWith("-")) {
        parents.add("wof:" + parent);
      }
    }
    return parents;
  }
}
