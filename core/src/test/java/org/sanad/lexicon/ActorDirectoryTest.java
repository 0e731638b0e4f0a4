package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.reading.Bundled;

/** Who was who on which day, as the bundled directory has it. */
class ActorDirectoryTest {
  private static final ActorDirectory DIRECTORY = Bundled.READER.lexicon().knowledge().directory();

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  /** An actor, a day, what it was called then. */
  @ParameterizedTest
  @CsvSource({
    "sy-nusra, 2016-07-27, sy-nusra",
    "sy-nusra, 2016-07-28, sy-jfs",
    "sy-nusra, 2018-05-01, sy-hts",
    "sy-nusra, 2025-06-01, sy-transitional-forces",
    "sy-hts, 2015-05-01, sy-nusra",
    "sy-hts, 2016-12-01, sy-jfs",
    "isi, 2014-06-10, is",
    "is, 2012-01-01, isi",
    "sy-tiger-forces, 2020-01-01, sy-25th-division",
    "sy-fastaqim, 2016-12-31, sy-fastaqim",
    "sy-fastaqim, 2017-02-01, sy-ahrar-al-sham",
    "ly-ntc, 2013-01-01, ly-gnc",
    "un, 2015-01-01, un",
  })
  void names_the_actor_as_it_was_called(String id, String day, String name) {
    assertThat(DIRECTORY.currentName(id, day(day))).isEqualTo(name);
  }

  @Test
  void tells_the_line_of_names_from_any_of_them() {
    for (String id : List.of("sy-nusra", "sy-jfs", "sy-hts")) {
      assertThat(DIRECTORY.line(id))
          .extracting(step -> step.a() + " -> " + step.b() + " " + step.from())
          .containsExactly("sy-nusra -> sy-jfs 2016-07-28", "sy-jfs -> sy-hts 2017-01-28");
    }
    assertThat(DIRECTORY.line("un")).isEmpty();
  }

  @Test
  void tells_who_counted_as_an_actor_and_when() {
    List<Belonging> fatah = DIRECTORY.allOf("sy-jaish-al-fatah");
    assertThat(fatah.get(0)).isEqualTo(new Belonging("sy-jaish-al-fatah", null, null));
    assertThat(fatah)
        .contains(
            new Belonging("sy-ahrar-al-sham", day("2015-03-24"), day("2017-01-31")),
            new Belonging("sy-nusra", day("2015-03-24"), day("2016-07-28")));
    // Ahrar al-Sham took in Fastaqim in January 2017, so that it was in the alliance for that
    // while.
    assertThat(fatah).contains(new Belonging("sy-fastaqim", day("2017-01-01"), day("2017-01-31")));
    assertThat(DIRECTORY.allOf("sy-opposition")).extracting(Belonging::id).contains("sy-nusra");
    assertThat(DIRECTORY.allOf("nobody")).containsExactly(new Belonging("nobody", null, null));
  }

  @Test
  void tells_the_groups_of_an_actor_the_nearest_first() {
    assertThat(DIRECTORY.groupsOf("sy-nusra", day("2015-06-01")))
        .containsExactlyInAnyOrder("sy-jaish-al-fatah", "al-qaeda");
    assertThat(DIRECTORY.groupsOf("sy-nusra", day("2015-03-23"))).containsExactly("al-qaeda");
    assertThat(DIRECTORY.groupsOf("sy-8th-brigade", day("2019-01-01")))
        .startsWith("sy-5th-corps", "sy-government-forces");
    assertThat(DIRECTORY.groupsOf("sy-fastaqim", day("2018-09-01"))).contains("sy-nlf");
  }

  @Test
  void tells_the_members_of_a_group_on_a_day() {
    assertThat(DIRECTORY.membersOf("sy-jaish-al-fatah", day("2015-06-01")))
        .contains("sy-nusra", "sy-ahrar-al-sham", "sy-faylaq-al-sham")
        .doesNotContain("sy-jfs");
    assertThat(DIRECTORY.membersOf("sy-jaish-al-fatah", day("2016-08-15")))
        .contains("sy-jfs", "sy-ahrar-al-sham")
        .doesNotContain("sy-nusra");
  }

