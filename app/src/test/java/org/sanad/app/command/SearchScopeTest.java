package org.sanad.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.app.Ran;

/** A search by an actor takes in who belonged to it on the day, one by a place what lies in it. */
class SearchScopeTest {
  /** Ahrar al-Sham was in Jaish al-Fatah from March 2015 to January 2017. */
  private static final String REPORTS =
      """
      {"id": "1", "source": "A", "date": "2014-06-11", "text": "قصفت حركة أحرار الشام أمس مدينة الرستن بقذيفة."}
      {"id": "2", "source": "A", "date": "2016-08-15", "text": "سيطرت حركة أحرار الشام أمس على بلدة مورك في ريف حماة."}
      {"id": "3", "source": "A", "date": "2016-08-15", "text": "قصف جيش الفتح أمس مدينة جسر الشغور."}
      {"id": "4", "source": "A", "date": "2018-05-11", "text": "اعتقلت حركة أحرار الشام أمس عشرة مدنيين في مدينة أريحا."}
      {"id": "5", "source": "A", "date": "2016-08-15", "text": "قصفت قوات النظام أمس مدينة تلبيسة."}
      """;

  @TempDir private Path folder;
  private String register = "";

  @BeforeEach
  void add() {
    register = folder.resolve("war.db").toString();
    Ran ran = Ran.with(REPORTS, "register", "add", "--register", register, "-");
    assertThat(ran.err()).contains("5 events");
  }

  private List<String> search(String... filter) {
    List<String> line = new ArrayList<>(List.of("register", "search", "--register", register));
    line.addAll(List.of(filter));
    Ran ran = Ran.sanad(line.toArray(String[]::new));
    assertThat(ran.exitCode()).isEqualTo(ExitCode.OK);
    // Without the marks that keep names apart from the line's direction.
    return ran.out().replaceAll("[\u2066-\u2069]", "").lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"جيش الفتح", "sy-jaish-al-fatah", "فصائل جيش الفتح"})
  void an_alliance_takes_in_what_its_members_did_while_they_were_in_it(String name) {
    assertThat(search("--actor", name))
        .hasSize(2)
        .anyMatch(line -> line.contains("2016-08-14") && line.contains("at Murak"))
        .anyMatch(line -> line.contains("2016-08-14") && line.contains("by Jaish al-Fatah"));
  }

  @Test
  void a_member_alone_takes_in_neither_the_alliance_nor_its_other_members() {
    assertThat(search("--actor", "حركة أحرار الشام"))
        .hasSize(3)
        .allMatch(line -> line.contains("by Ahrar al-Sham"));
  }

  @Test
  void a_side_takes_in_whoever_acted_for_it() {
    assertThat(search("--actor", "sy-opposition")).hasSize(4);
    assertThat(search("--actor", "sy-government-forces")).hasSize(1);
  }

  @Test
  void all_that_is_given_must_hold() {
    assertThat(search("--actor", "جيش الفتح", "--type", "shelling")).hasSize(1);
    assertThat(search("--actor", "جيش الفتح", "--box", "36,35,37,35.6", "مورك")).hasSize(1);
    assertThat(search("--actor", "جيش الفتح", "--from", "2017-01-01")).isEmpty();
    assertThat(search("--actor", "جيش الفتح", "--standing", "independent")).isEmpty();
    assertThat(search("--actor", "جيش الفتح", "--outlet", "A", "--status", "occurred")).hasSize(2);
  }

  @Test
  void a_place_takes_in_what_lies_in_it_by_either_name() {
    assertThat(search("--place", "Homs governorate")).hasSize(2);
    assertThat(search("--place", "محافظة حمص")).hasSize(2);
    assertThat(search("--place", "الرستن")).hasSize(1);
  }

  /** The words of light stemming: a broken plural is another word, and finds nothing. */
  @Test
  void words_are_found_in_their_forms_and_broken_plurals_are_not() {
    for (String word : List.of("قصف", "قصفت", "والقصف", "وَالقَصْفُ", "قذيفة", "القذيفة")) {
      assertThat(search(word)).as(word).isNotEmpty();
    }
    assertThat(search("قذائف")).isEmpty();
  }
}
