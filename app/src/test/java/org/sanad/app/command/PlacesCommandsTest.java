package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;

/** {@code sanad places} and {@code --places}, as people run them. */
class PlacesCommandsTest {
  private static final String TABLE =
      """
      ADM1_EN,ADM1_AR,ADM1_PCODE,ADM2_EN,ADM2_AR,ADM2_PCODE,ADM4_EN,ADM4_AR,ADM4_PCODE,lat,lon
      Aleppo,حلب,SY02,Jebel Saman,جبل سمعان,SY0200,Naqut,خربة الناقوط,C9001,36.05,37.02
      Aleppo,حلب,SY02,Jebel Saman,جبل سمعان,SY0200,Lazwa,لزوة,C9002,36.10,37.30
      Aleppo,حلب,SY02,Menbij,منبج,SY0206,Lazwa,لزوة,C9003,36.52,37.95
      """;

  @TempDir private Path folder;
  private String places = "";

  @BeforeEach
  void imports() throws IOException {
    Path table = folder.resolve("syr.csv");
    Files.writeString(table, TABLE, StandardCharsets.UTF_8);
    places = folder.resolve("syria.places").toString();
    Ran ran = Ran.sanad("places", "import", table.toString(), "--output", places);
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains("syr.csv: 3 rows")
        .contains("6 places under")
        .contains("--places");
  }

  @Test
  void reading_and_explaining_take_the_list() {
    String report = "قصفت الطائرات قرية خربة الناقوط في ريف حلب.";
    Ran read = Ran.with(report, "read", "-", "--format", "jsonl", "--places", places, "-q");
    assertThat(read.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(read.out()).contains("\"cod:C9001\"").contains("\"pcode\":\"C9001\"");
    assertThat(Ran.with(report, "read", "-", "--format", "jsonl", "-q").out())
        .doesNotContain("cod:C9001");
    assertThat(Ran.with(report, "explain", "-", "--places", places).out()).contains("= Naqut");
  }

  @Test
  void find_shows_the_candidates_and_why_the_first_is_first() {
    Ran ran =
        Ran.sanad(
            "places", "find", "قرية لزوة", "--country", "SY", "--near", "منبج", "--places", places);
    assertThat(ran.exitCode()).as(ran.err()).isEqualTo(ExitCode.OK);
    assertThat(ran.out())
        .contains("called a village")
        .contains("1. Lazwa")
        .contains("cod:C9003")
        .contains("country +12, nearness +9");
    assertThat(ran.out().indexOf("cod:C9003")).isLessThan(ran.out().indexOf("cod:C9002"));
  }

  @Test
  void find_gives_json_too() throws IOException {
    Ran ran =
        Ran.sanad("places", "find", "بلدة العيس بريف حلب", "--country", "sy", "--format", "json");
    JsonNode answer = new ObjectMapper().readTree(ran.out());
    assertThat(answer.path("kind_word").asText()).isEqualTo("town");
    assertThat(answer.path("within").asText()).isEqualTo("SY02");
    assertThat(answer.path("chosen").asText()).isEqualTo("sy-eis");
    assertThat(answer.at("/candidates/0/reasons").toString())
        .contains("where the text puts it +60");
    assertThat(answer.at("/candidates/0/imported").asBoolean()).isFalse();
  }

  @Test
  void find_says_when_nothing_bears_the_name_and_when_none_is_plain() {
    Ran none = Ran.sanad("places", "find", "زقنبوط");
    assertThat(none.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(none.out()).contains("Nothing bears this name.");
    Ran two = Ran.sanad("places", "find", "قرية لزوة", "--country", "SY", "--places", places);
    assertThat(two.out()).contains("A report would leave it open");
  }

  @Test
  void what_find_is_asked_wrongly_is_told() {
    assertThat(Ran.sanad("places", "find", "حلب", "--country", "Syria").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Ran.sanad("places", "find", "حلب", "--near", "99,400").err())
        .contains("99,400 is no point");
    assertThat(Ran.sanad("places", "find", "حلب", "--near", "زقنبوط").err())
        .contains("is not plainly one place");
    assertThat(Ran.sanad("places").err()).contains("import, find or check");
  }

  @Test
  void a_file_that_cannot_be_used_gives_one_sentence_and_exit_1() throws IOException {
    Path file = Path.of(places);
    byte[] whole = Files.readAllBytes(file);
    assertUnusable(folder.resolve("none.places"), "does not exist: make it with");
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));
    assertUnusable(file, "bytes of " + whole.length);
    Files.writeString(file, TABLE.repeat(3));
    assertUnusable(file, "It is no compiled gazetteer");
    byte[] older = whole.clone();
    older[8] = 0;
    Files.write(file, older);
    assertUnusable(file, "It is of form 0 and this Sanad reads form 1: import its sources again.");
    byte[] damaged = whole.clone();
    damaged[60] ^= 1;
    Files.write(file, damaged);
    assertUnusable(file, "It is damaged in its header");
  }

  private static void assertUnusable(Path file, String why) {
    Ran ran = Ran.with("قصف", "read", "-", "--places", file.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith("sanad: " + file).contains(why);
  }

  @Test
  void damage_met_while_reading_ends_the_run_in_one_sentence() throws IOException {
    Path file = Path.of(places);
    byte[] bytes = Files.readAllBytes(file);
    // All behind the header: what it points to, it points to wrongly.
    Arrays.fill(bytes, 168, bytes.length, (byte) 0x7F);
    Files.write(file, bytes);
    Ran ran = Ran.with("قصفت الطائرات قرية لزوة.", "read", "-", "--places", places, "-q");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("The imported gazetteer cannot be used. It is damaged");
  }

  @Test
  void check_reads_every_byte() throws IOException {
    Ran whole = Ran.sanad("places", "check", places);
    assertThat(whole.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(whole.out()).contains("is whole: 6 places");
    byte[] bytes = Files.readAllBytes(Path.of(places));
    bytes[bytes.length - 3] ^= 1;
    Files.write(Path.of(places), bytes);
    Ran damaged = Ran.sanad("places", "check", places);
    assertThat(damaged.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(damaged.err()).contains("cannot be used. It is damaged in its section STRINGS");
    assertThat(Ran.sanad("places", "check", "no.places").exitCode()).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void import_says_what_is_missing() {
    Ran ran = Ran.sanad("places", "import", "no.txt", "--output", places);
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.err()).contains("no.txt does not exist");
    assertThat(Ran.sanad("places", "import", "no.txt").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