  /** Two actors, a day, whether they were allies and whether they were opposed. */
  @ParameterizedTest
  @CsvSource({
    // Syria
    "sy-4th-division, sy-jaish-al-islam, 2016-01-01, false, true",
    "sy-4th-division, lb-hezbollah, 2016-01-01, true, false",
    "sy-nusra, sy-ahrar-al-sham, 2015-06-01, true, false",
    "sy-nusra, sy-government-forces, 2015-06-01, false, true",
    "is, sy-jaish-al-islam, 2016-01-01, false, true",
    "is, sy-government-forces, 2016-01-01, false, true",
    "sdf, us-state, 2017-01-01, true, false",
    "sdf, sy-sna, 2019-10-12, false, true",
    "sdf, sy-government-forces, 2017-01-01, false, false",
    "tr-state, sy-sna, 2019-10-12, true, false",
    "ru-state, sy-government-forces, 2015-09-29, false, false",
    "ru-state, sy-government-forces, 2015-09-30, true, false",
    "sy-government-forces, sy-hts, 2025-06-01, false, false",
    // Iraq, Yemen, Libya, Sudan, Lebanon, Palestine
    "iq-badr, iq-federal-police, 2016-06-01, true, false",
    "iq-pmf, is, 2016-06-01, false, true",
    "ye-saleh-forces, ye-houthis, 2016-01-01, true, false",
    "ye-saleh-forces, ye-houthis, 2018-01-01, false, false",
    "ye-stc, ye-government-forces, 2019-08-10, false, true",
    "ly-lna, ly-gna, 2019-06-01, false, true",
    "ly-106-brigade, ly-gna-forces, 2019-06-01, false, true",
    "sd-saf, sd-rsf, 2022-01-01, true, false",
    "sd-saf, sd-rsf, 2023-06-01, false, true",
    "sd-sudan-shield, sd-rsf, 2024-01-01, true, false",
    "sd-sudan-shield, sd-saf, 2024-12-01, true, false",
    "lb-army, is, 2017-08-20, false, true",
    "lb-hezbollah, il-state, 2024-01-01, false, true",
    "ps-qassam, il-state, 2014-07-20, false, true",
    "ps-qassam, ps-saraya-al-quds, 2019-01-01, true, false",
    // Nothing is known of these
    "un, sy-government-forces, 2016-01-01, false, false",
  })
  void tells_allies_from_enemies(String a, String b, String day, boolean allied, boolean opposed) {
    for (String[] pair : new String[][] {{a, b}, {b, a}}) {
      assertThat(DIRECTORY.allied(pair[0], pair[1], day(day))).as("allied").isEqualTo(allied);
      assertThat(DIRECTORY.opposed(pair[0], pair[1], day(day))).as("opposed").isEqualTo(opposed);
    }
  }

  @Test
  void an_actor_takes_the_side_of_its_group() {
    Map<String, WarSide> sides = DIRECTORY.sidesOf("sy-tiger-forces", day("2016-01-01"));

    assertThat(sides.get("sy-war"))
        .isNotNull()
        .extracting(WarSide::id)
        .isEqualTo("sy-war.government");
    assertThat(DIRECTORY.sidesOf("sy-tiger-forces", day("2010-01-01"))).isEmpty();
  }

  @Test
  void every_relation_has_a_source_and_leads_back_from_its_end() {
    assertThat(DIRECTORY.actors().keySet())
        .allSatisfy(
            id ->
                assertThat(DIRECTORY.about(id))
                    .allSatisfy(
                        relation -> {
                          assertThat(relation.source()).isNotBlank();
                          assertThat(DIRECTORY.toward(relation.b())).contains(relation);
                        }));
  }
}
