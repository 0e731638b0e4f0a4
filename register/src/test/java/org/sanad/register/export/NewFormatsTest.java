package org.sanad.register.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Blob;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.model.EventType;
import org.sanad.model.Status;
import org.sanad.register.intake.NewValue;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Correction.Field;
import org.sanad.register.model.Reason;

/** Formats for programs: Parquet, FollowTheMoney, PROV, doccano and brat, and what is deleted. */
class NewFormatsTest {
  @TempDir Path folder;

  @Test
  void parquet_is_read_by_duckdb_with_days_as_days_and_numbers_as_numbers() throws Exception {
    try (House house = House.of(folder, Story.shelling(), on("2016-01-01").nowhere())) {
      byte[] file = house.export(Format.PARQUET, Tier.INTERNAL).bytes();
      List<Map<String, Object>> rows =
          ReadBack.ask(file, "SELECT * FROM read_parquet('%s') WHERE fatalities_min IS NOT NULL");
      Map<String, Object> row = rows.get(0);
      assertThat(row.get("event_type")).isEqualTo("shelling");
      assertThat(row.get("date_start")).isEqualTo(LocalDate.parse("2016-08-14"));
      assertThat(row.get("fatalities_min")).isEqualTo(3);
      assertThat(row.get("place_ar")).isEqualTo("مدينة الرستن");
      assertThat(row.get("latitude")).isEqualTo(34.92791);
      assertThat(row.get("aggregate")).isEqualTo(false);
      assertThat(row.get("actor_ids")).isEqualTo("sy-government-forces");
      assertThat(row.get("review_status")).isEqualTo("machine");
      assertThat(((Blob) row.get("geometry")).length()).isEqualTo(21);
      assertThat(ReadBack.ask(file, "SELECT name, type, converted_type FROM parquet_schema('%s')"))
          .anySatisfy(
              column ->
                  assertThat(column)
                      .containsEntry("name", "date_start")
                      .containsEntry("type", "INT32")
                      .containsEntry("converted_type", "DATE"))
          .anySatisfy(
              column ->
                  assertThat(column)
                      .containsEntry("name", "updated_at")
                      .containsEntry("converted_type", "TIMESTAMP_MILLIS"));
    }
  }

  @Test
  void parquet_keeps_strings_in_dictionaries_and_its_point_is_geoparquet() {
    List<Story> many = new ArrayList<>();
    for (int i = 1; i <= 9; i++) {
      many.add(on("2016-0" + i + "-01"));
    }
    try (House house = House.of(folder, many.toArray(Story[]::new))) {
      byte[] file = house.export(Format.PARQUET, Tier.INTERNAL).bytes();
      assertThat(
              ReadBack.ask(
                  file,
                  "SELECT encodings FROM parquet_metadata('%s')"
                      + " WHERE path_in_schema = 'event_type'"))
          .allSatisfy(
              chunk -> assertThat(String.valueOf(chunk.get("encodings"))).contains("DICTIONARY"));
      JsonNode geo = FormatsTest.json(ReadBack.footer(file).get("geo"));
      assertThat(geo.get("version").asText()).isEqualTo("1.1.0");
      assertThat(geo.get("primary_column").asText()).isEqualTo("geometry");
      assertThat(geo.at("/columns/geometry/encoding").asText()).isEqualTo("WKB");
      assertThat(geo.at("/columns/geometry/geometry_types/0").asText()).isEqualTo("Point");
      assertThat(geo.at("/columns/geometry/bbox/0").asDouble()).isEqualTo(36.73512);
      assertThat(ReadBack.footer(file).get("licence")).isEqualTo("CC BY 4.0");
    }
  }

  /** «قصفت قوات النظام مدينة الرستن يوم …», without a number. */
  private static Story on(String day) {
    return Story.in("Outlet", "2016-12-31", "قصفت قوات النظام مدينة الرستن يوم " + day)
        .tells(EventType.SHELLING, Status.OCCURRED, "قصفت")
        .by("قوات النظام", "Syrian government forces", "sy-government-forces")
        .at("مدينة الرستن", "al-Rastan", "rastan", 34.92791, 36.73512)
        .on(day, day, day);
  }

