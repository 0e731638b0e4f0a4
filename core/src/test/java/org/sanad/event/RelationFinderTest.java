package org.sanad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.Relation;
import org.sanad.model.SourceReport;
import org.sanad.reading.Bundled;

/** Ties that a report states, and words that look like them. */
class RelationFinderTest {
  private static List<Relation> read(String text) {
    return Bundled.READER.read(new SourceReport("r", null, null, "", text)).relations();
  }

  private static List<String> ties(String text) {
    return read(text).stream().map(r -> r.a() + " " + r.type().code() + " " + r.b()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "هاجمت حركة أحرار الشام، أحد مكونات جيش الفتح، البلدة."
            + "|Ahrar al-Sham member_of Jaish al-Fatah",
        "انسحبت جماعة الحوثي المدعومة من إيران من مدينة حيس.|Houthis allied_with Iran",
        "تقدمت قوات النظام بدعم من روسيا في ريف حلب."
            + "|Syrian government forces allied_with Russia",
        "قصفت طائرات التحالف العربي بقيادة السعودية مواقع الحوثيين."
            + "|Saudi-led coalition led_by Saudi Arabia",
        "قصفت الطائرات مدينة الرقة الخاضعة لسيطرة تنظيم داعش." + "|Islamic State controls Raqqa",
        "قصفت الطائرات مدينة الباب التي يسيطر عليها تنظيم داعش.|Islamic State controls al-Bab",
        "سيطرت قوات النظام على بلدة كفرعويد في ريف إدلب."
            + "|Kafr Oweid located_in Idlib governorate countryside",
      })
  void ties_are_read(String text, String tie) {
    assertThat(ties(text)).contains(tie);
  }

  @Test
  void the_words_run_from_the_first_to_the_last() {
    assertThat(read("قصفت الطائرات مدينة الرقة الخاضعة لسيطرة تنظيم داعش أمس."))
        .anySatisfy(
            r -> assertThat(r.quote().text()).isEqualTo("مدينة الرقة الخاضعة لسيطرة تنظيم داعش"));
  }

  @Test
  void a_list_of_places_lies_where_its_last_does() {
    assertThat(ties("قصفت الطائرات بلدات الدانا وسرمدا في محافظة إدلب."))
        .anyMatch(tie -> tie.startsWith("Sarmada located_in Idlib"))
        .anyMatch(tie -> tie.contains("Dana located_in Idlib"));
  }

  @Test
  void a_tie_is_told_once() {
    assertThat(ties("هاجم الحوثيون المدعومون من إيران حيس. وانسحب الحوثيون المدعومون من إيران."))
        .containsOnlyOnce("Houthis allied_with Iran");
  }

  @Test
  void who_says_so_is_kept() {
    assertThat(read("قال ناشطون إن الطائرات قصفت مدينة الرقة الخاضعة لسيطرة تنظيم داعش."))
        .anySatisfy(r -> assertThat(r.sources()).isNotEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "سيطرت قوات النظام على مدينة الباب.",
        "دعت روسيا إلى وقف القتال من جهة أخرى.",
        "تسيطر أجواء الفرح على المدينة.",
      })
  void what_only_looks_like_a_tie_is_none(String text) {
    assertThat(ties(text)).isEmpty();
  }
}
