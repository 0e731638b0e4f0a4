package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanad.app.Ran;

/** Who is who, asked on the command line. */
class ActorsCommandTest {

  private static JsonNode json(Ran ran) throws IOException {
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void a_name_means_somebody_in_a_country_and_on_a_day() {
    Ran ran = Ran.sanad("actors", "find", "«التحالف»", "--country", "ye", "--date", "2016-02-10");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out().lines().toList())
        .element(1)
        .asString()
        .startsWith("* saudi-led-coalition  Saudi-led coalition");
    assertThat(ran.out()).contains("[generic] in IQ, SY from 2014-08-08: not in YE");
  }

  @Test
  void without_country_and_day_a_common_noun_means_nobody() throws IOException {
    JsonNode found = json(Ran.sanad("actors", "find", "الحكومة", "--format", "json"));
    assertThat(found.get("meant").isNull()).isTrue();
    assertThat(found.get("candidates").size()).isGreaterThan(4);
  }

  @Test
  void a_part_of_a_name_finds_those_who_have_it() throws IOException {
    JsonNode found = json(Ran.sanad("actors", "find", "nusra", "--format", "json"));
    assertThat(found.at("/candidates/0/id").asText()).isEqualTo("sy-nusra");
    assertThat(found.at("/candidates/0/exact").asBoolean()).isFalse();
  }

  @Test
  void nobody_is_a_failure_in_one_sentence() {
    Ran ran = Ran.sanad("actors", "find", "xyz");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.err()).contains("Nobody in the directory is called xyz");
    Ran show = Ran.sanad("actors", "show", "xyz");
    assertThat(show.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(show.err()).contains("no actor with the id xyz");
    assertThat(Ran.sanad("actors").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_actor_is_shown_as_it_was_on_a_day() throws IOException {
    JsonNode room =
        json(
            Ran.sanad(
                "actors", "show", "sy-jaish-al-fatah", "--at", "2016-08-15", "--format", "json"));
    Set<String> members = new TreeSet<>();
    room.get("tied").forEach(tie -> members.add(tie.get("id").asText()));
    assertThat(members).contains("sy-jfs", "sy-ahrar-al-sham").doesNotContain("sy-nusra");

    JsonNode nusra =
        json(Ran.sanad("actors", "show", "sy-nusra", "--at", "2018-01-01", "--format", "json"));
    assertThat(nusra.get("called").asText()).isEqualTo("sy-hts");
    assertThat(nusra.get("line").findValuesAsText("b_id")).containsExactly("sy-jfs", "sy-hts");
    assertThat(nusra.get("line").findValuesAsText("source")).allMatch(source -> !source.isBlank());

    JsonNode unit =
        json(
            Ran.sanad(
                "actors", "show", "sy-4th-division", "--at", "2016-01-01", "--format", "json"));
    assertThat(unit.at("/sides/0/id").asText()).isEqualTo("sy-war.government");
  }

  @Test
  void partisan_names_are_marked_and_sources_are_given() {
    Ran ran = Ran.sanad("actors", "show", "is");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .contains("[partisan]")
        .contains("sides in wars:")
        .contains("(UCDP: Government of Syria - IS)");
  }
}
