package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;
import org.sanad.register.intake.Review;
import org.sanad.register.intake.Seen;
import org.sanad.register.store.JdbcStore;
import org.sanad.register.store.RegisterStore;

/** From a report to files, with the knowledge that comes with Sanad. */
class ExportCommandTest {
  @TempDir Path folder;
  private String register = "";

  @BeforeEach
  void add() throws IOException {
    register = folder.resolve("war.db").toString();
    Path report = folder.resolve("report.txt");
    Files.writeString(
        report, "قصفت قوات النظام أمس مدينة الرستن في ريف حمص وقتلت ثلاثة مدنيين، بحسب ناشطين.");
    Ran added =
        Ran.sanad(
            "register",
            "add",
            "--register",
            register,
            "--published",
            "2016-08-15",
            "--source",
            "Outlet",
            report.toString());
    assertThat(added.exitCode()).describedAs(added.err()).isZero();
  }

  private void publish() {
    try (RegisterStore store = JdbcStore.open(register)) {
      List<String> ids = store.read(session -> session.events().mostTold(10, 0));
      new Review(store, Clock.systemUTC(), "m7").publish(Seen.all(ids), "looked at");
    }
  }

  @Test
  void a_table_lands_in_a_file_with_its_description_beside_it() throws IOException {
    Path file = folder.resolve("war.acled-shaped.csv");
    Ran ran =
        Ran.sanad(
            "export",
            "--register",
            register,
            "--format",
            "acled",
            "--extended",
            "--output",
            file.toString());
    assertThat(ran.exitCode()).describedAs(ran.err()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("Wrote 1 rows.");
    String row = Files.readString(file);
    assertThat(row)
        .contains("2016-08-14,2016,1,Political violence,Explosions/Remote violence")
        .contains("Syrian government forces")
        .contains("760,Middle East,Syria,Homs governorate")
        .endsWith("\r\n");
    JsonNode csvw =
        new ObjectMapper()
            .readTree(Files.readString(folder.resolve("war.acled-shaped.csv-metadata.json")));
    assertThat(csvw.get("url").asText()).isEqualTo("war.acled-shaped.csv");
    assertThat(folder.resolve("war.acled-shaped.csv.part")).doesNotExist();
  }

  @Test
  void parquet_is_bytes_and_needs_a_file() throws IOException {
    Ran none = Ran.sanad("export", "--register", register, "--format", "parquet");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("parquet is bytes, not text: name a file with --output.");
    Path file = folder.resolve("war.parquet");
    String to = file.toString();
    Ran ran = Ran.sanad("export", "--register", register, "--format", "parquet", "--output", to);
    assertThat(ran.exitCode()).describedAs(ran.err()).isZero();
    byte[] bytes = Files.readAllBytes(file);
    assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
    assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
  }

  @Test
  void whole_reports_never_go_out_to_the_public() {
    publish();
    for (String format : List.of("doccano", "brat")) {
      Ran ran = Ran.sanad("export", "--register", register, "--format", format, "--public");
      assertThat(ran.exitCode()).isEqualTo(4);
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err())
          .isEqualTo(
              "sanad: " + format + " needs whole reports, which never go out to the public.\n");
    }
  }

  @Test
  void filters_are_those_of_search() {
    assertThat(rows("--place", "Syria")).isEqualTo(1);
    assertThat(rows("--place", "Yemen")).isZero();
    assertThat(rows("--from", "2016-08-15")).isZero();
    assertThat(rows("--type", "shelling", "--box", "36,34,37,36", "قصف")).isEqualTo(1);
  }

  private long rows(String... filter) {
    List<String> line =
        new ArrayList<>(List.of("export", "--register", register, "--format", "jsonl"));
    line.addAll(List.of(filter));
    return Ran.sanad(line.toArray(new String[0])).out().lines().count();
  }

  @Test
  void nothing_goes_out_to_the_public_before_it_is_published() {
    Ran before = Ran.sanad("export", "--register", register, "--tier", "public");
    assertThat(before.exitCode()).isEqualTo(4);
    assertThat(before.out().lines().count()).isEqualTo(1);
    assertThat(before.err()).contains("nothing went out");
    publish();
    Ran after = Ran.sanad("export", "--register", register, "--public");
    assertThat(after.exitCode()).describedAs(after.err()).isZero();
    assertThat(after.out())
        .contains("SYR,,,Homs governorate,", "political_violence,1,3,2016-08-01");
  }

  @Test
  void what_cannot_be_done_is_said_in_a_sentence() {
    Ran none = Ran.sanad("export", "--register", folder + "/none.db", "--format", "acled");
    assertThat(none.exitCode()).isEqualTo(1);
    assertThat(none.err()).contains("There is no register").contains("sanad register add");
    assertThat(folder.resolve("none.db")).doesNotExist();
    Ran nowhere =
        Ran.sanad(
            "export",
            "--register",
            register,
            "--format",
            "acled",
            "--output",
            folder + "/no/such/x.csv");
    assertThat(nowhere.exitCode()).isEqualTo(1);
    assertThat(nowhere.err()).contains("cannot be written: name a file in a folder");
    Ran format = Ran.sanad("export", "--register", register);
    assertThat(format.exitCode()).isEqualTo(2);
    assertThat(format.err()).contains("Say with --format");
  }
}
