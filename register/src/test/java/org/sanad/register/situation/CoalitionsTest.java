package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who belongs to whom, out of the directory and out of what reports state. */
class CoalitionsTest {

  private static final War WAR =
      War.told()
          .directory("sy-ahrar-al-sham", "member_of", "sy-jaish-al-fatah", "2015-03-24", "2017-01")
          .report(
              "A",
              "2015-08-15",
              "سيطرت حركة أحرار الشام، أحد مكونات جيش الفتح، أمس على بلدة خان طومان.");

  private static List<String> on(String day) {
    return WAR.situation().tiesAt(LocalDate.parse(day)).stream()
        .map(tie -> tie.a() + " " + tie.kind() + " " + tie.b())
        .toList();
  }

  @Test
  void a_membership_holds_on_the_days_that_the_directory_gives() {
    assertThat(on("2015-03-23")).isEmpty();
    assertThat(on("2015-03-24")).containsExactly("Ahrar al-Sham member_of Jaish al-Fatah");
    Tie tie = WAR.situation().ties().get(0);
    assertThat(tie.knownAt(LocalDate.parse("2017-01-31"))).isTrue();
    assertThat(tie.knownAt(LocalDate.parse("2017-02-01"))).isFalse();
    assertThat(tie.directory().get(0).source())
        .isEqualTo("Founding statement of sy-jaish-al-fatah");
  }

  @Test
  void a_report_states_it_of_its_own_day_with_its_words() {
    Tie tie = WAR.situation().ties().get(0);
    assertThat(tie.saidBy(LocalDate.parse("2015-08-14"))).isEmpty();
    assertThat(tie.saidBy(LocalDate.parse("2015-08-15"))).hasSize(1);
    assertThat(tie.said().get(0).relation().quote().text()).contains("أحد مكونات");
    assertThat(tie.said().get(0).outlet()).isEqualTo("A");
  }
}
