package org.sanad.app.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call, checked against its route. */
public final class Call {
  private final Context context;
  private final Route route;
  private final Caller caller;
  private final Values values;

  private Call(Context context, Route route, Caller caller, Values values) {
    this.context = context;
    this.route = route;
    this.caller = caller;
    this.values = values;
  }

  /**
   * Checks a call.
   *
   * @throws Problem if it says something that its route does not know, or says it wrongly
   */
  static Call of(Context context, Route route, Caller caller) {
    Map<String, String> path = new HashMap<>();
    for (Param param : route.params()) {
      if (param.inPath()) {
        path.put(param.name(), context.pathParam(param.name()));
      }
    }
    return new Call(
        context, route, caller, Values.of(route.params(), path, context.queryParamMap()));
  }

  /** Who calls. */
  public Caller caller() {
    return caller;
  }

  /** What the address says. */
  public Values values() {
    return values;
  }

  /** A value that is there: a part of the path. */
  public String path(String name) {
    return Objects.requireNonNull(values.text(name));
  }

  /** A value, null where none was given. */
  public @Nullable String text(String name) {
    return values.text(name);
  }

  /** A whole number. */
  public int integer(String name, int otherwise) {
    return values.integer(name, otherwise);
  }

  /** A day, null where none was given. */
  public @Nullable LocalDate day(String name) {
    return values.day(name);
  }

  /**
   * What was sent.
   *
   * @throws Problem if it is not what the route takes
   */
  public <T> T body(Class<T> type) {
    if (route.body() != type) {
      throw new IllegalStateException(route.id() + " does not take a " + type.getSimpleName());
    }
    String contentType = context.contentType();
    if (contentType == null || !contentType.startsWith("application/json")) {
      throw Problem.badRequest("Send a JSON object, with Content-Type: application/json.");
    }
    try {
      T body = JsonText.read(context.body(), type);
      if (body == null) {
        throw Problem.badRequest("Send a JSON object.");
      }
      return body;
    } catch (JsonProcessingException e) {
      throw Problem.badRequest(
          "The JSON object is not one that is taken here: " + JsonText.sentence(e));
    }
  }

  /** Sets a cookie that no script reads and no other site sends; null takes it away. */
  public void cookie(String name, @Nullable String value) {
    String secure = "https".equals(context.scheme()) ? "; Secure" : "";
    context
        .res()
        .addHeader(
            "Set-Cookie",
            name
                + "="
                + (value == null ? "" : value)
                + "; Path=/; HttpOnly; SameSite=Strict"
                + secure
                + (value == null ? "; Max-Age=0" : ""));
  }

  /** A cookie, null where there is none. */
  public @Nullable String cookie(String name) {
    return context.cookie(name);
  }

  /** The address that the call came from. */
  public String from() {
    return context.ip();
  }

  /** Adds a header to the answer. */
  public void header(String name, String value) {
    context.header(name, value);
  }

  /** The address of the same call with one parameter otherwise, without scheme and host. */
  public String again(String name, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Param param : route.params()) {
      String given = param.inPath() ? null : values.text(param.name());
      if (given != null) {
        all.put(param.name(), given);
      }
    }
    all.put(name, value);
    StringBuilder address = new StringBuilder(context.path()).append('?');
    all.forEach(
        (key, each) ->
            address
                .append(address.charAt(address.length() - 1) == '?' ? "" : "&")
                .append(Address.encode(key))
                .append('=')
                .append(Address.encode(each)));
    return address.toString();
  }
}
