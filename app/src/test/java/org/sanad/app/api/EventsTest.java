package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sanad.app.server.Role;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** Events are listed, opened, decided on; over a real register and real HTTP. */
class EventsTest extends OnSamples {
  @Test
  void a_cursor_goes_through_all_events_once() {
    Set<String> seen = new HashSet<>();
    String next = "/events?limit=2&sort=date";
    int pages = 0;
    while (!next.isEmpty() && pages < 10) {
      Served.Reply reply = served.get(next);
      JsonNode page = reply.json();
      page.path("events").forEach(e -> assertThat(seen.add(e.path("id").asText())).isTrue());
      assertThat(page.path("total").asInt()).isEqualTo(5);
      next = page.path("next_url").asText("").replace("/api/v1", "");
      next = next.equals("null") ? "" : next;
      assertThat(reply.header("Link").contains("rel=\"next\"")).isEqualTo(!next.isEmpty());
      pages++;
    }
    assertThat(seen).hasSize(5);
    assertThat(served.get("/events?cursor=nonsense").status()).isEqualTo(400);
    String cursor = served.get("/events?limit=2&sort=date").json().path("next_cursor").asText();
    assertThat(served.get("/events?sort=-date&cursor=" + cursor).status()).isEqualTo(400);
  }

  @Test
  void what_is_the_same_is_not_sent_again() {
    for (String path :
        new String[] {
          "/events", "/facets", "/map?zoom=5", "/events/" + served.id("type=capture")
        }) {
      Served.Reply first = served.get(path);
      String tag = first.header("ETag");
      assertThat(tag).as(path).isNotEmpty();
      Served.Reply again = served.get(path, "If-None-Match", tag);
      assertThat(again.status()).as(path).isEqualTo(304);
      assertThat(again.text()).isEmpty();
    }
    String tag = served.get("/events").header("ETag");
    String id = served.id("type=capture");
    served.post("/review/" + id + "/decisions", "{\"decision\": \"confirm\"}");
    assertThat(served.get("/events", "If-None-Match", tag).status()).isEqualTo(200);
  }

  @Test
  void what_is_too_much_or_wrong_is_refused_in_a_sentence() {
    assertThat(served.get("/events?limit=501").json().path("detail").asText())
        .isEqualTo("limit must be 1 to 500.");
    assertThat(served.get("/events?date_from=yesterday").status()).isEqualTo(400);
    assertThat(served.get("/events?bbox=1,2,3").status()).isEqualTo(400);
    assertThat(served.get("/events?type=nothing").status()).isEqualTo(400);
    assertThat(served.get("/events?tpye=shelling").json().path("detail").asText())
        .startsWith("There is no parameter tpye here: there are q, bbox");
    assertThat(served.get("/events/evt-0").header("Content-Type"))
        .isEqualTo("application/problem+json");
    assertThat(served.post("/read", "{\"text\": \"" + "ق ".repeat(40_000) + "\"}").status())
        .isEqualTo(413);
    assertThat(served.post("/read", "{\"text\": \"" + "ق ".repeat(60_000) + "\"}").status())
        .isEqualTo(413);
    assertThat(served.post("/read", "not json").status()).isEqualTo(400);
    assertThat(served.post("/events/merge", "{}").status()).isEqualTo(400);
    assertThat(served.send("PUT", "/events", "{}").status()).isEqualTo(405);
    assertThat(served.get("/nothing").status()).isEqualTo(404);
  }

  /** «مدينة الرستن» in the report is where the evidence says, in both ways of counting. */
  @Test
  void evidence_stands_at_the_right_letters() {
    String id = served.id("type=shelling&place=%D8%A7%D9%84%D8%B1%D8%B3%D8%AA%D9%86");
    JsonNode event = served.get("/events/" + id).json();
    String key = event.path("reports").get(0).path("key").asText();
    JsonNode report = served.get("/reports/" + key).json();
    String text = report.path("text").asText();
    assertThat(text).startsWith("قصف\nقال ناشطون");
    assertThat(report.path("text_ok").asBoolean()).isTrue();
    int checked = 0;
    for (JsonNode words : event.path("evidence")) {
      assertThat(text.substring(words.path("utf16_start").asInt(), words.path("utf16_end").asInt()))
          .isEqualTo(words.path("quote").asText());
      checked++;
    }
    assertThat(checked).isGreaterThan(3);
    assertThat(report.path("events").get(0).path("spans").toString()).contains("al-Rastan");
    assertThat(served.get("/events/" + id + "/evidence").json().path("annotations").toString())
        .contains("مدينة الرستن");
  }

