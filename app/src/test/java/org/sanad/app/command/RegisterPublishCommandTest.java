package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;

/** From reports to what the public gets, and back, over a register in a file. */
class RegisterPublishCommandTest {
  private static final String REPORTS =
      """
      {"id": "1", "source": "Outlet A", "date": "2016-08-15", "text": "قال ناشطون إن قوات النظام قصفت أمس مدينة الرستن في ريف حمص الشمالي بالمدفعية، ما أدى إلى مقتل ثلاثة مدنيين."}
      {"id": "2", "source": "Outlet B", "date": "2016-08-15", "text": "قصفت قوات النظام يوم الجمعة مشفى في مدينة دوما، ما أدى إلى مقتل أربعة مدنيين، بحسب الطبيب خالد العمران."}
      {"id": "3", "source": "Outlet C", "date": "2016-08-15", "text": "اختطف مسلحون مجهولون أمس مدنيا في مدينة إدلب."}
      """;

  @TempDir private Path folder;
  private String register = "";

  @BeforeEach
  void add() {
    register = folder.resolve("war.db").toString();
    assertThat(Ran.with(REPORTS, "register", "add", "--register", register, "-").exitCode())
        .isZero();
  }

  private Ran run(String command, String... more) {
    List<String> line = new ArrayList<>(List.of(command.split(" ")));
    line.addAll(List.of("--register", register));
    line.addAll(List.of(more));
    return Ran.sanad(line.toArray(String[]::new));
  }

  private Ran decide(String command, String... more) {
    List<String> line = new ArrayList<>(List.of("--by", "m7", "--why", "read and compared"));
    line.addAll(List.of(more));
    return run("register " + command, line.toArray(String[]::new));
  }

  private Ran toPublic() {
    return run("export", "--public", "--format", "acled");
  }

  private String id(String place) {
    return run("register search", "--place", place).out().substring(0, 20);
  }

  @Test
  void ingestAndPublishAreTheSameWithoutTheWordRegister() {
    Ran again = Ran.with(REPORTS, "ingest", "--register", register, "-");
    assertThat(again.exitCode()).as(again.err()).isZero();
    Ran published = run("publish", "--by", "m7", "--why", "compared", id("al-Rastan"));
    assertThat(published.exitCode()).as(published.err()).isZero();
    assertThat(toPublic().out().lines().count()).isEqualTo(2);
  }

