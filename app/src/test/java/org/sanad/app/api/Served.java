package org.sanad.app.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sanad.app.Ran;
import org.sanad.app.accounts.Accounts;
import org.sanad.app.reference.Known;
import org.sanad.app.server.Role;
import org.sanad.app.server.Settings;
import org.sanad.app.server.WebServer;
import org.sanad.register.store.StorePool;

/** A register in a file, served over HTTP on a port of its own. */
final class Served implements AutoCloseable {
  static final Known KNOWLEDGE = Known.bundled();
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
  static final ObjectMapper JSON = new ObjectMapper();

  /** What a report must never do: be markup, turn a line around, or be a formula. */
  static final String NASTY = "<script>alert(1)</script>\u202E=HYPERLINK(\"http://x.example\")";

  /** An open shelling, a hospital, an abduction, and a report that means harm. */
  static final String REPORTS =
      """
      {"id": "1", "source": "Outlet A", "date": "2016-08-15", "title": "قصف", "text": "قال ناشطون إن قوات النظام قصفت أمس مدينة الرستن في ريف حمص الشمالي بالمدفعية، ما أدى إلى مقتل ثلاثة مدنيين."}
      {"id": "2", "source": "Outlet B", "date": "2016-08-15", "text": "قصفت قوات النظام يوم الجمعة مشفى في مدينة دوما، ما أدى إلى مقتل أربعة مدنيين، بحسب الطبيب خالد العمران."}
      {"id": "3", "source": "Outlet C", "date": "2016-08-15", "text": "اختطف مسلحون مجهولون أمس مدنيا في مدينة إدلب."}
      {"id": "4", "source": "Outlet D", "date": "2016-08-16", "text": "شنت طائرات حربية غارات على بلدة تلبيسة أمس."}
      {"id": "5", "source": "Outlet E", "date": "2016-08-17", "text": "سيطرت حركة أحرار الشام أمس على بلدة مورك."}
      """;

  private final String place;
  private final StorePool store;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> headers = new ArrayList<>();
  final Api api;

  Served(Path folder, String reports) {
    this(folder.resolve("war.db").toString(), reports);
  }

  /** In a file or a PostgreSQL database. */
  Served(String place, String reports) {
    this.place = place;
    Ran ran = Ran.with(reports, "register", "add", "--register", place, "-");
    if (ran.exitCode() != 0) {
      throw new IllegalStateException(ran.err());
    }
    store = StorePool.open(place, 4);
    Settings settings = new Settings("127.0.0.1", 0, null, 100_000);
    api = Api.of(store, "war", KNOWLEDGE, CLOCK, "sanad test", settings);
    server = api.start(Throwable::printStackTrace);
  }

  /** An answer. */
  record Reply(int status, HttpResponse<byte[]> response) {
    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(text(), e);
      }
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Path file() {
    return Path.of(place);
  }

  int port() {
    return server.port();
  }

  Accounts accounts() {
    return new Accounts(store, CLOCK);
  }

  /** Makes an administrator first, if there is none yet. */
  void account(String name, Role role) {
    accounts().add(name, role, "a long password", "test");
  }

  /** Sent with every call from now on. */
  Served as(String... more) {
    headers.clear();
    headers.addAll(List.of(more));
    return this;
  }

  /** From now on calls as whoever has signed in, or, without a name, as nobody. */
  Served signIn(String name) {
    as();
    Reply in =
        send("POST", "/session", "{\"name\": \"" + name + "\", \"password\": \"a long password\"}");
    if (in.status() != 200) {
      throw new IllegalStateException(in.text());
    }
    String cookie = in.header("Set-Cookie");
    return as(
        "Cookie",
        cookie.substring(0, cookie.indexOf(';')),
        "X-CSRF-Token",
        in.json().path("csrf").asText());
  }

  /** Calls as the one user of this machine. */
  Served local() {
    as();
    return as("X-CSRF-Token", get("/session").json().path("csrf").asText());
  }

  Reply get(String path, String... more) {
    return send("GET", path, null, more);
  }

  Reply post(String path, String body) {
    return send("POST", path, body);
  }

  Reply send(String method, String path, String body, String... more) {
    String address = path.startsWith("/") ? "/api/v1" + path : "/" + path.substring(1);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + address));
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    for (List<String> each : List.of(headers, List.of(more))) {
      for (int i = 0; i < each.size(); i += 2) {
        request.header(each.get(i), each.get(i + 1));
      }
    }
    try {
      HttpResponse<byte[]> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      return new Reply(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The id of the one event that a filter finds. */
  String id(String filter) {
    JsonNode events = get("/events?" + filter).json().path("events");
    if (events.size() != 1) {
      throw new IllegalStateException(filter + " finds " + events);
    }
    return events.get(0).path("id").asText();
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