  @Test
  void an_empty_parquet_file_is_one_all_the_same() {
    try (House house = House.of(folder, Story.shelling())) {
      byte[] file = house.export(Format.PARQUET, Tier.PUBLIC).bytes();
      assertThat(ReadBack.parquet(file)).isEmpty();
      assertThat(ReadBack.footer(file).get("geo")).contains("WKB").doesNotContain("bbox");
    }
  }

  /** Properties as the schemata of FollowTheMoney have them, of those that are written. */
  private static final Map<String, Set<String>> FTM =
      Map.of(
          "Event",
          Set.of(
              "name",
              "date",
              "startDate",
              "endDate",
              "summary",
              "location",
              "addressEntity",
              "country",
              "involved",
              "proof",
              "publisher",
              "modifiedAt",
              "keywords",
              "notes"),
          "Article",
          Set.of("title", "publisher", "publishedAt", "language", "notes"),
          "LegalEntity",
          Set.of("name", "country"),
          "Address",
          Set.of("full", "region", "country", "latitude", "longitude", "summary"),
          "Mention",
          Set.of("document", "resolved", "name", "detectedSchema"));

  @Test
  void followthemoney_has_its_schemata_and_every_reference_leads_to_an_entity() {
    try (House house = House.of(folder, Story.shelling())) {
      List<JsonNode> entities = lines(house.export(Format.FTM, Tier.INTERNAL).text());
      Set<String> ids = new HashSet<>();
      entities.forEach(entity -> ids.add(entity.get("id").asText()));
      assertThat(ids).hasSameSizeAs(entities);
      Set<String> schemata = new HashSet<>();
      for (JsonNode entity : entities) {
        String schema = entity.get("schema").asText();
        schemata.add(schema);
        entity
            .get("properties")
            .fields()
            .forEachRemaining(
                property -> {
                  assertThat(FTM.get(schema)).contains(property.getKey());
                  assertThat(property.getValue().isArray()).isTrue();
                });
        for (String reference : List.of("involved", "proof", "addressEntity", "document")) {
          entity
              .at("/properties/" + reference)
              .forEach(id -> assertThat(ids).contains(id.asText()));
        }
      }
      assertThat(schemata).isEqualTo(FTM.keySet());
      JsonNode event =
          entities.stream().filter(e -> e.get("schema").asText().equals("Event")).toList().get(0);
      assertThat(event.at("/properties/date/0").asText()).isEqualTo("2016-08-14");
      assertThat(event.at("/properties/country/0").asText()).isEqualTo("sy");
      assertThat(event.at("/properties/involved")).hasSize(2);
    }
  }

  private static List<JsonNode> lines(String text) {
    return text.lines().map(FormatsTest::json).toList();
  }

  @Test
  void prov_leads_from_every_version_to_what_it_came_of() {
    try (House house = House.of(folder, Story.shelling())) {
      String id = house.ids().get(0);
      house.review().edit(Seen.of(id), Field.KILLED, NewValue.of("4"), "the list");
      JsonNode all = FormatsTest.json(house.export(Format.PROV, Tier.INTERNAL).text());
      assertThat(all.at("/@context/1").asText())
          .isEqualTo("https://openprovenance.org/prov-jsonld/context.jsonld");
      Set<String> things = new HashSet<>();
      all.get("@graph")
          .forEach(
              node -> {
                if (node.has("@id")) {
                  assertThat(things.add(node.get("@id").asText())).isTrue();
                }
              });
      List<String> kinds = new ArrayList<>();
      for (JsonNode node : all.get("@graph")) {
        kinds.add(node.get("@type").asText() + " " + node.path("prov:type").asText(""));
        for (String reference :
            List.of("entity", "activity", "agent", "generatedEntity", "usedEntity")) {
          if (node.has(reference)) {
            assertThat(things).contains(node.get(reference).asText());
          }
        }
      }
      assertThat(kinds)
          .contains(
              "Agent prov:SoftwareAgent",
              "Agent prov:Person",
              "Activity sn:extract",
              "Activity sn:edit",
              "Derivation prov:Revision",
              "Specialization ");
    }
  }

