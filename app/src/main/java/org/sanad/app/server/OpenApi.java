package org.sanad.app.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * Writes the OpenAPI 3.1 document of a table of routes: it says what is there, and nothing else.
 */
public final class OpenApi {
  private static final String PROBLEM = "Problem";

  private final Schemas schemas = new Schemas();

  private OpenApi() {}

  /**
   * The document.
   *
   * @param version of the program
   */
  public static ObjectNode of(List<Route> routes, String version) {
    return new OpenApi().document(routes, version);
  }

  private ObjectNode document(List<Route> routes, String version) {
    ObjectNode document = node();
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Sanad")
        .put("version", version)
        .put(
            "description",
            "A register of events, read out of Arabic reports. Names are in snake_case and never"
                + " change their meaning; others may be added. What is not known is null. Without an"
                + " account, only what was published is seen, through the gate.");
    document.putArray("servers").addObject().put("url", WebServer.BASE);
    ObjectNode paths = document.putObject("paths");
    for (Route route : routes) {
      ObjectNode path = (ObjectNode) paths.get(route.path());
      if (path == null) {
        path = paths.putObject(route.path());
      }
      path.set(route.method().toLowerCase(Locale.ROOT), operation(route));
    }
    ObjectNode components = document.putObject("components");
    ObjectNode all = components.putObject("schemas");
    schemas.all().forEach(all::set);
    all.set(PROBLEM, problem());
    ObjectNode security = components.putObject("securitySchemes");
    security
        .putObject("cookie")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", Callers.COOKIE)
        .put(
            "description",
            "Calls that write repeat the csrf of GET /session in the header X-CSRF-Token.");
    security.putObject("token").put("type", "http").put("scheme", "bearer");
    return document;
  }

  private ObjectNode operation(Route route) {
    ObjectNode operation = node();
    operation.put("operationId", route.id());
    operation.put("summary", route.about());
    operation.put("x-role", route.role().code());
    if (route.role() != Role.PUBLIC) {
      operation.putArray("security").addObject().putArray("cookie");
      operation.withArrayProperty("security").addObject().putArray("token");
    }
    route
        .params()
        .forEach(param -> operation.withArrayProperty("parameters").add(param.described()));
    if (route.body() != null) {
      ObjectNode content =
          operation
              .putObject("requestBody")
              .put("required", true)
              .putObject("content")
              .putObject("application/json");
      content.set("schema", schemas.of(route.body(), true));
      content.set("example", JsonText.tree(route.bodyExample()));
    }
    ObjectNode responses = operation.putObject("responses");
    ObjectNode content =
        responses.putObject("200").put("description", route.about()).putObject("content");
    for (String media : route.media()) {
      ObjectNode type = content.putObject(media);
      if (route.answer() != null) {
        type.set("schema", schemas.of(route.answer(), false));
      }
    }
    if (!route.writes()) {
      responses.putObject("304").put("description", "The caller has it already (If-None-Match).");
    }
    if (route.conflicts()) {
      refused(responses, "409", "Changed meanwhile; nothing was written.");
    }
    refused(responses, "default", "What is wrong, and what to do (RFC 9457).");
    return operation;
  }

  private static void refused(ObjectNode responses, String status, String words) {
    responses
        .putObject(status)
        .put("description", words)
        .putObject("content")
        .putObject("application/problem+json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/" + PROBLEM);
  }

  private static ObjectNode problem() {
    ObjectNode schema = node().put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("type").put("type", "string");
    properties.putObject("title").put("type", "string");
    properties.putObject("status").put("type", "integer");
    properties.putObject("detail").put("type", "string");
    schema.putArray("required").add("type").add("title").add("status").add("detail");
    return schema;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}
