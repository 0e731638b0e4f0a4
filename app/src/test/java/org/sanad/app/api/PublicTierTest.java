package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;
import org.sanad.app.server.Param;
import org.sanad.app.server.Role;
import org.sanad.app.server.Route;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.model.Reason;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** Whoever has no account sees what the gate lets out of the register, and nothing else. */
class PublicTierTest {
  /** What stays in: a name, a place that only a report has, exact points, who decided and why. */
  private static final List<String> HELD_BACK =
      List.of(
          "خالد", "الطبيب", "مشفى", "مسلحون", "m7", "secret reason", "قال ناشطون إن", "war.jsonl");

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void publishEverything() {
    served = new Served(folder, Served.REPORTS);
    served.account("m7", Role.ADMINISTRATOR);
    served.signIn("m7");
    for (JsonNode event : served.get("/events").json().path("events")) {
      Served.Reply published =
          served.post(
              "/events/" + event.path("id").asText() + "/publish",
              "{\"reason\": \"secret reason\"}");
      assertThat(published.status()).as(published.text()).isEqualTo(200);
    }
  }

  @AfterEach
  void end() {
    served.close();
  }

  private static Set<String> ids(JsonNode events) {
    Set<String> ids = new TreeSet<>();
    events.forEach(event -> ids.add(event.path("id").asText()));
    return ids;
  }

  /** The lists show what sanad export --public writes, and nothing besides. */
  @Test
  void the_lists_are_the_public_export() {
    Ran export =
        Ran.sanad(
            "export", "--public", "--format", "jsonl", "--register", served.file().toString());
    Set<String> out = new TreeSet<>();
    export
        .out()
        .lines()
        .forEach(line -> out.add(line.replaceFirst(".*?\"id\":\"([^\"]+)\".*", "$1")));
    served.as();
    assertThat(out).hasSize(4);
    assertThat(ids(served.get("/events").json().path("events"))).isEqualTo(out);
    assertThat(served.get("/events.jsonl").text().lines().count()).isEqualTo(4);
    assertThat(served.get("/facets").json().path("total").asInt()).isEqualTo(4);
  }

  /** Every route, with every parameter's example: no answer holds what the gate holds back. */
  @Test
  void no_answer_to_anybody_holds_what_the_gate_holds_back() {
    List<String> held = new ArrayList<>(HELD_BACK);
    for (double[] point : points(served.get("/events?tier=internal"))) {
      held.add(Double.toString(point[0]));
      held.add(Double.toString(point[1]));
    }
    assertThat(held).hasSizeGreaterThan(HELD_BACK.size() + 6);
    served.as();
    List<String> events = List.copyOf(ids(served.get("/events").json().path("events")));
    List<String> reports = new ArrayList<>();
    served
        .get("/reports")
        .json()
        .path("reports")
        .forEach(report -> reports.add(report.path("key").asText()));
    assertThat(reports).hasSize(4);
    int asked = 0;
    for (Route route : served.api.routes()) {
      if (route.writes() || route.id().equals("getDocument")) {
        continue;
      }
      for (String event : events) {
        for (String report : reports) {
          String path =
              route
                  .path()
                  .replace("/actors/{id}", "/actors/sy-government-forces")
                  .replace("{id}", event)
                  .replace("{key}", report);
          asked += withholds(held, path) + withholds(held, path + "?tier=internal");
          for (Param param : route.params()) {
            if (!param.inPath() && param.name().equals("format")) {
              for (String format : param.values()) {
                asked += withholds(held, path + "?format=" + format + "&extended=yes");
              }
            }
          }
          if (!path.contains(report)) {
            break;
          }
        }
        if (!route.path().contains("{id}") && !route.path().contains("{key}")) {
          break;
        }
      }
    }
    assertThat(asked).isGreaterThan(40);
  }

  private int withholds(List<String> all, String path) {
    String text = served.get(path).text();
    for (String held : all) {
      // The directory's own entries are known to everybody, whatever the register holds.
      if (!path.startsWith("/actors")) {
        assertThat(text).as(path).doesNotContain(held);
      }
    }
    return 1;
  }

