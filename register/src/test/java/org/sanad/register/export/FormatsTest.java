package org.sanad.register.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.EventType;
import org.sanad.model.Loss;
import org.sanad.model.Status;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Reason;

/** Every format, against what its own rules ask for, written out. */
class FormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  @TempDir Path other;

  @Test
  void acled_has_its_31_columns_in_their_order_and_our_own_behind_them() {
    try (House house = House.of(folder, Story.shelling())) {
      String plain = house.export(Format.ACLED, Tier.INTERNAL).text();
      assertThat(plain.lines().findFirst())
          .hasValue(
              "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                  + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,"
                  + "interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,"
                  + "location,latitude,longitude,geo_precision,source,source_scale,notes,"
                  + "fatalities,tags,timestamp");
      String extended = extended(house);
      assertThat(extended).startsWith(plain.lines().findFirst().orElseThrow());
      assertThat(House.csv(extended).get(0).getParser().getHeaderNames()).hasSize(50);
    }
  }

  private static String extended(House house) {
    return house
        .export(Format.ACLED, Tier.INTERNAL, House.settings(true, false), House.all())
        .text();
  }

  @Test
  void acled_row() {
    try (House house = House.of(folder, Story.shelling())) {
      CSVRecord row = House.csv(extended(house)).get(0);
      Map<String, String> filled = new HashMap<>(row.toMap());
      filled.values().removeIf(String::isEmpty);
      String id = house.ids().get(0);
      assertThat(filled.remove("x_source_ids")).matches("rep-[0-9a-f]{16}");
      assertThat(filled.remove("x_evidence_ids")).matches("urn:uuid:[0-9a-f-]{36}");
      assertThat(filled)
          .isEqualTo(
              map(
                  "event_id_cnty", id,
                  "event_date", "2016-08-14",
                  "year", "2016",
                  "time_precision", "1",
                  "disorder_type", "Political violence",
                  "event_type", "Explosions/Remote violence",
                  "sub_event_type", "Shelling/artillery/missile attack",
                  "actor1", "Syrian government forces",
                  "inter1", "1",
                  "actor2", "civilians",
                  "inter2", "7",
                  "interaction", "17",
                  "civilian_targeting", "Civilian targeting",
                  "iso", "760",
                  "region", "Middle East",
                  "country", "Syria",
                  "admin1", "Homs governorate",
                  "admin2", "Ar-Rastan district",
                  "location", "al-Rastan",
                  "latitude", "34.92791",
                  "longitude", "36.73512",
                  "geo_precision", "1",
                  "source", "Outlet",
                  "notes",
                      "On 14 August 2016, in al-Rastan (Homs governorate), shelling."
                          + " By: Syrian government forces, according to SOHR (monitor)."
                          + " Against: civilians, according to SOHR (monitor)."
                          + " Killed: 3 civilians, according to SOHR (monitor)."
                          + " Told by 1 text of 1 publisher (single claim).",
                  "fatalities", "3",
                  "tags", "standing=single_claim; sensitivity=TLP:AMBER",
                  "timestamp", "1577836800",
                  "x_fatalities_min", "3",
                  "x_fatalities_max", "3",
                  "x_fatalities_known", "true",
                  "x_date_start", "2016-08-14",
                  "x_date_end", "2016-08-14",
                  "x_location_ar", "مدينة الرستن",
                  "x_actor1_ar", "قوات النظام",
                  "x_actor2_ar", "مدنيين",
                  "x_precision_radius_km", "2",
                  "x_review_status", "machine",
                  "x_grading", "single_claim",
                  "x_n_sources", "1",
                  "x_sensitivity", "TLP:AMBER",
                  "x_model_version", "sanad 1.2"));
    }
  }

  @Test
  void no_number_of_killed_is_0_in_acled_with_a_tag_that_says_so_and_null_elsewhere()
      throws Exception {
    try (House house = House.of(folder, Story.shelling().noNumbers())) {
      CSVRecord row = House.csv(extended(house)).get(0);
      assertThat(row.get("fatalities")).isEqualTo("0");
      assertThat(row.get("tags")).startsWith("fatalities=unknown");
      assertThat(row.get("x_fatalities_min")).isEmpty();
      assertThat(row.get("x_fatalities_known")).isEqualTo("false");
      JsonNode line = JSON.readTree(house.export(Format.JSONL, Tier.INTERNAL).text());
      assertThat(line.get("fatalities_min").isNull()).isTrue();
      CSVRecord hapi = House.csv(house.export(Format.HAPI, Tier.INTERNAL).text()).get(0);
      assertThat(hapi.get("fatalities")).isEmpty();
      assertThat(hapi.get("warning")).isEqualTo("no number of killed for 1 of 1 events");
      House.Gave ucdp = house.export(Format.UCDP, Tier.INTERNAL);
      assertThat(ucdp.leftOut()).containsExactly(Map.entry(LeftOut.NO_DEATHS, 1L));
    }
  }

  @Test
  void a_time_of_a_week_a_month_and_longer() {
    Story week = Story.shelling().on("يوم الأحد", "2016-08-08", "2016-08-14");
    try (House house = House.of(folder, week)) {
      CSVRecord row = House.csv(house.export(Format.ACLED, Tier.INTERNAL).text()).get(0);
      assertThat(row.get("event_date")).isEqualTo("2016-08-08");
      assertThat(row.get("time_precision")).isEqualTo("2");
      CSVRecord ucdp = House.csv(house.export(Format.UCDP, Tier.INTERNAL).text()).get(0);
      assertThat(ucdp.get("date_prec")).isEqualTo("3");
      assertThat(ucdp.get("date_end")).isEqualTo("2016-08-14");
    }
    Story year = Story.shelling().on("يوم الأحد", "2015-01-01", "2015-12-31");
    try (House house = House.of(other, year)) {
      Map<LeftOut, Long> left = house.export(Format.ACLED, Tier.INTERNAL).leftOut();
      assertThat(left).containsEntry(LeftOut.LONG, 1L);
      assertThat(house.export(Format.HAPI, Tier.INTERNAL).leftOut())
          .containsEntry(LeftOut.NO_MONTH, 1L);
    }
  }

  @Test
  void what_is_denied_or_a_total_is_no_row_of_acled_and_is_counted() {
    Story denied = Story.shelling().tells(EventType.SHELLING, Status.DENIED, "قصفت");
    try (House house = House.of(folder, denied)) {
      House.Gave gave = house.export(Format.ACLED, Tier.INTERNAL);
      assertThat(gave.rows()).isZero();
      assertThat(gave.leftOut()).containsExactly(Map.entry(LeftOut.NO_ACLED_TYPE, 1L));
      assertThat(house.export(Format.JSONL, Tier.INTERNAL).rows()).isEqualTo(1);
    }
  }

  @Test
  void ucdp_has_its_49_fields_in_the_order_of_its_api() {
    try (House house = House.of(folder, Story.shelling())) {
      String text = house.export(Format.UCDP, Tier.INTERNAL).text();
      assertThat(text.lines().findFirst())
          .hasValue(
              "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                  + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,"
                  + "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
                  + "number_of_sources,source_article,source_office,source_date,source_headline,"
                  + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                  + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                  + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                  + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob");
      CSVRecord row = House.csv(text).get(0);
      assertThat(row.get("type_of_violence")).isEqualTo("3");
      assertThat(row.get("dyad_name")).isEqualTo("Syrian government forces - civilians");
      assertThat(row.get("source_article")).isEqualTo("Outlet,2016-08-15");
      assertThat(row.get("source_original")).isEqualTo("SOHR");
      assertThat(row.get("where_prec")).isEqualTo("1");
      assertThat(row.get("geom_wkt")).isEqualTo("POINT (36.73512 34.92791)");
      assertThat(row.get("event_clarity")).isEqualTo("1");
      assertThat(
              List.of(
                  row.get("deaths_a"),
                  row.get("deaths_b"),
                  row.get("deaths_civilians"),
                  row.get("deaths_unknown"),
                  row.get("best"),
                  row.get("high"),
                  row.get("low")))
          .containsExactly("", "", "3", "", "3", "3", "3");
    }
  }

  @Test
  void a_state_stands_first_in_ucdp_whoever_did_it_and_an_open_number_has_no_high() {
    Story clash =
        Story.in("Outlet", "2016-08-15", "هاجمت فصائل المعارضة قوات النظام وقتلت عشرة على الأقل")
            .tells(EventType.ASSAULT, Status.OCCURRED, "هاجمت")
            .by("فصائل المعارضة", "Syrian opposition factions", "sy-opposition")
            .against("قوات النظام", "Syrian government forces", "sy-government-forces")
            .killed("عشرة على الأقل", 10, null, Loss.Who.COMBATANTS);
    try (House house = House.of(folder, clash)) {
      CSVRecord row = House.csv(house.export(Format.UCDP, Tier.INTERNAL).text()).get(0);
      assertThat(row.get("side_a")).isEqualTo("Syrian government forces");
      assertThat(row.get("type_of_violence")).isEqualTo("1");
      assertThat(row.get("low")).isEqualTo("10");
      assertThat(row.get("high")).isEmpty();
      assertThat(row.get("deaths_unknown")).isEqualTo("10");
      assertThat(row.get("latitude")).isEmpty();
    }
  }

  @Test
  void hapi_counts_by_district_and_month_in_the_shape_of_hdx() {
    try (House house = House.of(folder, Story.shelling())) {
      String text = house.export(Format.HAPI, Tier.INTERNAL).text();
      assertThat(text)
          .isEqualTo(
              "location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,"
                  + "admin1_code,admin1_name,admin2_code,admin2_name,admin_level,event_type,"
                  + "events,fatalities,reference_period_start,reference_period_end,dataset_id,"
                  + "resource_id,warning,error\r\n"
                  + "SYR,,,Homs governorate,Ar-Rastan district,SY04,Homs governorate,SY0404,"
                  + "Ar-Rastan district,2,civilian_targeting,1,3,2016-08-01,2016-08-31,,,,\r\n"
                  + "SYR,,,Homs governorate,Ar-Rastan district,SY04,Homs governorate,SY0404,"
                  + "Ar-Rastan district,2,political_violence,1,3,2016-08-01,2016-08-31,,,,\r\n");
    }
  }

  @Test
  void hxl_tags_stand_in_one_row_under_the_header() {
    Pattern tag = Pattern.compile("(#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*)?");
    try (House house = House.of(folder, Story.shelling())) {
      for (Format format :
          List.of(Format.ACLED, Format.UCDP, Format.HAPI, Format.SOURCES, Format.DELETED)) {
        Settings settings = House.settings(true, true);
        String text = house.export(format, Tier.INTERNAL, settings, House.all()).text();
        CSVRecord tags = House.csv(text).get(0);
        assertThat(tags).allMatch(cell -> tag.matcher(cell).matches(), format + "");
        assertThat(Arrays.stream(tags.values()).filter(cell -> cell.startsWith("#")).toList())
            .hasSizeGreaterThanOrEqualTo(5)
            .doesNotHaveDuplicates();
      }
      String acled =
          house
              .export(Format.ACLED, Tier.INTERNAL, House.settings(false, true), House.all())
              .text();
      CSVRecord tags = House.csv(acled).get(0);
      assertThat(tags.get("event_id_cnty")).isEqualTo("#event+code");
      assertThat(tags.get("assoc_actor_2")).isEqualTo("#group+name+second+assoc");
      assertThat(tags.get("fatalities")).isEqualTo("#affected+killed");
    }
  }

  @Test
  void geojson_is_rfc_7946() throws Exception {
    Story nowhere =
        Story.in("Another", "2016-01-02", "قصفت قوات النظام أمس")
            .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
            .on("أمس", "2016-01-01", "2016-01-01");
    try (House house = House.of(folder, Story.shelling(), nowhere)) {
      JsonNode all = JSON.readTree(house.export(Format.GEOJSON, Tier.INTERNAL).text());
      assertThat(all.get("type").asText()).isEqualTo("FeatureCollection");
      assertThat(all.has("crs")).isFalse();
      assertThat(all.at("/about/licence").asText()).isEqualTo("CC BY 4.0");
      assertThat(all.get("features")).hasSize(2);
      int without = 0;
      for (JsonNode feature : all.get("features")) {
        assertThat(feature.get("type").asText()).isEqualTo("Feature");
        assertThat(feature.get("properties").get("id")).isEqualTo(feature.get("id"));
        assertThat(feature.has("geometry")).isTrue();
        if (feature.get("geometry").isNull()) {
          without++;
          continue;
        }
        assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(feature.at("/geometry/coordinates")).hasSize(2);
        assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(36.73512);
        assertThat(feature.at("/geometry/coordinates/1").asDouble()).isEqualTo(34.92791);
        assertThat(feature.at("/properties/precision_radius_km").asDouble()).isEqualTo(2);
        assertThat(feature.at("/properties/admin2_code").asText()).isEqualTo("SY0404");
      }
      assertThat(without).isEqualTo(1);
    }
  }

  @Test
  void every_line_of_jsonl_is_what_the_schema_says() throws Exception {
    try (House house = House.of(folder, Story.shelling(), Story.shelling().nowhere())) {
      for (Tier tier : Tier.values()) {
        house.publishAll();
        JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Format.class.getResourceAsStream("events.schema.json"));
        List<String> lines = house.export(Format.JSONL, tier).text().lines().toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
          JsonNode event = JSON.readTree(line);
          assertThat(schema.validate(event)).isEmpty();
          for (JsonNode claim : event.get("claims_actors")) {
            claim
                .get("evidence")
                .forEach(id -> assertThat(event.at("/evidence").has(id.asText())).isTrue());
          }
        }
      }
    }
  }

  @Test
  void annotations_point_to_the_words_in_code_points() throws Exception {
    Story story = Story.shelling();
    String content = story.read().analysis().report().content();
    int[] points = content.codePoints().toArray();
    try (House house = House.of(folder, story)) {
      List<String> lines = house.export(Format.ANNOTATIONS, Tier.INTERNAL).text().lines().toList();
      assertThat(lines).hasSize(7);
      for (String line : lines) {
        JsonNode a = JSON.readTree(line);
        assertThat(a.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(a.get("type").asText()).isEqualTo("Annotation");
        assertThat(a.get("id").asText()).startsWith("urn:uuid:");
        assertThat(a.get("motivation").asText()).isEqualTo("identifying");
        assertThat(a.get("created").asText()).isEqualTo("2020-01-01T00:00:00Z");
        assertThat(a.at("/target/state/cached").asText()).matches("urn:sha256:[0-9a-f]{64}");
        assertThat(a.at("/target/state/sourceDate").asText()).isEqualTo("2016-08-15T00:00:00Z");
        int start = a.at("/target/selector/0/start").asInt();
        int end = a.at("/target/selector/0/end").asInt();
        String exact = a.at("/target/selector/1/exact").asText();
        assertThat(new String(points, start, end - start)).isEqualTo(exact);
        String around =
            a.at("/target/selector/1/prefix").asText()
                + exact
                + a.at("/target/selector/1/suffix").asText();
        assertThat(content).contains(around);
      }
    }
  }

  @Test
  void annotations_are_named_in_the_other_formats() throws Exception {
    try (House house = House.of(folder, Story.shelling())) {
      String annotations = house.export(Format.ANNOTATIONS, Tier.INTERNAL).text();
      JsonNode line = JSON.readTree(house.export(Format.JSONL, Tier.INTERNAL).text());
      line.get("evidence")
          .fieldNames()
          .forEachRemaining(id -> assertThat(annotations).contains(id));
      assertThat(annotations).contains(House.csv(extended(house)).get(0).get("x_evidence_ids"));
    }
  }

  @Test
  void sources_are_told_once_with_their_hash() {
    try (House house = House.of(folder, Story.shelling())) {
      List<CSVRecord> rows = House.csv(house.export(Format.SOURCES, Tier.INTERNAL).text());
      assertThat(rows).hasSize(1);
      assertThat(rows.get(0).get("publisher")).isEqualTo("Outlet");
      assertThat(rows.get(0).get("published_at")).isEqualTo("2016-08-15");
      assertThat(rows.get(0).get("sha256_text")).matches("[0-9a-f]{64}");
      assertThat(rows.get(0).get("url")).isEmpty();
    }
  }

  @Test
  void csvw_describes_the_columns_that_are_there() throws Exception {
    try (House house = House.of(folder, Story.shelling())) {
      for (Format format : Format.values()) {
        String metadata = format.metadata("war.csv", Tier.INTERNAL, House.settings(true, true));
        assertThat(metadata == null).isEqualTo(!format.table());
        if (metadata == null) {
          continue;
        }
        JsonNode csvw = JSON.readTree(metadata);
        assertThat(csvw.at("/@context/0").asText()).isEqualTo("http://www.w3.org/ns/csvw");
        assertThat(csvw.get("url").asText()).isEqualTo("war.csv");
        assertThat(csvw.at("/dialect/headerRowCount").asInt()).isEqualTo(2);
        assertThat(csvw.get("dc:rights").asText()).isEqualTo("CC BY 4.0");
        assertThat(csvw.get("dc:description").asText()).contains("not comprehensive");
        String text =
            house.export(format, Tier.INTERNAL, House.settings(true, true), House.all()).text();
        List<String> header = House.csv(text).get(0).getParser().getHeaderNames();
        assertThat(csvw.at("/tableSchema/columns").findValuesAsText("name")).isEqualTo(header);
        assertThat(csvw.at("/tableSchema/columns"))
            .allMatch(
                column ->
                    List.of("string", "integer", "decimal", "boolean", "date")
                        .contains(column.get("datatype").asText()));
      }
    }
  }

  @Test
  void a_cell_that_a_spreadsheet_would_run_is_made_safe() {
    Story story =
        Story.in("=cmd|' /C calc'!A0", "2016-08-15", "قصفت قوات النظام")
            .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
            .by("قوات النظام", "@SUM(1+1)", "sy-government-forces");
    try (House house = House.of(folder, story)) {
      for (Format format : List.of(Format.ACLED, Format.SOURCES)) {
        for (CSVRecord row : House.csv(house.export(format, Tier.INTERNAL).text())) {
          assertThat(row).noneMatch(cell -> cell.startsWith("=") || cell.startsWith("@"));
        }
      }
      CSVRecord row = House.csv(house.export(Format.ACLED, Tier.INTERNAL).text()).get(0);
      assertThat(row.get("actor1")).isEqualTo("'@SUM(1+1)");
    }
  }

  @Test
  void a_retracted_event_is_in_no_export() {
    try (House house = House.of(folder, Story.shelling())) {
      house.review().reject(Seen.all(house.ids()), Reason.UNTRUE, "another day");
      for (Format format : Format.values()) {
        House.Gave gave = house.export(format, Tier.INTERNAL);
        assertThat(gave.rows()).isZero();
        assertThat(gave.leftOut()).containsExactly(Map.entry(LeftOut.RETRACTED, 1L));
      }
    }
  }

  private static Map<String, String> map(String... pairs) {
    Map<String, String> map = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
