package org.sanad.sources.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.sources.text.ArabicBytes.Verdict;

class ArabicBytesTest {
  private static final String ARABIC =
      "<html><body><p>قال شهود عيان إن اشتباكات اندلعت فجراً في محيط المطار بين القوات الحكومية"
          + " ومسلحين، وإن السكان نزحوا إلى القرى المجاورة هرباً من القصف الذي طال الأحياء"
          + " السكنية في المدينة منذ أيام.</p></body></html>";

  private static Verdict verdict(String page, Charset charset) {
    byte[] bytes = page.getBytes(charset);
    return ArabicBytes.verdict(bytes, bytes.length, null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6", "UTF-16"})
  void an_arabic_page_is_let_through_in_every_encoding(String charset) {
    assertThat(verdict(ARABIC, Charset.forName(charset))).isEqualTo(Verdict.ARABIC);
  }

  @Test
  void so_is_one_that_writes_its_letters_as_numbers() {
    StringBuilder page = new StringBuilder("<p>");
    ARABIC.codePoints().forEach(c -> page.append(c < 128 ? (char) c + "" : "&#" + c + ";"));
    assertThat(verdict(page.toString(), StandardCharsets.US_ASCII)).isEqualTo(Verdict.ARABIC);
  }

  @Test
  void pages_in_other_letters_are_not() {
    assertThat(verdict("<p>" + "Shelling was reported. ".repeat(99), StandardCharsets.UTF_8))
        .isEqualTo(Verdict.OTHER_SCRIPT);
    assertThat(
            verdict("<p>" + "Сообщается об обстреле. ".repeat(99), Charset.forName("windows-1251")))
        .isEqualTo(Verdict.OTHER_SCRIPT);
    assertThat(verdict("<p>" + "據報道發生了砲擊。".repeat(99), Charset.forName("Big5")))
        .isEqualTo(Verdict.OTHER_SCRIPT);
    assertThat(verdict("<p>" + "砲撃が報告された。".repeat(99), StandardCharsets.UTF_8))
        .isEqualTo(Verdict.OTHER_SCRIPT);
    assertThat(
            verdict(
                "<p>" + "Des bombardements ont été signalés à l'aéroport. ".repeat(99),
                StandardCharsets.ISO_8859_1))
        .isEqualTo(Verdict.OTHER_SCRIPT);
  }

  @Test
  void a_few_arabic_words_make_no_arabic_page() {
    assertThat(
            verdict("<a>العربية</a><a>فارسی</a>" + "Shelling. ".repeat(99), StandardCharsets.UTF_8))
        .isEqualTo(Verdict.OTHER_SCRIPT);
  }

  @Test
  void persian_and_urdu_show_in_their_letters() {
    assertThat(
            verdict(
                "نیروهای دولتی کنترل شهر را پس از چند روز درگیری به دست گرفتند. ".repeat(9),
                StandardCharsets.UTF_8))
        .isEqualTo(Verdict.OTHER_LANGUAGE);
    assertThat(
            verdict(
                "فوج نے کہا ہے کہ شہر پر کنٹرول حاصل کر لیا گیا ہے۔ ".repeat(9),
                StandardCharsets.UTF_8))
        .isEqualTo(Verdict.OTHER_LANGUAGE);
  }
}
