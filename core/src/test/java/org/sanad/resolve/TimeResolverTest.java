package org.sanad.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sanad.mention.TestTexts;
import org.sanad.model.SentenceKind;
import org.sanad.model.TimeExpression;
import org.sanad.text.AnnotatedText;

class TimeResolverTest {

  private static Timeline timeline(AnnotatedText text) {
    return new TimeResolver().resolve(text, TestTexts.times(text));
  }

  private static String shown(TimeExpression time) {
    return String.format(
        Locale.ROOT,
        "[%s] %s..%s %s, %s",
        time.quote().text(),
        shown(time.from()),
        shown(time.to()),
        time.precision().code(),
        time.basis());
  }

  private static String shown(@Nullable LocalDate date) {
    return date == null ? "?" : date.toString();
  }

  private static String shown(Timeline timeline) {
    return timeline.expressions().isEmpty()
        ? "-"
        : timeline.expressions().stream()
            .map(TimeResolverTest::shown)
            .collect(Collectors.joining(" + "));
  }

  /** Rows of times.tsv: a publication day or -, a sentence, and the times read out of it or -. */
  static Stream<Arguments> sentences() throws IOException {
    try (InputStream in = TimeResolverTest.class.getResourceAsStream("times.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      List<Arguments> rows =
          lines
              .lines()
              .skip(1)
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(cells -> arguments(cells[0], cells[1], cells[2]))
              .toList();
      return rows.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void readsTheTimesOf(String published, String sentence, String times) {
    LocalDate day = published.equals("-") ? null : LocalDate.parse(published);

    assertThat(shown(timeline(TestTexts.body(day, sentence)))).isEqualTo(times);
  }

  @Test
  void aDatelineAnchorsWhatFollows() {
    AnnotatedText text =
        TestTexts.text(null, SentenceKind.DATELINE, "حلب 12 آب 2016\nقصفت الطائرات الحي أمس");

    Timeline timeline = timeline(text);

    assertThat(timeline.anchorBasis()).isEqualTo("dateline");
    assertThat(shown(timeline.expressions().get(1)))
        .isEqualTo("[أمس] 2016-08-11..2016-08-11 day, relative to dateline");
  }

  @Test
  void aShortDatedLineAtTheTopIsADateline() {
    AnnotatedText text = TestTexts.body(null, "قصف على حلب\n2016-08-12\nقصفت الطائرات الحي أمس");

    assertThat(timeline(text).anchor()).isEqualTo(LocalDate.of(2016, 8, 12));
  }

  @Test
  void theDateOfAnEventAnchorsNothing() {
    AnnotatedText text =
        TestTexts.body(
            null,
            "قصفت الطائرات الحي أمس بعد أن كانت قصفته في 12 آب 2016 وقتلت فيه خمسة من المدنيين");

    Timeline timeline = timeline(text);

    assertThat(timeline.anchor()).isNull();
    assertThat(timeline.anchorBasis()).isEqualTo("none");
    assertThat(shown(timeline.expressions().get(0)))
        .isEqualTo("[أمس] ?..? day, relative, no anchor");
  }

  @Test
  void theGivenDayBeatsTheDateline() {
    AnnotatedText text =
        TestTexts.text(
            LocalDate.of(2016, 8, 13), SentenceKind.DATELINE, "حلب 12 آب 2016\nقصف الحي أمس");

    assertThat(timeline(text).anchorBasis()).isEqualTo("given");
    assertThat(timeline(text).anchor()).isEqualTo(LocalDate.of(2016, 8, 13));
  }

  @Test
  void aTimelineGivesWhatAMentionCameTo() {
    Timeline timeline = timeline(TestTexts.body(LocalDate.of(2016, 8, 13), "قصف الحي أمس"));

    assertThat(timeline.of(timeline.mentions().get(0))).isEqualTo(timeline.expressions().get(0));
  }
}
