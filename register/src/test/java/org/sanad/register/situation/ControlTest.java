package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who holds a place, out of what reports tell. */
class ControlTest {

  private static final String TAKEN =
      "سيطرت فصائل المعارضة السورية أمس على بلدة خان طومان في ريف حلب بعد اشتباكات مع قوات النظام.";

  @Test
  void taking_a_town_does_not_take_what_it_lies_in() {
    War war = War.told().report("A", "2016-08-15", TAKEN);
    assertThat(war.situation().places()).hasSize(1);
    assertThat(war.at("Aleppo governorate", "2016-08-20")).isEqualTo("unknown");
  }

  @Test
  void a_capture_by_others_ends_a_holding_and_says_that_this_is_inferred() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report("A", "2016-09-02", "سيطر تنظيم داعش أمس على بلدة خان طومان في ريف حلب.");
    assertThat(war.control("Khan Tuman"))
        .containsExactly(
            "2016-08-14..~2016-09-01 Syrian opposition factions", "2016-09-01.. Islamic State");
    assertThat(war.at("Khan Tuman", "2016-08-31")).isEqualTo("held Syrian opposition factions");
    assertThat(war.at("Khan Tuman", "2016-09-01")).isEqualTo("held Islamic State");
    Bound end = war.situation().places().get(0).control().get(0).to();
    assertThat(end.basis()).isEqualTo(Bound.Basis.OVERTAKEN);
    assertThat(war.situation().places().get(0).control().get(1).sayings().get(0).id())
        .isEqualTo(end.by());
  }

  @Test
  void two_sources_that_name_different_holders_are_both_kept_and_contested() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report("B", "2016-08-15", "سيطر تنظيم داعش أمس على بلدة خان طومان.");
    assertThat(war.control("Khan Tuman"))
        .containsExactlyInAnyOrder(
            "!2016-08-14.. Syrian opposition factions", "!2016-08-14.. Islamic State");
    assertThat(war.at("Khan Tuman", "2016-08-20")).startsWith("contested ");
    for (Spell each : war.situation().places().get(0).control()) {
      String says = each.parties().get(0).value().label().equals("Islamic State") ? "B" : "A";
      assertThat(each.parties().get(0).voices()).extracting("name").containsExactly(says);
    }
  }

  @Test
  void a_unit_and_its_whole_do_not_contest_each_other() {
    War war =
        War.told()
            .report("A", "2016-08-15", "سيطرت وحدات حماية الشعب أمس على مدينة منبج.")
            .report("B", "2016-08-15", "سيطرت قوات سوريا الديمقراطية أمس على مدينة منبج.");
    assertThat(war.at("Manbij", "2016-08-15")).startsWith("contested");
    war.directory("sy-ypg", "part_of", "sdf", "2015-10-10", null);
    assertThat(war.control("Manbij")).containsExactly("2016-08-14.. SDF + YPG");
  }

  @Test
  void a_capture_without_a_day_had_happened_by_the_day_of_the_report() {
    War war = War.told().report("A", "2016-08-15", "سيطر تنظيم داعش على مدينة تدمر.");
    assertThat(war.control("Palmyra")).hasSize(1);
    assertThat(war.at("Palmyra", "2016-08-15")).isEqualTo("held Islamic State");
  }

  @Test
  void a_place_is_asked_for_with_all_that_lies_in_it() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report("A", "2016-08-15", "سيطر تنظيم داعش أمس على مدينة تدمر.");
    assertThat(war.situation("Aleppo governorate").places())
        .extracting(each -> each.place().label())
        .containsExactly("Khan Tuman");
    assertThat(war.situation("تدمر").places())
        .extracting(each -> each.place().label())
        .containsExactly("Palmyra");
  }

  @Test
  void what_changed_between_two_days_is_told_with_what_tells_it() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report("A", "2016-09-02", "انسحبت فصائل المعارضة السورية أمس من بلدة خان طومان.");
    Situation situation = war.situation();
    assertThat(situation.between(LocalDate.parse("2016-08-20"), LocalDate.parse("2016-08-31")))
        .isEmpty();
    Change change =
        situation.between(LocalDate.parse("2016-08-20"), LocalDate.parse("2016-09-30")).get(0);
    assertThat(change.before().control()).isEqualTo(PlaceState.Control.HELD);
    assertThat(change.after().control()).isEqualTo(PlaceState.Control.UNKNOWN);
    assertThat(change.between()).extracting(Saying::act).containsExactly(Act.LEFT);
  }

  @Test
  void one_text_against_several_before_and_after_is_left_out() {
    String held = "قصف الطيران بلدة خان طومان التي يسيطر عليها تنظيم داعش.";
    War war =
        War.told()
            .report("A", "2016-08-01", held)
            .report("B", "2016-08-10", held + " وأصيب ثلاثة.")
            .report("C", "2016-08-20", "سيطرت قوات النظام أمس على بلدة خان طومان.")
            .report("D", "2016-09-02", held + " ولم يصب أحد.");
    assertThat(war.at("Khan Tuman", "2016-08-30")).isEqualTo("held Islamic State");
    assertThat(war.leftOut()).contains("outvoted Khan Tuman");
  }
}
