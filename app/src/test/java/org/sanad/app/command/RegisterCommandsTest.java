package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.app.Ran;

class RegisterCommandsTest {
  private static final String REPORTS =
      """
      {"id": "1", "source": "Outlet A", "date": "2016-08-15", "text": "قال ناشطون إن قوات النظام قصفت أمس مدينة الرستن في ريف حمص الشمالي بالمدفعية، ما أدى إلى مقتل ثلاثة مدنيين."}
      {"id": "2", "source": "Outlet B", "date": "2016-08-15", "text": "أفاد المرصد السوري لحقوق الإنسان بمقتل خمسة مدنيين في قصف لقوات النظام على مدينة الرستن أمس الأحد."}
      {"id": "3", "source": "Outlet C", "date": "2016-08-15", "text": "شنت طائرات حربية غارات على بلدة تلبيسة أمس."}
      """;

  @TempDir private Path folder;
  private String register = "";

  @BeforeEach
  void add() {
    register = folder.resolve("war.db").toString();
    Ran ran = Ran.with(REPORTS, "register", "add", "--register", register, "-");
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ran.err()).contains("Added 3 reports, 0 of them reprints").contains("2 events");
  }

  private Ran register(String command, String... more) {
    List<String> line = new ArrayList<>(List.of("register", command, "--register", register));
    line.addAll(List.of(more));
    return Ran.sanad(line.toArray(String[]::new));
  }

  private String id() {
    return register("list", "--limit", "1").out().substring(0, 20);
  }

  @Test
  void two_reports_of_one_shelling_are_one_event_with_both_numbers() {
    assertThat(register("list").out().lines()).hasSize(2);
    assertThat(register("list", "--limit", "1").out())
        .contains("shelling")
        .contains("al-Rastan")
        .contains("killed 3 to 5")
        .contains("2 reports, 2 outlets, independent");
    assertThat(register("show", id().substring(0, 12)).out())
        .contains("5 civilians")
        .contains("Syrian Observatory for Human Rights")
        .contains("«ثلاثة مدنيين»");
  }

  @Test
  void events_are_found_by_word_and_place() {
    assertThat(register("search", "والقصف").out().lines()).hasSize(1);
    assertThat(register("search", "--place", "Homs governorate").out().lines()).hasSize(2);
    assertThat(register("search", "--box", "36,34,37,35", "--type", "air_strike").out().lines())
        .hasSize(1);
    assertThat(register("search", "--reports", "طائرة").out().lines()).hasSize(1);
    assertThat(register("search", "--box", "here").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void what_a_person_decides_is_in_the_history() {
    String id = id();
    Ran edited = register("edit", "--by", "m7", "--why", "the hospital's list", id, "killed", "4");
    assertThat(edited.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register("list", "--limit", "1").out()).contains("killed 4");
    assertThat(register("history", id).out()).contains("edit  by").contains("the hospital's list");
    assertThat(register("verify").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_decision_needs_who_and_why() {
    Ran ran = register("retract", id());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(ran.err()).contains("--by").contains("--why");
  }

  @Test
  void a_purged_report_is_shown_as_such() {
    String page = register("show", id()).out();
    String report = page.substring(page.indexOf("rep-"), page.indexOf("rep-") + 20);
    assertThat(register("purge", "--by", "m7", "--why", "asked", report).exitCode())
        .isEqualTo(ExitCode.OK);
    assertThat(register("show", id()).out()).contains("(purged)").contains("2 reports");
  }

  @Test
  void mistakes_are_one_sentence() throws IOException {
    assertThat(register("show", "evt-none").err().lines()).hasSize(1);
    assertThat(register("edit", "--by", "m", "--why", "w", id(), "killed", "many").err())
        .contains("write 12, 10..14 or 10..");
    Path notes =
        Files.writeString(folder.resolve("notes.txt"), "no register, only words in a file");
    Ran ran = Ran.sanad("register", "list", "--register", notes.toString());
    assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("is no register");
    assertThat(Ran.sanad("register").exitCode()).isEqualTo(ExitCode.USAGE);
  }
}