  /** A box drawn ever smaller finds the point that goes out, never the one that was read. */
  @Test
  void a_box_finds_the_coarsened_point_alone() {
    served.signIn("m7");
    List<double[]> exact = points(served.get("/events?tier=internal"));
    served.as();
    List<double[]> out = points(served.get("/events"));
    assertThat(out).hasSize(4);
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      double[] centre =
          i % 2 == 0
              ? exact.get(random.nextInt(exact.size()))
              : out.get(random.nextInt(out.size()));
      double half = Math.pow(10, -random.nextInt(5)) / 2;
      double[] box = {centre[0] - half, centre[1] - half, centre[0] + half, centre[1] + half};
      long expected =
          out.stream()
              .filter(p -> p[0] >= box[0] && p[0] <= box[2] && p[1] >= box[1] && p[1] <= box[3])
              .count();
      String bbox = "bbox=" + box[0] + "," + box[1] + "," + box[2] + "," + box[3];
      assertThat(served.get("/events?" + bbox).json().path("total").asLong())
          .as(bbox)
          .isEqualTo(expected);
      assertThat(served.get("/map?zoom=18&" + bbox).json().path("shown").asLong())
          .isEqualTo(expected);
    }
  }

  private static List<double[]> points(Served.Reply reply) {
    List<double[]> points = new ArrayList<>();
    for (JsonNode event : reply.json().path("events")) {
      JsonNode place = event.path("place");
      if (place.path("lat").isNumber()) {
        points.add(new double[] {place.path("lon").asDouble(), place.path("lat").asDouble()});
      }
    }
    return points;
  }

  @Test
  void words_that_are_held_back_find_nothing() {
    served.as();
    for (String word :
        new String[] {"%D9%85%D8%B4%D9%81%D9%89", "%D9%85%D8%B3%D9%84%D8%AD%D9%88%D9%86"}) {
      assertThat(served.get("/events?q=" + word).json().path("total").asInt()).isZero();
    }
    assertThat(served.get("/reports?q=x").status()).isEqualTo(403);
  }

  /** Detention goes out in no row: not under its id either. */
  @Test
  void an_event_that_stays_in_is_not_there() {
    String id = served.signIn("m7").id("type=abduction");
    served.as();
    for (String path : new String[] {"", "/evidence", "/history"}) {
      assertThat(served.get("/events/" + id + path).status()).isEqualTo(404);
    }
    assertThat(served.get("/events/" + id + "/public").status()).isEqualTo(401);
  }

  @Test
  void what_is_taken_in_again_is_gone_at_once_and_told_as_deleted() {
    String id = served.signIn("m7").id("type=air_strike");
    assertThat(served.as().get("/events/" + id).status()).isEqualTo(200);
    served.signIn("m7").post("/events/" + id + "/unpublish", "{\"reason\": \"secret reason\"}");
    served.as();
    assertThat(served.get("/events/" + id).status()).isEqualTo(404);
    assertThat(served.get("/events").json().path("total").asInt()).isEqualTo(3);
    assertThat(served.get("/deleted").text())
        .contains(id)
        .contains("unpublished")
        .doesNotContain("secret");
  }

  /** Reports are listed from what was judged once, whatever has become of one of them since. */
  @Test
  void what_another_program_takes_in_again_breaks_no_list_of_reports() {
    String id = served.signIn("m7").id("type=air_strike");
    String key = served.get("/events/" + id).json().at("/reports/0/key").asText();
    assertThat(served.as().get("/reports/" + key).status()).isEqualTo(200);
    try (RegisterStore other = JdbcStore.open(served.file().toString())) {
      new Review(other, Served.CLOCK, "m8")
          .reject(List.of(new Seen(id, null)), Reason.UNTRUE, "secret reason");
    }
    assertThat(served.get("/reports").status()).isEqualTo(200);
    assertThat(served.get("/reports/" + key).text()).contains("No report has the key " + key);
  }

  @Test
  void the_preview_says_what_is_held_back_and_by_which_rule() {
    String id = served.signIn("m7").id("type=shelling&outlet=Outlet+B");
    JsonNode preview = served.get("/events/" + id + "/public").json();
    assertThat(preview.path("goes_out").asBoolean()).isTrue();
    assertThat(preview.path("event").path("place").path("precision").asText())
        .isEqualTo("district");
    assertThat(preview.path("held_back").toString()).contains("الطبيب").contains("rule");
  }
}
