package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sanad.app.server.Role;

/** The server on PostgreSQL, as {@code ./verify} starts it. */
@EnabledIfEnvironmentVariable(named = "SANAD_TEST_POSTGRES", matches = ".+")
class PostgresServedTest {

  @Test
  void a_register_on_a_server_is_read_decided_on_and_signed_in_to() throws SQLException {
    try (Served served = new Served(fresh(), Served.REPORTS).local()) {
      for (String path :
          new String[] {
            "/events?q=%D8%AD%D9%85%D8%B5", "/map?zoom=6", "/timeline", "/facets", "/reports",
            "/review/queue", "/situation/map?at=2016-08-20", "/actors", "/events.jsonl", "/deleted"
          }) {
        assertThat(served.get(path).status()).as(path).isEqualTo(200);
      }
      assertThat(
              served
                  .get("/events?q=%D8%A7%D9%84%D8%B1%D8%B3%D8%AA%D9%86")
                  .json()
                  .path("total")
                  .asInt())
          .isEqualTo(1);

      String id = served.id("type=capture");
      assertThat(holders(served)).hasSize(1);
      JsonNode done =
          served
              .post(
                  "/review/" + id + "/decisions",
                  "{\"decision\": \"reject\", \"rejection\": \"untrue\", \"reason\": \"denied\"}")
              .json();
      assertThat(done.path("summary").path("review_status").asText()).isEqualTo("rejected");
      assertThat(holders(served)).isEmpty();
      served.post("/review/undo", "{\"decision\": " + done.path("decision").asLong() + "}");
      assertThat(holders(served)).hasSize(1);

      served.account("root", Role.ADMINISTRATOR);
      assertThat(served.as().get("/events").json().path("total").asInt()).isZero();
      assertThat(served.signIn("root").get("/events").json().path("total").asInt()).isEqualTo(5);
    }
  }

  private static JsonNode holders(Served served) {
    return served.get("/situation/holders?at=2016-08-20").json().path("holders");
  }

  private static String fresh() throws SQLException {
    String server = System.getenv("SANAD_TEST_POSTGRES");
    String schema = "served" + ProcessHandle.current().pid();
    try (Connection connection = DriverManager.getConnection("jdbc:" + server);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return server + "&currentSchema=" + schema;
  }
}