  @Test
  void the_map_tells_what_a_person_looked_at() {
    String id = served.id("type=air_strike");
    assertThat(reviewOnMap(id)).isEqualTo("machine");
    served.post("/review/" + id + "/decisions", "{\"decision\": \"confirm\"}");
    assertThat(reviewOnMap(id)).isEqualTo("confirmed");
  }

  private String reviewOnMap(String id) {
    for (JsonNode point : served.get("/map?zoom=18").json().path("points")) {
      if (point.path("id").asText().equals(id)) {
        return point.path("review_status").asText();
      }
    }
    return "not on the map";
  }

  /** Readers wait for nobody; who decides is told to try again, and not where the register lies. */
  @Test
  void while_another_program_writes_all_is_read_and_no_decision_is_lost_unsaid() {
    String id = served.id("type=air_strike");
    String path = "/review/" + id + "/decisions";
    try (RegisterStore other = JdbcStore.open(served.file().toString())) {
      other.write(
          session -> {
            assertThat(served.get("/events/" + id).status()).isEqualTo(200);
            assertThat(served.get("/situation?at=2016-08-20").status()).isEqualTo(200);
            Served.Reply busy = served.post(path, "{\"decision\": \"confirm\"}");
            assertThat(busy.status()).isEqualTo(503);
            assertThat(busy.text()).contains("try again").doesNotContain("war.db");
            return session;
          });
    }
    assertThat(served.post(path, "{\"decision\": \"confirm\"}").status()).isEqualTo(200);
  }

  @Test
  void facets_leave_their_own_filter_out() {
    JsonNode facets = served.get("/facets?type=capture").json();
    assertThat(facets.path("total").asInt()).isEqualTo(1);
    assertThat(facets.path("type").size()).isGreaterThan(2);
    assertThat(facets.path("outlet")).hasSize(1);
  }

  @Test
  void an_alliance_finds_what_its_members_did_while_they_were_in_it() {
    assertThat(served.id("actor=sy-jaish-al-fatah")).isEqualTo(served.id("type=capture"));
  }

  @Test
  void a_field_is_corrected_and_the_correction_taken_back() {
    String id = served.id("type=air_strike");
    JsonNode before = served.get("/events/" + id).json();
    Served.Reply after =
        served.post(
            "/review/" + id + "/decisions",
            "{\"decision\": \"correct\", \"field\": \"killed\", \"value\": \"4\", \"reason\":"
                + " \"list\", \"revision\": "
                + before.path("revision").asLong()
                + "}");
    assertThat(after.json().path("fatalities_min").asInt()).isEqualTo(4);
    assertThat(after.json().path("summary").path("review_status").asText()).isEqualTo("corrected");
    assertThat(served.id("review_status=corrected")).isEqualTo(id);
    assertThat(served.get("/events/" + id + "/history").text())
        .contains("\"field\":\"killed\",\"before\":null,\"after\":\"4\"");
    served.post("/review/undo", "{\"decision\": " + after.json().path("decision").asLong() + "}");
    assertThat(served.get("/events/" + id).json().path("fatalities_min").isNull()).isTrue();
  }

