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

  private Ran decide(String command, String... more) {
    List<String> all = new ArrayList<>(List.of("--by", "m7", "--why", "compared"));
    all.addAll(List.of(more));
    return register(command, all.toArray(String[]::new));
  }

  /** Without the marks that keep Arabic in its place. */
  private static String plain(Ran ran) {
    return ran.out().replaceAll("[\u2066-\u2069]", "");
  }

  @Test
  void an_actor_is_edited_by_id_with_the_words_that_say_it_and_the_history_says_what_changed() {
    String id = id();
    String page = register("show", id).out();
    String report = page.substring(page.indexOf("rep-"), page.indexOf("rep-") + 20);
    Ran edited =
        decide(
            "edit",
            id,
            "actors",
            "sy-ndf",
            "--replace",
            "sy-government-forces",
            "--evidence",
            report + ":5-9");
    assertThat(edited.err()).startsWith("Decision ");
    assertThat(edited.out()).contains("corrected]");
    assertThat(plain(register("show", id)))
        .contains("with sy-ndf instead of sy-government-forces")
        .contains("reviewer");
    assertThat(plain(register("history", id)))
        .contains("actors  was sy-government-forces, is sy-ndf");
    assertThat(register("search", "--review", "corrected").out().lines()).hasSize(1);
    assertThat(decide("undo").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register("show", id).out()).doesNotContain("corrected");
    assertThat(decide("edit", id, "actors", "sy-nobody").err())
        .isEqualTo(
            "sanad: The actor directory has no id sy-nobody: sanad actors find gives ids; a name is"
                + " written as a report has it.\n");
    assertThat(decide("edit", id, "actors").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void verdicts_are_shown_searched_and_taken_back() {
    String id = id();
    assertThat(decide("confirm", id).out()).contains("independent, confirmed]");
    assertThat(register("search", "--review", "confirmed").out().lines()).hasSize(1);
    assertThat(register("search", "--review", "machine").out().lines()).hasSize(1);
    assertThat(decide("reject", "--reason", "misread", id).out()).contains("rejected]");
    assertThat(register("show", id).out()).contains("rejected, misread");
    assertThat(decide("unsure", id).out()).contains("unsure]");
    assertThat(register("proposals").out()).isEmpty();
  }

  @Test
  void a_decision_on_another_revision_than_was_seen_is_refused() {
    String id = id();
    String page = register("show", id).out();
    String revision = page.substring(page.indexOf("revision\n  ") + 11).strip();
    assertThat(decide("edit", id + "@" + revision, "killed", "4").exitCode())
        .isEqualTo(ExitCode.OK);
    Ran late = decide("edit", id + "@" + revision, "killed", "7");
    assertThat(late.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(late.err()).contains("has changed since its revision " + revision);
    assertThat(register("list", "--limit", "1").out()).contains("killed 4");
  }

  @Test
  void a_merge_is_taken_back() {
    List<String> ids = register("list").out().lines().map(line -> line.substring(0, 20)).toList();
    assertThat(decide("merge", ids.get(0), ids.get(1)).out().lines()).hasSize(1);
    assertThat(decide("unmerge", id()).out().lines()).hasSize(2);
    assertThat(register("list").out().lines().map(line -> line.substring(0, 20)).toList())
        .isEqualTo(ids);
  }

  @Test
  void a_statement_is_shown_by_its_id() {
    String report =
        """
        {"id": "4", "source": "Outlet D", "date": "2016-09-06", "text": "قصف الطيران بلدة أريحا التي تسيطر عليها المعارضة السورية."}
        """;
    Ran.with(report, "register", "add", "--register", register, "-");
    String situation = Ran.sanad("situation", "--register", register, "--at", "2016-09-10").out();
    String id = situation.substring(situation.indexOf("rel-"), situation.indexOf("rel-") + 20);
    assertThat(plain(register("show", id)))
        .startsWith(id + "  2016-09-06")
        .contains("controls")
        .contains("according to")
        .contains("«بلدة أريحا التي تسيطر عليها المعارضة السورية»");
    assertThat(register("show", "rel-0").err()).contains("No report states rel-0");
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

  /** No server is asked: the place itself says it. */
  @Test
  void a_place_that_will_not_do_is_said_with_what_would() {
    Ran other = Ran.sanad("register", "list", "--register", "jdbc:mysql://localhost/war");
    assertThat(other.exitCode()).isEqualTo(ExitCode.FAILURE);
    assertThat(other.err().lines()).hasSize(1);
    assertThat(other.err()).contains("write postgresql://host/name");

    String server = "postgresql://localhost/war";
    for (String[] command : new String[][] {{"watch"}, {"register", "add", "--every", "1m"}}) {
      List<String> line = new ArrayList<>(List.of(command));
      line.addAll(List.of("--register", server, folder.toString()));
      Ran ran = Ran.sanad(line.toArray(String[]::new));
      assertThat(ran.exitCode()).isEqualTo(ExitCode.FAILURE);
      assertThat(ran.err().lines()).hasSize(1);
      assertThat(ran.err()).contains("use sanad watch, and say with --state FILE");
    }
  }
}
