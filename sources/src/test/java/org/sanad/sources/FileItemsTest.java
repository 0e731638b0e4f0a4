package org.sanad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.sources.Taken.all;
import static org.sanad.sources.Taken.reason;
import static org.sanad.sources.Taken.report;
import static org.sanad.sources.Taken.warnings;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.sources.item.InputItem;

class FileItemsTest {
  private static final String TEXT =
      "دخلت قافلة مساعدات إلى بلدة مضايا صباح اليوم، وفق الهلال الأحمر.";
  private static final String RECORD =
      "{\"id\": \"%s\", \"source\": \"وكالة\", \"date\": \"2016-08-15T09:00:00+0300\","
          + " \"title\": \"عنوان\", \"text\": \""
          + TEXT
          + "\", \"tags\": [1, {\"a\": []}]}";

  private static String record(String id) {
    return RECORD.replace("%s", id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256"})
  void plain_text_is_read_in_every_encoding_with_and_without_a_mark(String charset) {
    Charset encoding = Charset.forName(charset);
    assertThat(report(TEXT, encoding).text()).isEqualTo(TEXT);
    if (charset.startsWith("UTF")) {
      assertThat(report("\uFEFF" + TEXT, encoding).text()).isEqualTo(TEXT);
    }
  }

  @Test
  void a_plain_text_is_called_after_its_file_and_keeps_its_words() {
    assertThat(report(all(TEXT + "\n").get(0)))
        .satisfies(
            r -> {
              assertThat(r.id()).isEqualTo("f");
              assertThat(r.title()).isEmpty();
              assertThat(r.text()).isEqualTo(TEXT + "\n");
              assertThat(r.published()).isNull();
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n \n\n"})
  void a_short_first_line_before_a_blank_one_is_the_headline(String gap) {
    assertThat(report(all("قافلة إلى مضايا" + gap + TEXT).get(0)))
        .satisfies(
            r -> {
              assertThat(r.title()).isEqualTo("قافلة إلى مضايا");
              assertThat(r.text()).isEqualTo(TEXT);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void a_first_line_before_another_is_no_headline(String end) {
    assertThat(report(all("قافلة إلى مضايا" + end + TEXT).get(0)).title()).isEmpty();
  }

  @Test
  void an_array_an_object_and_lines_are_told_apart_by_what_stands_in_them() {
    String a = record("a");
    String b = record("b");
    assertThat(ids(all("[" + a + ",\n" + b + "]"))).containsExactly("a", "b");
    assertThat(ids(all(a + "\n\n" + b + "\n"))).containsExactly("a", "b");
    assertThat(ids(all(a))).containsExactly("a");
    assertThat(ids(all(a.replace(", ", ",\n  ").replace("{\"id", "{\n\"id")))).containsExactly("a");
    assertThat(ids(all("[]"))).isEmpty();
  }

  @Test
  void all_fields_of_a_record_are_taken_and_others_passed_over() {
    assertThat(report(all("[" + record("a") + "]").get(0)))
        .satisfies(
            r -> {
              assertThat(r.source()).isEqualTo("وكالة");
              assertThat(r.published()).isEqualTo(LocalDate.of(2016, 8, 15));
              assertThat(r.title()).isEqualTo("عنوان");
              assertThat(r.text()).isEqualTo(TEXT);
            });
  }

  @Test
  void json_in_utf_16_is_json_too() {
    assertThat(ids(all(record("a").getBytes(StandardCharsets.UTF_16LE)))).containsExactly("a");
  }

  @Test
  void a_text_that_begins_with_a_bracket_is_a_text() {
    assertThat(report(all("[عاجل] " + TEXT).get(0)).text()).startsWith("[عاجل]");
  }

  @Test
  void an_unreadable_date_leaves_the_report_undated_and_warns() {
    InputItem item = all(record("a").replace("2016-08-15T09:00:00+0300", "15 أغسطس")).get(0);
    assertThat(report(item).published()).isNull();
    assertThat(warnings(item)).containsExactly("report.date_unreadable");
    assertThat(warnings(all(record("a").replace("2016-08-15T09:00:00+0300", "")).get(0))).isEmpty();
  }

  @Test
  void a_record_without_an_id_is_named_after_its_file_and_place() {
    List<InputItem> items = all("[" + record("a") + "," + record("") + "]");
    assertThat(ids(items)).containsExactly("a", "f-2");
  }

  @Test
  void an_empty_file_is_said_to_be_empty() {
    assertThat(reason(all("").get(0))).isEqualTo("is empty");
    assertThat(reason(all(" \n\t\n").get(0))).isEqualTo("is empty");
  }

  @Test
  void a_binary_file_is_said_to_be_binary() {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    assertThat(reason(all(bytes).get(0))).contains("binary");
  }

  @Test
  void what_is_not_arabic_is_read_with_a_warning() {
    assertThat(warnings(all("The convoy reached the town this morning.").get(0)))
        .containsExactly("report.not_arabic");
    assertThat(warnings(all("کاروان کمک‌ها امروز به شهر رسید و گزارش‌ها چنین می‌گویند").get(0)))
        .containsExactly("report.not_arabic");
  }

  @Test
  void fifty_megabytes_in_one_line_are_refused_without_stopping_the_rest() {
    byte[] line = "قصف ".repeat(8_000_000).getBytes(StandardCharsets.UTF_8);
    assertThat(line.length).isGreaterThan(50_000_000);
    assertThat(reason(all(line).get(0))).contains("longer than 1,000,000 characters");

    byte[] start =
        (record("a") + "\n{\"id\": \"big\", \"text\": \"").getBytes(StandardCharsets.UTF_8);
    byte[] end = ("\"}\n" + record("b") + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + line.length + end.length);
    System.arraycopy(line, 0, all, start.length, line.length);
    System.arraycopy(end, 0, all, start.length + line.length, end.length);
    List<InputItem> items = all(all);
    assertThat(items).hasSize(3);
    assertThat(reason(items.get(1))).contains("longer than");
    assertThat(report(items.get(2)).id()).isEqualTo("b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{", "{\"a\":", "[{\"text\":"})
  void a_million_opening_brackets_are_one_failed_record(String bracket) {
    assertThat(all(bracket.repeat(1_000_000)))
        .singleElement()
        .isInstanceOf(InputItem.Refused.class);
  }

  @Test
  void deep_nesting_inside_a_record_fails_only_that_record() {
    String deep = "{\"id\":\"d\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
    List<InputItem> items = all(deep + "\n" + record("b"));
    assertThat(reason(items.get(0))).startsWith("is not valid JSON");
    assertThat(report(items.get(1)).id()).isEqualTo("b");
  }

  @Test
  void lone_surrogates_become_replacement_characters_one_for_one() {
    InputItem item =
        all("{\"id\":\"s\",\"text\":\"قصف \\ud83d على \\ude00\\ud83d\\ude00 البلدة\"}").get(0);
    assertThat(report(item).text()).isEqualTo("قصف \uFFFD على \uFFFD😀 البلدة");
    assertThat(warnings(item)).containsExactly("report.damaged_text");
  }

  @Test
  void utf_8_cut_inside_a_letter_is_read_with_a_warning() {
    byte[] whole = TEXT.replace(".", "").getBytes(StandardCharsets.UTF_8);
    InputItem item = all(Arrays.copyOf(whole, whole.length - 1)).get(0);
    assertThat(report(item).text()).startsWith("دخلت قافلة").endsWith("\uFFFD");
    assertThat(warnings(item)).containsExactly("report.damaged_text");
  }

  @Test
  void invalid_json_on_the_third_of_five_lines_leaves_the_other_four() {
    String lines =
        String.join(
            "\n", record("1"), record("2"), "{\"id\": \"3\", \"text\": ", record("4"), record("5"));
    List<InputItem> items = all(lines);
    assertThat(items).hasSize(5);
    assertThat(items.get(2).origin()).hasToString("f.txt, line 3 (id 3)");
    assertThat(reason(items.get(2))).startsWith("is not valid JSON");
    items.remove(2);
    assertThat(ids(items)).containsExactly("1", "2", "4", "5");
  }

  @Test
  void an_array_with_a_bad_element_or_without_its_end_gives_the_others() {
    List<InputItem> items = all("[" + record("1") + ", {\"id\": 2, text}, 7, " + record("3"));
    assertThat(items).hasSize(5);
    assertThat(reason(items.get(1))).startsWith("is not valid JSON");
    assertThat(reason(items.get(2))).startsWith("is not a report");
    assertThat(report(items.get(3)).id()).isEqualTo("3");
    assertThat(reason(items.get(4))).contains("cut short");
  }

  @Test
  void a_record_without_words_is_no_report() {
    assertThat(reason(all("{\"id\": \"a\", \"text\": null, \"title\": \" \"}").get(0)))
        .contains("neither");
    assertThat(reason(all("{\"id\": \"a\", \"text\": [\"x\"]}").get(0))).contains("no text");
  }

  private static List<String> ids(List<InputItem> items) {
    return items.stream().map(item -> report(item).id()).toList();
  }
}
