package org.sanad.register.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who holds a place, out of what reports tell. */
class ControlTest {

  private static final String TAKEN =
      "سيطرت فصائل المعارضة السورية أمس على بلدة خان طومان في ريف حلب بعد اشتباكات مع قوات النظام.";

  @Test
  void a_capture_begins_a_holding_and_before_it_nothing_is_known() {
    War war = War.told().report("A", "2016-08-15", TAKEN);
    assertThat(war.control("Khan Tuman"))
        .containsExactly("2016-08-14.. Syrian opposition factions");
    assertThat(war.at("Khan Tuman", "2016-08-13")).isEqualTo("unknown");
    assertThat(war.at("Khan Tuman", "2016-08-14")).isEqualTo("held Syrian opposition factions");
    assertThat(war.at("Khan Tuman", "2017-01-01")).isEqualTo("held Syrian opposition factions");
  }

  @Test
  void taking_a_town_does_not_take_what_it_lies_in() {
    War war = War.told().report("A", "2016-08-15", TAKEN);
    assertThat(war.situation().places()).hasSize(1);
    assertThat(war.at("Aleppo governorate", "2016-08-20")).isEqualTo("unknown");
  }

  @Test
  void what_is_said_of_a_district_says_nothing_of_its_towns() {
    War war =
        War.told()
            .report("A", "2018-06-10", "سيطرت القوات الحكومية اليمنية أمس على مديرية التحيتا.");
    assertThat(war.control("al-Tuhayta district"))
        .containsExactly("2018-06-09.. Yemeni government forces");
    assertThat(war.at("al-Tuhayta", "2018-06-10")).isEqualTo("unknown");
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
  void who_lost_it_is_told_and_so_the_end_is_told_too() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report(
                "B",
                "2016-09-02",
                "استعادت قوات النظام أمس بلدة خان طومان من فصائل المعارضة السورية.");
    assertThat(war.control("Khan Tuman"))
        .containsExactly(
            "2016-08-14..2016-09-01 Syrian opposition factions",
            "2016-09-01.. Syrian government forces");
  }

  @Test
  void a_withdrawal_ends_a_holding_and_nobody_is_put_in_its_place() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report("A", "2016-09-02", "انسحبت فصائل المعارضة السورية أمس من بلدة خان طومان.");
    assertThat(war.control("Khan Tuman"))
        .containsExactly("2016-08-14..2016-09-01 Syrian opposition factions");
    assertThat(war.at("Khan Tuman", "2016-09-03")).isEqualTo("unknown");
  }

  @Test
  void a_withdrawal_with_nothing_before_it_tells_who_was_there_but_not_since_when() {
    War war =
        War.told().report("A", "2016-09-02", "انسحبت قوات النظام أمس من بلدة مورك في ريف حماة.");
    assertThat(war.control("Murak")).containsExactly("..2016-09-01 Syrian government forces");
    assertThat(war.at("Murak", "2016-08-01")).isEqualTo("unknown");
  }

  @Test
  void what_failed_or_is_planned_changes_nothing() {
    War war =
        War.told()
            .report("A", "2016-08-15", TAKEN)
            .report("A", "2016-08-20", "فشلت قوات النظام أمس في السيطرة على بلدة خان طومان.")
            .report("A", "2016-08-22", "تعتزم قوات النظام السيطرة على بلدة خان طومان غداً.")
            .report("A", "2016-08-24", "حاولت قوات النظام أمس استعادة بلدة خان طومان.");
    assertThat(war.control("Khan Tuman"))
        .containsExactly("2016-08-14.. Syrian opposition factions");
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
  void a_state_that_a_report_tells_is_of_its_day_and_its_beginning_inferred() {
    War war =
        War.told()
            .report("A", "2015-08-03", "قصف الطيران بلدة أريحا التي تسيطر عليها المعارضة السورية.");
    assertThat(war.control("Ariha")).containsExactly("~2015-08-03.. Syrian opposition factions");
    assertThat(war.at("Ariha", "2015-08-02")).isEqualTo("unknown");
    assertThat(war.at("Ariha", "2015-08-03")).isEqualTo("held Syrian opposition factions");
  }

  @Test
  void a_part_of_a_town_or_a_thing_in_it_is_not_the_town() {
    War war =
        War.told()
            .report("A", "2016-08-15", "سيطرت قوات النظام أمس على مواقع في بلدة خان طومان.")
            .report("B", "2016-08-15", "سيطرت قوات النظام أمس على أجزاء من مدينة الباب.");
    assertThat(war.situation().places()).isEmpty();
    assertThat(war.leftOut()).contains("part Khan Tuman", "part al-Bab");
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
  void to_speak_of_a_capture_is_not_to_tell_one() {
    War war =
        War.told()
            .report(
                "A",
                "2016-08-15",
                "تمثل السيطرة على بلدة خان طومان نصراً كبيراً لقوات النظام، كما قال محللون أمس.")
            .report("B", "2016-08-15", "دخلت قوات النظام أمس بلدة مورك في ريف حماة.");
    assertThat(war.situation().places()).isEmpty();
    assertThat(war.leftOut()).contains("not_asserted Khan Tuman", "entered Murak");
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
  void a_holding_that_nobody_told_for_a_year_is_only_perhaps() {
    War war = War.told().report("A", "2015-07-21", "سيطر تنظيم داعش أمس على مدينة منبج.");
    assertThat(war.at("Manbij", "2016-06-01")).isEqualTo("held Islamic State");
    assertThat(war.at("Manbij", "2018-06-01")).isEqualTo("unknown");
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

  @Test
  void fighters_that_flee_do_not_give_the_town_up() {
    War war =
        War.told()
            .report("A", "2016-08-15", "سيطر تنظيم داعش أمس على بلدة خان طومان.")
            .report("B", "2016-08-20", "فر عناصر من تنظيم داعش أمس من بلدة خان طومان.");
    assertThat(war.at("Khan Tuman", "2016-08-25")).isEqualTo("held Islamic State");
  }

  @Test
  void what_is_told_with_since_is_no_news() {
    War war =
        War.told()
            .report("A", "2015-08-05", "استعادت المقاومة الشعبية أمس مدينة الحوطة من الحوثيين.")
            .report(
                "B", "2015-08-06", "عاد السكان اليوم إلى مدينة الحوطة منذ سيطرة الحوثيين عليها.");
    assertThat(war.at("al-Hawta", "2015-08-10")).isEqualTo("held Popular Resistance");
  }

  @Test
  void a_statement_long_after_the_last_word_for_the_other_disputes_nothing() {
    War war =
        War.told()
            .report("A", "2015-07-21", "قصف الطيران مدينة منبج التي يسيطر عليها تنظيم داعش.")
            .report(
                "B", "2016-02-07", "زار وفد مدينة منبج التي تسيطر عليها قوات سوريا الديمقراطية.");
    assertThat(war.at("Manbij", "2016-03-01")).isEqualTo("held SDF");
  }
}
