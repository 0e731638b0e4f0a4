package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanad.model.Diagnostic;
import org.sanad.model.SourceReport;

/** What stays open is said, with the words concerned. */
class DiagnosisTest {
  private static List<Diagnostic> of(String text) {
    return Bundled.READER
        .read(new SourceReport("r", null, LocalDate.of(2016, 8, 15), "", text))
        .diagnostics();
  }

  private static List<String> codes(String text) {
    return of(text).stream().map(Diagnostic::code).toList();
  }

  @Test
  void a_text_of_another_language_is_told() {
    assertThat(codes("The army shelled the town on Sunday.")).contains("report.not_arabic");
    assertThat(codes("گروه‌های چپ در پایتخت گفتگو کردند و گزارش پلیس را پذیرفتند"))
        .contains("report.other_language");
    assertThat(codes("قصف الجيش البلدة (the town) يوم الأحد")).doesNotContain("report.not_arabic");
  }

  @Test
  void without_any_date_relative_times_stay_open() {
    List<Diagnostic> open = Bundled.read("سيطرت قوات النظام أمس على مدينة الباب.").diagnostics();
    assertThat(open)
        .extracting(Diagnostic::code)
        .contains("report.no_date", "time.relative_no_anchor");
  }

  @Test
  void a_place_that_no_gazetteer_knows_is_told_with_what_it_lies_in() {
    assertThat(of("سيطرت قوات النظام على قرية تل الخربوش بريف إدلب يوم الأحد."))
        .filteredOn(d -> d.code().equals("place.unresolved"))
        .singleElement()
        .satisfies(d -> assertThat(d.detail()).contains("gazetteer").contains("بريف إدلب"));
  }

  @Test
  void what_only_describes_a_place_is_no_name_that_is_lacking() {
    for (String place : new String[] {"المناطق الحدودية", "طرق الإمداد", "بلدة سورية"}) {
      assertThat(codes("قصفت قوات النظام " + place + " يوم الأحد."))
          .as(place)
          .contains("place.unnamed")
          .doesNotContain("place.unresolved");
    }
    assertThat(codes("قصفت قوات النظام البلدة يوم الأحد.")).contains("place.no_antecedent");
  }

  @Test
  void a_common_noun_for_a_party_is_no_name_that_is_lacking() {
    assertThat(codes("سيطر الثوار على مدينة بازل السويسرية يوم الأحد."))
        .contains("actor.generic")
        .doesNotContain("actor.ambiguous");
  }

  @Test
  void a_town_and_the_district_called_after_it_are_one_spot() {
    assertThat(codes("سيطرت المقاومة الشعبية في عدن على حي التواهي يوم الأحد."))
        .doesNotContain("place.ambiguous");
  }

  @Test
  void a_vague_time_is_told() {
    assertThat(codes("سيطرت قوات النظام على مدينة الباب مؤخرا.")).contains("time.vague");
  }

  @Test
  void an_event_without_a_place_is_told() {
    assertThat(codes("قتل خمسة مدنيين في قصف مدفعي يوم الأحد.")).contains("event.no_place");
  }

  @Test
  void a_plain_report_leaves_nothing_open() {
    assertThat(codes("سيطرت قوات النظام على مدينة الباب يوم الأحد.")).isEmpty();
  }
}
