package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.app.Ran;

/** Who held what, asked over HTTP while people decide and other programs add. */
class SituationsTest extends OnSamples {
  /** «سيطرت حركة أحرار الشام أمس على بلدة مورك» holds until the event is rejected, and again. */
  @Test
  void what_was_decided_is_in_the_next_answer() {
    String id = served.id("type=capture");
    String path = "/situation?at=2016-08-20&place=Hama%20governorate";
    assertThat(held(path)).isEqualTo("Ahrar al-Sham");
    assertThat(held("/situation?at=2016-08-20")).isEqualTo("Ahrar al-Sham");
    String tag = served.get(path).header("ETag");
    assertThat(served.get(path, "If-None-Match", tag).status()).isEqualTo(304);

    JsonNode rejected =
        served
            .post(
                "/review/" + id + "/decisions",
                "{\"decision\": \"reject\", \"rejection\": \"untrue\", \"reason\": \"denied\"}")
            .json();
    assertThat(served.get(path, "If-None-Match", tag).status()).isEqualTo(200);
    assertThat(held(path)).isEqualTo("nobody");
    assertThat(holders()).isEmpty();

    served.post("/review/undo", "{\"decision\": " + rejected.path("decision").asLong() + "}");
    assertThat(held(path)).isEqualTo("Ahrar al-Sham");
    assertThat(holders()).hasSize(1);
  }

  /** The command line and the server keep it in one place, and neither spoils the other's. */
  @Test
  void it_is_what_the_command_line_says() throws IOException {
    String path = "/situation?at=2016-08-20";
    JsonNode here = served.get(path).json();
    String register = served.file().toString();
    Ran ran =
        Ran.sanad("situation", "--register", register, "--at", "2016-08-20", "--format", "json");
    assertThat(ran.exitCode()).isZero();
    assertThat(Served.JSON.readTree(ran.out())).isEqualTo(withoutArabicNames(here.deepCopy()));
    assertThat(here.findValue("within_ar")).contains(new TextNode("سوريا"));
    assertThat(here.findValue("parties_ar"))
        .containsExactly(new TextNode("حركة أحرار الشام الإسلامية"));
  }

  /** The names that the server adds for who reads Arabic. */
  private static JsonNode withoutArabicNames(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("within_ar", "parties_ar"));
      object.path("according_to").forEach(voice -> ((ObjectNode) voice).remove("name_ar"));
    }
    node.forEach(SituationsTest::withoutArabicNames);
    return node;
  }

  @Test
  void what_another_program_adds_is_in_it_soon() throws InterruptedException {
    assertThat(holders()).hasSize(1);
    Ran.with(
        "{\"id\": \"6\", \"source\": \"F\", \"date\": \"2016-08-18\", \"text\": \"سيطرت قوات النظام أمس"
            + " على مدينة تدمر.\"}",
        "ingest",
        "--register",
        served.file().toString(),
        "-");
    Thread.sleep(1_200);
    assertThat(holders()).hasSize(2);
  }

  private JsonNode holders() {
    return served.get("/situation/holders?at=2016-08-20").json().path("holders");
  }

  private String held(String path) {
    for (JsonNode place : served.get(path).json().path("places")) {
      for (JsonNode spell : place.path("held")) {
        return spell.path("parties").get(0).path("name").asText();
      }
    }
    return "nobody";
  }
}