  @Test
  void doccano_labels_stand_where_the_words_stand_in_code_points() {
    try (House house = House.of(folder, Story.shelling())) {
      JsonNode line = lines(house.export(Format.DOCCANO, Tier.INTERNAL).text()).get(0);
      int[] text = line.get("text").asText().codePoints().toArray();
      Set<String> labelled = new HashSet<>();
      for (JsonNode label : line.get("label")) {
        int start = label.get(0).asInt();
        labelled.add(
            label.get(2).asText() + " " + new String(text, start, label.get(1).asInt() - start));
      }
      assertThat(labelled)
          .containsExactlyInAnyOrder(
              "shelling قصفت",
              "Actor قوات النظام",
              "Target مدنيين",
              "Place مدينة الرستن",
              "Time يوم الأحد",
              "Fatalities ثلاثة مدنيين");
    }
  }

  @Test
  void brat_events_lead_to_spans_and_spans_to_the_words_of_the_text() {
    Pattern span = Pattern.compile("(T\\d+)\t(\\w+) (\\d+) (\\d+)\t(.+)");
    try (House house = House.of(folder, Story.shelling())) {
      Map<String, String> files = ReadBack.zip(house.export(Format.BRAT, Tier.INTERNAL).bytes());
      assertThat(files).hasSize(3).containsKey("annotation.conf");
      String name = files.keySet().stream().filter(n -> n.endsWith(".txt")).toList().get(0);
      int[] text = files.get(name).codePoints().toArray();
      Set<String> ids = new HashSet<>();
      List<String> events = new ArrayList<>();
      for (String line : files.get(name.replace(".txt", ".ann")).lines().toList()) {
        Matcher parts = span.matcher(line);
        if (parts.matches()) {
          int start = Integer.parseInt(parts.group(3));
          assertThat(new String(text, start, Integer.parseInt(parts.group(4)) - start))
              .isEqualTo(parts.group(5));
          assertThat(files.get("annotation.conf")).contains(parts.group(2));
          ids.add(parts.group(1));
        } else {
          events.add(line);
        }
      }
      assertThat(events).hasSize(1);
      assertThat(events.get(0)).startsWith("E1\tshelling:T").contains("Actor:T", "Place:T");
      Matcher used = Pattern.compile(":(T\\d+)").matcher(events.get(0));
      while (used.find()) {
        assertThat(ids).contains(used.group(1));
      }
    }
  }

  @Test
  void what_went_out_and_does_so_no_more_is_listed_by_id_and_a_code() {
    try (House house = House.of(folder, Story.shelling(), on("2016-01-01"))) {
      assertThat(deleted(house)).isEmpty();
      house.publishAll();
      assertThat(deleted(house)).isEmpty();
      String one = house.ids().get(0);
      String two = house.ids().get(1);
      house.review().unpublish(List.of(one), "a witness asked");
      house.review().reject(List.of(Seen.of(two)), Reason.HARM, "she is named");
      List<CSVRecord> rows = deleted(house);
      assertThat(rows.stream().map(row -> row.get("event_id_cnty") + " " + row.get("reason")))
          .containsExactlyInAnyOrder(one + " unpublished", two + " harm");
      assertThat(rows.get(0).get("deleted_timestamp")).isEqualTo("1577836800");
      String text = house.export(Format.DELETED, Tier.PUBLIC).text();
      assertThat(text).doesNotContain("witness", "named", "Rastan", "anna");
      house.review().confirm(List.of(Seen.of(two)), "she agrees");
      house.review().publish(Seen.all(List.of(one)), "she agrees");
      assertThat(deleted(house)).isEmpty();
    }
  }

  private static List<CSVRecord> deleted(House house) {
    return House.csv(house.export(Format.DELETED, Tier.PUBLIC).text());
  }
}
