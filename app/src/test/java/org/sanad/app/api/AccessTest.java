package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;
import org.sanad.app.server.Role;
import org.sanad.app.server.WebServer;

/** Who may do what. */
class AccessTest {
  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void serve() {
    served = new Served(folder, Served.REPORTS);
  }

  @AfterEach
  void end() {
    served.close();
  }

  @Test
  void without_accounts_whoever_is_on_this_machine_may_do_all_but_only_with_the_token() {
    String csrf = served.get("/session").json().path("csrf").asText();
    assertThat(served.get("/session").json().path("mode").asText()).isEqualTo("single_user");
    assertThat(served.post("/review/undo", "{}").status()).isEqualTo(403);
    served.as("X-CSRF-Token", csrf + "x");
    assertThat(served.post("/review/undo", "{}").status()).isEqualTo(403);
    served.as("X-CSRF-Token", csrf);
    assertThat(served.post("/review/undo", "{}").status()).isEqualTo(422);
  }

  /** A name on the net that is made to lead to this machine must not open the register. */
  @Test
  void another_host_name_does_not_open_it() throws IOException {
    assertThat(
            raw("GET /api/v1/events HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403")
        .contains("localhost");
    assertThat(raw("GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_fresh_register_shows_an_anonymous_reader_nothing() {
    served.account("root", Role.ADMINISTRATOR);
    served.as();
    assertThat(served.get("/session").json().path("role").asText()).isEqualTo("public");
    assertThat(served.get("/events").json().path("total").asInt()).isZero();
    assertThat(served.get("/events?tier=internal").json().path("total").asInt()).isZero();
    assertThat(served.get("/facets").json().path("total").asInt()).isZero();
    assertThat(served.get("/map").json().path("total").asInt()).isZero();
    assertThat(served.get("/timeline").json().path("bins")).isEmpty();
    assertThat(served.get("/reports").json().path("reports")).isEmpty();
    assertThat(served.get("/events.jsonl").text()).isEmpty();
    assertThat(served.get("/events.geojson").json().path("features")).isEmpty();
    assertThat(served.get("/deleted").json().path("deleted")).isEmpty();
    assertThat(served.get("/actors").text()).doesNotContain("\"n_events\":1");
    for (String closed : new String[] {"/situation", "/review/queue", "/users", "/tokens"}) {
      assertThat(served.get(closed).status()).as(closed).isEqualTo(401);
    }
    assertThat(served.post("/read", "{\"text\": \"نص\"}").status()).isEqualTo(401);
  }

  @Test
  void every_writing_call_needs_its_role() {
    served.account("root", Role.ADMINISTRATOR);
    served.account("r", Role.READER);
    served.account("a", Role.ANALYST);
    served.account("p", Role.PUBLISHER);
    String id = served.signIn("r").id("type=air_strike");
    String confirm = "/review/" + id + "/decisions";
    String publish = "/events/" + id + "/publish";
    String body = "{\"decision\": \"confirm\"}";
    String why = "{\"reason\": \"compared\"}";

    assertThat(served.as().post(confirm, body).status()).isEqualTo(401);
    assertThat(served.signIn("r").post(confirm, body).status()).isEqualTo(403);
    assertThat(served.signIn("a").post(confirm, body).status()).isEqualTo(200);
    assertThat(served.post(publish, why).status()).isEqualTo(403);
    assertThat(served.signIn("p").post(publish, why).status()).isEqualTo(200);
    assertThat(served.get("/users").status()).isEqualTo(403);
    assertThat(served.signIn("root").get("/users").json().path("users")).hasSize(4);
    assertThat(served.get("/events/" + id + "/history").text()).contains("\"by\":\"a\"");
    assertThat(Ran.sanad("register", "verify", "--register", served.file().toString()).exitCode())
        .isZero();
  }

  @Test
  void a_session_ends_with_its_password_and_when_signed_out() {
    served.account("root", Role.ADMINISTRATOR);
    served.account("a", Role.ANALYST);
    served.signIn("a");
    assertThat(served.get("/session").json().path("role").asText()).isEqualTo("analyst");
    served.accounts().change("a", null, "another password", "root");
    assertThat(served.get("/session").json().path("role").asText()).isEqualTo("public");

    served.signIn("root");
    assertThat(served.send("DELETE", "/session", null).header("Set-Cookie")).contains("Max-Age=0");
    assertThat(served.get("/session").json().path("role").asText()).isEqualTo("public");
  }

  @Test
  void the_cookie_is_for_this_site_and_no_script() {
    served.account("root", Role.ADMINISTRATOR);
    served.as();
    Served.Reply in =
        served.post("/session", "{\"name\": \"root\", \"password\": \"a long password\"}");
    assertThat(in.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
    assertThat(served.get("/session").header("Content-Security-Policy"))
        .startsWith("default-src 'self'");
    assertThat(in.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(in.header("Referrer-Policy")).isEqualTo("no-referrer");
  }

  /** What a name with a hash in it means never changes; nothing else is kept without asking. */
  @Test
  void files_of_the_page_are_kept_by_browsers_and_run_nothing_foreign() {
    String asset = "!assets/test-0a1b2c3d.js";
    Served.Reply script = served.get(asset);
    assertThat(script.text()).isEqualTo("export const nothing = 0;\n");
    assertThat(script.header("Content-Type")).isEqualTo("text/javascript; charset=utf-8");
    assertThat(script.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(script.header("Content-Security-Policy"))
        .startsWith("default-src 'self'")
        .contains("object-src 'none'")
        .doesNotContain("unsafe");
    assertThat(script.header("X-Content-Type-Options")).isEqualTo("nosniff");

    Served.Reply page = served.get("!events/anything");
    assertThat(page.status()).isEqualTo(WebServer.hasPage() ? 200 : 404);
    assertThat(page.header("Cache-Control")).doesNotContain("immutable");
    assertThat(page.header("Content-Security-Policy")).startsWith("default-src 'self'");

    assertThat(served.get("!assets/missing-0a1b2c3d.js").status()).isEqualTo(404);
    assertThat(served.get("!assets/missing-0a1b2c3d.js").header("Cache-Control"))
        .doesNotContain("immutable");
    for (String outside :
        List.of("!assets/%2e%2e/%2e%2e/app/Main.class", "!assets/..%2f..%2fapp%2fMain.class")) {
      assertThat(served.get(outside).status()).as(outside).isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  void passwords_are_not_tried_by_the_thousand() {
    served.account("root", Role.ADMINISTRATOR);
    served.as();
    String wrong = "{\"name\": \"root\", \"password\": \"a guess\"}";
    for (int i = 0; i < 5; i++) {
      assertThat(served.post("/session", wrong).status()).isEqualTo(401);
    }
    assertThat(served.post("/session", wrong).status()).isEqualTo(429);
    String right = "{\"name\": \"root\", \"password\": \"a long password\"}";
    assertThat(served.post("/session", right).status()).isEqualTo(429);
  }

  @Test
  void a_program_shows_a_token_which_is_kept_hashed_and_can_be_taken_away() {
    served.account("root", Role.ADMINISTRATOR);
    served.account("a", Role.ANALYST);
    served.signIn("root");
    Served.Reply made = served.post("/tokens", "{\"name\": \"daily\", \"account\": \"a\"}");
    String token = made.json().path("token").asText();
    assertThat(served.get("/tokens").text()).doesNotContain(token).contains("daily");
    assertThat(served.get("/tokens").json().path("tokens").get(0).path("token").isNull()).isTrue();

    served.as("Authorization", "Bearer " + token);
    String id = served.id("type=air_strike");
    assertThat(served.post("/review/" + id + "/decisions", "{\"decision\": \"confirm\"}").status())
        .isEqualTo(200);
    served.as("Authorization", "Bearer " + token + "x");
    assertThat(served.get("/events").status()).isEqualTo(401);

    served.signIn("root");
    served.send("DELETE", "/tokens/" + made.json().path("id").asText(), null);
    served.as("Authorization", "Bearer " + token);
    assertThat(served.get("/events").status()).isEqualTo(401);
  }

  @Test
  void somebody_always_keeps_the_accounts() {
    served.local();
    assertThat(
            served
                .post(
                    "/users",
                    "{\"name\": \"a\", \"role\": \"analyst\", \"password\": \"a long password\"}")
                .text())
        .contains("administrator first");
    served.account("root", Role.ADMINISTRATOR);
    assertThat(served.signIn("root").send("DELETE", "/users/root", null).text())
        .contains("only administrator");
    assertThat(served.send("PATCH", "/users/root", "{\"role\": \"reader\"}").status())
        .isEqualTo(422);
  }

  @Test
  void without_an_account_it_refuses_to_listen_elsewhere() {
    Ran ran =
        Ran.sanad(
            "serve", "--register", served.file().toString(), "--host", "0.0.0.0", "--port", "0");
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            "sanad: Without an account, only this machine can open the register: leave --host out,"
                + " or make an account with sanad user add.\n");
  }
}
