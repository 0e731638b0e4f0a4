package org.sanad.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.server.Role;

/** Who belongs to whom, by the directory and by reports. */
class ActorsTest {
  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void serve() {
    served =
        new Served(
                folder,
                """
                {"id": "1", "source": "Outlet A", "date": "2016-08-15", "text": "سيطرت حركة أحرار الشام، أحد مكونات جيش الفتح، أمس على بلدة خان طومان."}
                {"id": "2", "source": "Outlet B", "date": "2016-08-16", "text": "سيطر فيلق الرحمن، أحد مكونات جيش الفتح، أمس على بلدة مورك."}
                """)
            .local();
  }

  @AfterEach
  void end() {
    served.close();
  }

  @Test
  void a_tie_of_the_directory_names_the_reports_that_state_it_too() {
    JsonNode tie = tie("sy-ahrar-al-sham", "sy-jaish-al-fatah");
    assertThat(tie.path("source").asText()).isNotEmpty();
    assertThat(tie.path("from").asText()).startsWith("2015");
    assertThat(tie.path("stated_by")).hasSize(1);
    JsonNode report = served.get("/reports/" + tie.path("stated_by").get(0).asText()).json();
    assertThat(report.path("text").asText()).contains("أحد مكونات جيش الفتح");
  }

  @Test
  void a_tie_that_only_a_report_states_is_told_as_such() {
    JsonNode tie = tie("sy-faylaq-al-rahman", "sy-jaish-al-fatah");
    assertThat(tie.path("kind").asText()).isEqualTo("member_of");
    assertThat(tie.path("direction").asText()).isEqualTo("out");
    assertThat(tie.path("source").isNull()).isTrue();
    assertThat(tie.path("from").isNull()).isTrue();
    assertThat(tie.path("stated_by")).hasSize(1);
    assertThat(tie("sy-jaish-al-fatah", "sy-faylaq-al-rahman").path("direction").asText())
        .isEqualTo("in");
  }

  /** Reports are not everybody's, nor what they alone state. */
  @Test
  void without_an_account_only_the_directory_is_seen() {
    served.account("root", Role.ADMINISTRATOR);
    served.as();
    assertThat(tie("sy-ahrar-al-sham", "sy-jaish-al-fatah").path("stated_by")).isEmpty();
    assertThat(tie("sy-faylaq-al-rahman", "sy-jaish-al-fatah").isMissingNode()).isTrue();
  }

  private JsonNode tie(String id, String other) {
    for (JsonNode each : served.get("/actors/" + id).json().path("relations")) {
      if (each.path("other").path("id").asText().equals(other)) {
        return each;
      }
    }
    return served.get("/session").json().path("no such tie");
  }
}
