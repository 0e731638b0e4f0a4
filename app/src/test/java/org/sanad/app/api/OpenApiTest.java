package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanad.app.server.Param;
import org.sanad.app.server.Route;

/** The document says what is there: every route, every parameter, and what comes back. */
class OpenApiTest extends OnSamples {
  private JsonNode document;

  @BeforeEach
  void read() {
    document = served.get("/openapi.json").json();
  }

  private JsonNode operation(Route route) {
    return document.path("paths").path(route.path()).path(route.method().toLowerCase(Locale.ROOT));
  }

  @Test
  void every_route_and_every_parameter_is_in_it_and_nothing_else() {
    assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
    Set<String> ids = new HashSet<>();
    for (Route route : served.api.routes()) {
      JsonNode operation = operation(route);
      assertThat(operation.path("operationId").asText()).isEqualTo(route.id());
      assertThat(ids.add(route.id())).as(route.id() + " is there once").isTrue();
      assertThat(operation.path("summary").asText()).isNotBlank();
      Set<String> named = new TreeSet<>();
      operation.path("parameters").forEach(each -> named.add(each.path("name").asText()));
      assertThat(named)
          .containsExactlyInAnyOrderElementsOf(route.params().stream().map(Param::name).toList());
      for (String part : route.path().split("/")) {
        if (part.startsWith("{")) {
          assertThat(named).contains(part.substring(1, part.length() - 1));
        }
      }
    }
    int operations = 0;
    for (JsonNode path : document.path("paths")) {
      operations += path.size();
    }
    assertThat(operations).isEqualTo(served.api.routes().size());
    assertThat(document.toString()).containsPattern("[\u0621-\u064A]{3}");
  }

  /** The example of every parameter is taken, and the answer is as the document says. */
  @Test
  void every_get_answers_as_it_says_with_every_parameter() {
    String event = served.id("type=air_strike");
    String report =
        served.get("/reports?limit=1").json().path("reports").get(0).path("key").asText();
    for (Route route : served.api.routes()) {
      if (route.writes()) {
        continue;
      }
      String path = filled(route.path(), event, report);
      answersAsItSays(route, path);
      for (Param param : route.params()) {
        if (!param.inPath() && !param.name().equals("cursor") && !param.name().equals("since")) {
          answersAsItSays(route, path + "?" + param.name() + "=" + encode(param.example()));
        }
      }
    }
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String filled(String path, String event, String report) {
    return path.replace("/actors/{id}", "/actors/sy-ahrar-al-sham")
        .replace("{id}", event)
        .replace("{key}", report);
  }

  private void answersAsItSays(Route route, String path) {
    Served.Reply reply = served.get(path);
    boolean hidden = path.contains("tier=public") && route.path().contains("{");
    if (hidden && reply.status() == 404) {
      return;
    }
    assertThat(reply.status()).as(path + ": " + reply.text()).isEqualTo(200);
    if (route.answer() != null) {
      valid(route, reply.json());
    }
  }

  @Test
  void every_call_that_writes_answers_as_it_says() {
    String event = served.id("type=air_strike");
    String other = served.id("type=capture");
    long revision = served.get("/events/" + event).json().path("revision").asLong();
    check(
        "decide",
        "/review/" + event + "/decisions",
        "{\"decision\": \"correct\", \"field\": \"killed\", \"value\": \"4\", \"revision\": "
            + revision
            + "}");
    check("decide", "/review/" + event + "/decisions", "{\"decision\": \"unsure\"}");
    check(
        "decideAll",
        "/review/bulk",
        "{\"filters\": {\"type\": \"capture\"}, \"decision\": \"confirm\"}");
    check(
        "decideAll",
        "/review/bulk",
        "{\"filters\": {\"type\": \"capture\"}, \"decision\": \"confirm\", \"preview\": false, \"expected\": 1}");
    check("undo", "/review/undo", "{}");
    check(
        "mergeEvents",
        "/events/merge",
        "{\"events\": [\"" + event + "\", \"" + other + "\"], \"reason\": \"one\"}");
    check("unmergeEvent", "/events/" + event + "/unmerge", "{\"reason\": \"two\"}");
    check("publishEvent", "/events/" + event + "/publish", "{\"dry_run\": true}");
    check("publishEvent", "/events/" + event + "/publish", "{\"reason\": \"compared\"}");
    check("unpublishEvent", "/events/" + event + "/unpublish", "{\"reason\": \"asked\"}");
    check("readReport", "/read", example("readReport"));
    check("addUser", "/users", example("addUser"));
  }

  private String example(String id) {
    JsonNode operation = operation(route(id));
    return operation
        .path("requestBody")
        .path("content")
        .path("application/json")
        .path("example")
        .toString();
  }

  private Route route(String id) {
    return served.api.routes().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void check(String id, String path, String body) {
    Served.Reply reply = served.post(path, body);
    assertThat(reply.status()).as(id + ": " + reply.text()).isEqualTo(200);
    valid(route(id), reply.json());
  }

  /** What is sent as an example is what the schema takes. */
  @Test
  void examples_are_as_the_document_says() {
    for (Route route : served.api.routes()) {
      if (route.body() != null) {
        JsonNode content =
            operation(route).path("requestBody").path("content").path("application/json");
        assertThat(faults(content.path("schema"), content.path("example"))).isEmpty();
      }
    }
  }

  private void valid(Route route, JsonNode answer) {
    JsonNode schema =
        operation(route)
            .path("responses")
            .path("200")
            .path("content")
            .path("application/json")
            .path("schema");
    assertThat(faults(schema, answer)).as(route.id() + " " + answer).isEmpty();
  }

  private List<String> faults(JsonNode schema, JsonNode value) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(whole)
        .validate(value)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
