package org.sanad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.model.Analysis;
import org.sanad.model.Event;
import org.sanad.model.Loss;
import org.sanad.model.Quote;
import org.sanad.model.SourceReport;
import org.sanad.model.Span;

/** What holds of every report, however odd. */
class ReaderPropertiesTest {
  private static final LocalDate DAY = LocalDate.of(2016, 8, 15);

  /** Words of reports in any order, with marks and broken characters between. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "سيطرت",
            "قصف",
            "مقتل",
            "الجيش",
            "قوات النظام",
            "فصائل المعارضة",
            "مدينة",
            "حلب",
            "بلدة",
            "في",
            "على",
            "من",
            "بريف إدلب",
            "و",
            "أن",
            "التي",
            "لم",
            "حاول",
            "قال",
            "ناشطون",
            "أمس",
            "يوم الأحد",
            "5",
            "عشرة",
            "مدنيين",
            "قتلى",
            "وإصابة",
            "بدعم من",
            "روسيا",
            "المدعومة من",
            "بقيادة",
            "العقيد",
            "فلان",
            "الخاضعة لسيطرة",
            "عليها",
            "يسيطر عليها",
            "لها",
            "وحلفائها",
            "معقل",
            "القيادي",
            "هجوما",
            "بهدف",
            "بحسب",
            "المرصد",
            "مواقع",
            "صاروخ",
            "إن",
            "قرى",
            "أ",
            "،",
            "؛",
            ".",
            ":",
            "\"",
            "«",
            "»",
            "(",
            "\n",
            "\u200F",
            "\uD83D",
            "😀",
            "\0",
            "#",
            "_",
            "http://a.b",
            "abc",
            "١٢",
            "ـ",
            "ً")
        .list()
        .ofMaxSize(60)
        .flatMap(
            words -> Arbitraries.of(" ", " ", " ", "").map(between -> String.join(between, words)));
  }

  /** Texts of any characters at all. */
  @Provide
  Arbitrary<String> characters() {
    return Arbitraries.strings()
        .withCharRange('\u0600', '\u06FF')
        .withCharRange('\u0000', '\u007F')
        .withCharRange('\uD800', '\uDFFF')
        .withChars("\u200F\uFEFF\uFFFF\uFDFA")
        .ofMaxLength(200);
  }

  @Property(tries = 600)
  void readings_of_words_hold_together(
      @ForAll("texts") String title, @ForAll("texts") String text) {
    check(new SourceReport("r", null, DAY, title, text));
  }

  @Property(tries = 400)
  void readings_of_characters_hold_together(@ForAll("characters") String text) {
    check(new SourceReport("r", null, null, "", text));
  }

  @Property(tries = 100)
  void anything_that_can_be_read_can_be_explained(@ForAll("texts") String text) {
    assertThat(Bundled.READER.explain(Bundled.report(text)).lines()).isNotEmpty();
  }

  private static void check(SourceReport report) {
    Analysis analysis = Bundled.READER.read(report);
    assertThat(Bundled.READER.read(report)).isEqualTo(analysis);
    int length = report.content().codePointCount(0, report.content().length());
    Set<String> ids = new HashSet<>();
    for (Event event : analysis.events()) {
      assertThat(ids.add(event.id())).isTrue();
      assertThat(event.triggers()).isNotEmpty();
      assertThat(event.confidence()).isBetween(0.0, 1.0);
      for (Loss loss : losses(event)) {
        assertThat(loss.min()).isNotNegative();
        if (loss.max() != null) {
          assertThat(loss.max()).isGreaterThanOrEqualTo(loss.min());
        }
      }
    }
    for (Quote quote : quotes(analysis)) {
      assertThat(quote.span().end()).isLessThanOrEqualTo(length);
      assertThat(quote.text()).isEqualTo(slice(report.content(), quote.span()));
    }
    analysis
        .diagnostics()
        .forEach(each -> assertThat(each.span().end()).isLessThanOrEqualTo(length));
    analysis.relations().forEach(each -> assertThat(each.a()).isNotBlank().isNotEqualTo(each.b()));
  }

  private static String slice(String content, Span span) {
    int from = content.offsetByCodePoints(0, span.start());
    return content.substring(from, content.offsetByCodePoints(from, span.length()));
  }

  private static List<Loss> losses(Event event) {
    List<Loss> losses = new ArrayList<>(event.fatalities());
    losses.addAll(event.injured());
    return losses;
  }

  private static List<Quote> quotes(Analysis analysis) {
    List<Quote> quotes = new ArrayList<>();
    for (Event event : analysis.events()) {
      quotes.addAll(event.triggers());
      quotes.addAll(event.weapons());
      event.actors().forEach(each -> quotes.add(each.quote()));
      event.targets().forEach(each -> quotes.add(each.quote()));
      event.places().forEach(each -> quotes.add(each.quote()));
      event.sources().forEach(each -> quotes.add(each.quote()));
      losses(event).forEach(each -> quotes.add(each.quote()));
      if (event.time() != null) {
        quotes.add(event.time().quote());
      }
    }
    analysis.relations().forEach(each -> quotes.add(each.quote()));
    return quotes;
  }

  static List<String> hostile() {
    return List.of(
        "(".repeat(1_000_000),
        "\uD83D".repeat(10_000),
        "\uDE00 قصف \uD83D",
        "\0".repeat(1000),
        "و".repeat(100_000),
        "«قصف ".repeat(50_000),
        "ـ".repeat(100_000),
        "في ".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_texts_are_read(String text) {
    assertThat(Bundled.read(text).report().text()).isEqualTo(text);
  }

  @Test
  void a_line_of_five_million_characters_is_read() {
    String sentence = "قصفت قوات النظام مدينة حلب يوم الأحد وقتل خمسة مدنيين بدعم من روسيا ";
    String text = sentence.repeat(5_000_000 / sentence.length());
    assertThat(Bundled.read(text).events()).isNotEmpty();
  }

  @Test
  void an_empty_report_has_nothing_in_it() {
    Analysis analysis = Bundled.read("");
    assertThat(analysis.events()).isEmpty();
    assertThat(analysis.diagnostics()).extracting(d -> d.code()).containsExactly("report.empty");
  }
}
