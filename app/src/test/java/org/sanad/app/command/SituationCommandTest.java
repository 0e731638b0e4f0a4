package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;

class SituationCommandTest {
  private static final String REPORTS =
      """
      {"id": "1", "source": "A", "date": "2016-08-15", "text": "سيطرت فصائل المعارضة السورية أمس على بلدة خان طومان في ريف حلب."}
      {"id": "2", "source": "A", "date": "2016-09-02", "text": "انسحبت فصائل المعارضة السورية أمس من بلدة خان طومان."}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void reports_are_added() throws IOException {
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), REPORTS);
    Ran.sanad("register", "add", "--register", register(), reports.toString());
  }

  private String register() {
    return folder.resolve("war.db").toString();
  }

  private Ran situation(String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "situation";
    all[1] = "--register";
    all[2] = register();
    System.arraycopy(more, 0, all, 3, more.length);
    return Ran.sanad(all);
  }

  @Test
  void who_holds_it_on_a_day_is_told_with_the_words() {
    Ran ran = situation("--at", "2016-08-20");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .contains("Khan Tuman")
        .contains("Syrian opposition factions")
        .contains("from 2016-08-14 to 2016-09-01")
        .contains("«سيطرت»");
  }

  @Test
  void the_change_between_two_days_is_told() {
    assertThat(situation("--from", "2016-08-20", "--to", "2016-09-10").out())
        .contains("between: evt-")
        .contains("1 places stand otherwise");
  }

  @Test
  void an_arabic_governorate_means_all_that_lies_in_it_as_the_english_one_does() {
    for (String name :
        List.of("Aleppo governorate", "محافظة حلب", "مُحافظة حلب", "Khan Tuman", "خان طومان")) {
      assertThat(situation("--at", "2016-08-20", "--place", name).out())
          .as(name)
          .contains("Khan Tuman");
    }
    assertThat(situation("--at", "2016-08-20", "--place", "محافظة إدلب").out())
        .doesNotContain("Khan Tuman");
  }

  @Test
  void a_map_has_the_place_with_its_precision_and_radius() throws IOException {
    JsonNode map =
        new ObjectMapper().readTree(situation("--at", "2016-08-20", "--format", "geojson").out());
    JsonNode feature = map.at("/features/0");
    assertThat(feature.at("/geometry/coordinates/0").asDouble()).isBetween(37.0, 37.1);
    assertThat(feature.at("/properties/geo_precision").asText()).isEqualTo("town");
    assertThat(feature.at("/properties/precision_radius_km").asDouble()).isPositive();
    assertThat(feature.at("/properties/holder").asText()).isEqualTo("Syrian opposition factions");
    JsonNode saying = feature.at("/properties/held/0/sayings/0");
    assertThat(saying.at("/id").asText()).startsWith("evt-");
    assertThat(saying.at("/words/0/report").asText()).startsWith("rep-");
  }

  @Test
  void json_lists_all_over_time_where_no_day_is_asked_for() throws IOException {
    JsonNode json = new ObjectMapper().readTree(situation("--format", "json").out());
    assertThat(json.at("/places/0/control/0/to/latest").asText()).isEqualTo("2016-09-01");
    assertThat(json.at("/places/0/control/0/to/inferred").asBoolean()).isFalse();
    assertThat(json.get("left_out")).isEmpty();
  }

  @Test
  void days_that_do_not_go_together_are_refused_in_a_sentence() {
    Ran ran = situation("--from", "2016-08-20");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--from together with --to");
  }
}