  @Test
  void what_is_published_goes_out_until_it_is_unpublished() {
    String id = id("al-Rastan");
    assertThat(toPublic().exitCode()).isEqualTo(ExitCode.REFUSED);

    Ran published = decide("publish", id);
    assertThat(published.exitCode()).describedAs(published.err()).isZero();
    assertThat(published.err())
        .isEqualTo("Published 1 events: 1 in rows, 0 only within counts, 0 stay in.\n");
    assertThat(toPublic().out()).contains(id).contains(",34.93,36.73,");
    assertThat(run("register history", id).out())
        .contains("publish  by")
        .contains("read and compared");

    Ran again = decide("unpublish", id);
    assertThat(again.exitCode()).describedAs(again.err()).isZero();
    assertThat(again.out()).startsWith(id);
    assertThat(toPublic().exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(toPublic().out()).doesNotContain(id);
    assertThat(run("register history", id).out()).contains("unpublish  by");
    assertThat(run("register list").out()).contains(id).doesNotContain("retracted");
    assertThat(run("register verify").exitCode()).isZero();
  }

  @Test
  void a_dry_run_says_what_the_gate_would_do_and_decides_nothing() {
    Ran ran = decide("publish", "--dry-run", id("al-Rastan"), id("Douma"), id("Idlib"));
    assertThat(ran.exitCode()).describedAs(ran.err()).isZero();
    assertThat(ran.err())
        .isEqualTo(
            "Would publish 3 events: 2 in rows, 1 only within counts, 0 stay in."
                + " Nothing was decided.\n");
    String[] events = ran.out().split("(?m)^(?=evt-)");
    assertThat(events[0])
        .contains("goes out, with its claims")
        .contains("where: goes out instead  \u2068al-Rastan (town) 34.93,36.73");
    assertThat(events[1])
        .contains("where: held back  \u2068Douma (town) 33.5")
        .contains("where: goes out instead  \u2068Douma district (district)")
        .containsPattern("words held back .*«مشفى»");
    assertThat(events[2])
        .contains("goes out in no row, only within counts")
        .contains("counted in  \u2068Idlib governorate")
        .doesNotContain("words that go out");
    assertThat(toPublic().exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run("register history", id("al-Rastan")).out()).doesNotContain("publish");
  }

  @Test
  void what_is_said_to_go_out_is_what_goes_out() {
    String page = decide("publish", id("Douma")).out();
    String out = run("export", "--public", "--format", "jsonl").out();
    assertThat(page).contains("words that go out").doesNotContain("خالد العمران");
    for (String word : after(page, "words that go out")) {
      assertThat(out).contains(word);
    }
    for (String word : after(page, "words held back")) {
      assertThat(out).doesNotContain('"' + word + '"');
    }
  }

  private static List<String> after(String page, String what) {
    String line = page.lines().filter(each -> each.contains(what)).findFirst().orElseThrow();
    return List.of(line.replaceAll("^[^«]*«|»[^»]*$", "").split("»[^«]*«"));
  }

  @Test
  void flight_of_yesterday_is_published_and_stays_in_for_now() {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    String report =
        String.format(
            Locale.ROOT,
            "{\"id\": \"4\", \"source\": \"D\", \"date\": \"%s\", \"text\": \"%s\"}",
            today,
            "نزح مئات المدنيين أمس من مدينة الباب في ريف حلب.");
    Ran.with(report, "register", "add", "--register", register, "-");
    Ran ran = decide("publish", id("Aleppo governorate"));
    assertThat(ran.out())
        .contains("stays in: movement or flight that is too recent")
        .contains("goes out by itself 72 hours after the last day told");
    assertThat(ran.err()).contains("0 in rows, 0 only within counts, 1 stay in.");
  }

  @Test
  void nothing_is_published_without_a_name_and_a_reason() {
    String id = id("al-Rastan");
    assertThat(run("register publish", id).exitCode()).isEqualTo(ExitCode.USAGE);
    Ran nameless = run("register publish", "--by", " ", "--why", "read", id);
    assertThat(nameless.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nameless.err()).contains("--by says nothing");
    Ran groundless = run("register unpublish", "--by", "m7", "--why", "", id);
    assertThat(groundless.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(groundless.err()).contains("--why says nothing");
    assertThat(toPublic().exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void what_cannot_be_published_is_refused_in_a_sentence_and_the_rest_with_it() {
    String id = id("al-Rastan");
    String hoax = id("Douma");
    run("register retract", "--by", "m7", "--why", "a hoax", hoax);
    for (String dry : List.of("--dry-run", "--")) {
      refused(decide("publish", dry, id, hoax), hoax + " was taken back and cannot be published.");
      refused(decide("publish", dry, id, "evt-none"), "No event has the id evt-none.");
    }
    refused(decide("unpublish", id), id + " is not published.");
    refused(decide("unpublish", "evt-none"), "No event has the id evt-none.");
    assertThat(toPublic().exitCode()).isEqualTo(ExitCode.REFUSED);
    register = folder.resolve("none.db").toString();
    assertThat(decide("publish", id).err()).contains("There is no register");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }

  private static void refused(Ran ran, String sentence) {
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).isEqualTo("sanad: " + sentence + "\n");
  }

  @Test
  void a_register_with_other_tables_has_an_exit_code_of_its_own() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + register);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
    }
    Ran ran = run("register list");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OTHER_SCHEMA);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("was made by another Sanad, with other tables");
  }
}
