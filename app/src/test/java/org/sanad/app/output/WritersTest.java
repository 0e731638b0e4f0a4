package org.sanad.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.sanad.app.ontology.Directory;
import org.sanad.register.export.CsvRow;
import org.sanad.register.store.Digest;

class WritersTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static String document(AnalysisWriter format) throws IOException {
    StringWriter out = new StringWriter();
    try (Document document = new Document(format, out)) {
      document.add(format.write(Sample.full()));
      document.add(format.write(Sample.empty()));
      document.add(format.write(Sample.full()));
    }
    return out.toString();
  }

  @Test
  void jsonl_has_one_object_a_line_in_the_shape_of_the_design() throws IOException {
    String[] lines = document(new JsonlWriter(Directory.empty())).split("\n", -1);
    assertThat(lines).hasSize(4);
    JsonNode full = JSON.readTree(lines[0]);
    assertThat(full.fieldNames())
        .toIterable()
        .containsExactly("report", "events", "relations", "diagnostics");
    assertThat(full.path("report").toString())
        .startsWith(
            "{\"id\":\"r,1\",\"source\":\"وكالة \\\"الخبر\\\"\",\"published\":\"2020-03-05\","
                + "\"published_basis\":\"given\",\"title\":\"😀 قصف على سرمين\",\"sha256\":\"");
    JsonNode event = full.path("events").path(0);
    assertThat(event.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "type",
            "status",
            "triggers",
            "actors",
            "targets",
            "places",
            "time",
            "sources",
            "fatalities",
            "injured",
            "weapons",
            "aggregate",
            "confidence",
            "rule",
            "acled",
            "plover");
    assertThat(event.path("places").path(0).toString())
        .isEqualTo(
            "{\"start\":34,\"end\":44,\"quote\":\"بلدة سرمين\",\"name\":\"Sarmin\","
                + "\"name_ar\":\"سرمين\",\"id\":\"SY-1\",\"lat\":35.90254,\"lon\":36.72,"
                + "\"precision\":\"town\",\"radius_km\":1.5,"
                + "\"within\":[\"Idlib district\",\"Idlib governorate\"],\"pcode\":\"SY0700\"}");
    assertThat(event.path("fatalities").toString()).contains("\"min\":3,\"max\":null");
    assertThat(event.path("confidence").toString()).isEqualTo("0.3");
    assertThat(event.path("acled").path("sub_event_type").asText())
        .isEqualTo("Shelling/artillery/missile attack");
    assertThat(event.path("plover").path("mode").asText()).isEqualTo("heavy-weapons");
  }

  @Test
  void jsonl_writes_what_is_unknown_as_null() throws IOException {
    JsonNode event =
        JSON.readTree(new JsonlWriter(Directory.empty()).write(Sample.full())).at("/events/1");
    assertThat(event.path("time").isNull()).isTrue();
    assertThat(event.path("acled").isNull()).isTrue();
    assertThat(event.path("plover").toString()).isEqualTo("{\"event\":\"THREATEN\",\"mode\":null}");
    assertThat(new JsonlWriter(Directory.empty()).write(Sample.empty()))
        .contains("\"source\":null,\"published\":null,\"published_basis\":null,\"title\":null");
  }

  @Test
  void jsonl_offsets_lead_back_to_the_words_in_code_points() throws IOException {
    JsonNode report = JSON.readTree(new JsonlWriter(Directory.empty()).write(Sample.full()));
    int[] content = Sample.REPORT.content().codePoints().toArray();
    for (JsonNode quoted : report.findParents("quote")) {
      int start = quoted.path("start").asInt();
      int length = quoted.path("end").asInt() - start;
      assertThat(new String(content, start, length)).isEqualTo(quoted.path("quote").asText());
    }
  }

  @Test
  void the_fingerprint_is_that_of_the_content_in_utf_8() {
    assertThat(Digest.sha256("\nساد"))
        .isEqualTo("dfa620cfc3653da5de1d98b8e132691526df8fddd8d5f4e6230610f3b73a0db4");
  }

  @Test
  void csv_has_a_row_an_event_and_as_many_cells_as_columns() throws IOException {
    String csv = document(new CsvWriter(Directory.empty()));
    String[] rows = csv.split("\r\n", -1);
    assertThat(rows).hasSize(6);
    assertThat(rows[1])
        .startsWith(
            "\"r,1\",\"وكالة \"\"الخبر\"\"\",2020-03-05,given,e1,shelling,occurred,false,0.3")
        .contains(",'=Artillery,")
        .contains(
            ",35.90254,36.72,town,1.5,Idlib district < Idlib governorate,SY0700,3,,civilians,");
    String plain = rows[1].replaceAll("\"(?:[^\"]|\"\")*\"", "x");
    assertThat(plain.split(",", -1)).hasSameSizeAs(rows[0].split(",", -1));
    assertThat(rows[2].split(",", -1).length).isGreaterThan(40);
  }

  @Test
  void csv_cells_that_a_spreadsheet_would_run_are_made_safe() {
    CsvRow row = new CsvRow();
    row.text("=HYPERLINK(1)");
    row.text("+1");
    row.text("-2");
    row.text("@x");
    row.text("＝1");
    row.text("\t1");
    row.numbers("-35.5; 36");
    row.text(null);
    row.text("سطر\nآخر");
    assertThat(row.end())
        .isEqualTo("'=HYPERLINK(1),'+1,'-2,'@x,'＝1,'\t1,-35.5; 36,,\"سطر\nآخر\"\r\n");
  }

  @Test
  void geojson_is_one_collection_with_a_feature_an_event() throws IOException {
    JsonNode map = JSON.readTree(document(new GeoJsonWriter(Directory.empty())));
    assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.path("features")).hasSize(4);
    JsonNode first = map.path("features").path(0);
    assertThat(first.path("geometry").toString())
        .isEqualTo("{\"type\":\"Point\",\"coordinates\":[36.72,35.90254]}");
    assertThat(first.at("/properties/fatalities_min").asInt()).isEqualTo(3);
    assertThat(first.at("/properties/fatalities_max").isNull()).isTrue();
    assertThat(first.at("/properties/precision_radius_km").asDouble()).isEqualTo(1.5);
    assertThat(map.at("/features/1/geometry").isNull()).isTrue();
    assertThat(map.at("/features/1/properties/fatalities_min").isNull()).isTrue();
  }

  @Test
  void geojson_of_nothing_is_still_a_collection() throws IOException {
    AnalysisWriter format = new GeoJsonWriter(Directory.empty());
    StringWriter out = new StringWriter();
    try (Document document = new Document(format, out)) {
      document.add(format.write(Sample.empty()));
    }
    assertThat(JSON.readTree(out.toString()).path("features")).isEmpty();
  }
}