  @Test
  void of_two_analysts_the_second_is_told_and_nothing_is_overwritten() {
    served.account("root", Role.ADMINISTRATOR);
    served.account("a", Role.ANALYST);
    served.account("b", Role.ANALYST);
    String id = served.signIn("a").id("type=air_strike");
    long seen = served.get("/events/" + id).json().path("revision").asLong();
    String decision =
        "{\"decision\": \"correct\", \"field\": \"killed\", \"value\": \"%s\", \"revision\": "
            + seen
            + "}";
    String path = "/review/" + id + "/decisions";
    assertThat(served.post(path, decision.replace("%s", "4")).status()).isEqualTo(200);

    Served.Reply second = served.signIn("b").post(path, decision.replace("%s", "9"));
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.json().path("current").path("fatalities_min").asInt()).isEqualTo(4);
    assertThat(second.json().path("current").path("corrections").get(0).path("by").asText())
        .isEqualTo("a");
    assertThat(served.get("/events/" + id).json().path("fatalities_min").asInt()).isEqualTo(4);
  }

  @Test
  void events_are_merged_and_unmerged() {
    String one = served.id("type=air_strike");
    String two = served.id("type=capture");
    Served.Reply merged =
        served.post(
            "/events/merge", "{\"events\": [\"" + one + "\", \"" + two + "\"], \"reason\": \"x\"}");
    assertThat(merged.json().path("merged_from")).hasSize(1);
    assertThat(served.get("/events").json().path("total").asInt()).isEqualTo(4);
    String id = merged.json().path("id").asText();
    assertThat(served.get("/events/" + two).json().path("id").asText()).isEqualTo(id);
    Served.Reply parted = served.post("/events/" + id + "/unmerge", "{\"reason\": \"two\"}");
    assertThat(parted.json().path("events")).hasSize(2);
    assertThat(served.get("/events").json().path("total").asInt()).isEqualTo(5);
  }

  @Test
  void a_bulk_decision_is_for_the_events_that_were_shown() {
    String ask = "{\"filters\": {\"located\": \"yes\"}, \"decision\": \"confirm\"%s}";
    int count = served.post("/review/bulk", ask.replace("%s", "")).json().path("count").asInt();
    assertThat(
            served
                .post("/review/bulk", ask.replace("%s", ", \"preview\": false, \"expected\": 99"))
                .status())
        .isEqualTo(409);
    JsonNode done =
        served
            .post("/review/bulk", ask.replace("%s", ", \"preview\": false, \"expected\": " + count))
            .json();
    assertThat(done.path("done").asInt()).isEqualTo(count);
    assertThat(served.get("/events?review_status=confirmed").json().path("total").asInt())
        .isEqualTo(count);
    served.post("/review/undo", "{\"decision\": " + done.path("undo").asLong() + "}");
    assertThat(served.get("/events?review_status=confirmed").json().path("total").asInt()).isZero();
  }

  @Test
  void a_pasted_report_is_read_and_explained() {
    JsonNode read =
        served
            .post(
                "/read",
                "{\"title\": \"قصف\", \"text\": \"قصفت قوات النظام أمس مدينة الرستن.\","
                    + " \"published\": \"2016-08-15\"}")
            .json();
    assertThat(read.path("analysis").path("events").get(0).path("type").asText())
        .isEqualTo("shelling");
    assertThat(read.path("explanation").asText()).contains("frame shelling");
    assertThat(read.path("explained").get(0).path("lines").get(0).asText()).startsWith("e1 ");
    assertThat(read.path("sentences").size()).isGreaterThan(1);
    assertThat(served.get("/events").json().path("total").asInt()).isEqualTo(5);
  }

  /** Served as JSON that no browser runs, and in tables as words that no sheet computes. */
  @Test
  void a_report_that_means_harm_stays_words() {
    String text =
        Served.JSON
            .createObjectNode()
            .put("id", "9")
            .put("source", "=cmd" + Served.NASTY)
            .put("date", "2016-08-15")
            .put("title", Served.NASTY)
            .put("text", "قصفت قوات النظام أمس مدينة الرستن. " + Served.NASTY)
            .toString();
    Path other = folder.resolve("nasty");
    other.toFile().mkdirs();
    try (Served nasty = new Served(other, text).local()) {
      String id = nasty.get("/events").json().path("events").get(0).path("id").asText();
      Served.Reply event = nasty.get("/events/" + id);
      assertThat(event.header("Content-Type")).isEqualTo("application/json");
      assertThat(event.json().path("reports").get(0).path("title").asText())
          .isEqualTo(Served.NASTY);
      assertThat(event.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(event.header("Content-Security-Policy")).contains("default-src 'self'");
      Served.Reply csv = nasty.get("/export?format=acled&extended=yes");
      assertThat(csv.status()).isEqualTo(200);
      assertThat(csv.header("Content-Disposition")).startsWith("attachment");
      assertThat(csv.text()).doesNotContainPattern("(^|[,\"\\n])=cmd");
      assertThat(nasty.get("/nothing" + "%3Cscript%3E").text()).doesNotContain("<script>");
      assertThat(nasty.get("/events?%3Cscript%3E=1").header("Content-Type"))
          .isEqualTo("application/problem+json");
    }
  }

  @Test
  void what_another_program_adds_is_seen() throws InterruptedException {
    assertThat(served.get("/events").json().path("total").asInt()).isEqualTo(5);
    org.sanad.app.Ran.with(
        "{\"id\": \"6\", \"source\": \"F\", \"date\": \"2018-01-02\", \"text\": \"قصفت قوات النظام أمس"
            + " مدينة حرستا.\"}",
        "ingest",
        "--register",
        served.file().toString(),
        "-");
    Thread.sleep(300);
    assertThat(served.get("/events").json().path("total").asInt()).isEqualTo(6);
  }
}
