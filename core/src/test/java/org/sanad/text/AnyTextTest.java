package org.sanad.text;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.model.Sentence;
import org.sanad.model.Span;
import org.sanad.model.Token;

/** What holds of every text, however odd. */
class AnyTextTest {
  /** Pieces whose meeting makes trouble, more often than chance would bring them together. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "قصف",
            "ال",
            "ـ",
            "ـ ـ",
            "ً",
            "ة",
            "ى",
            "ﻻ",
            "ﷺ",
            " ",
            "\n",
            "\r\n",
            ".",
            "..",
            "،",
            "«",
            "»",
            "\"",
            "<<",
            "|",
            " - ",
            "5",
            "٣٫٥",
            "2016-08-12",
            "#",
            "_",
            "@a",
            "http://a.b",
            "&#34;",
            "&",
            "\u200F",
            "\uFEFF",
            "\uD83D",
            "\uDE00",
            "😀",
            "\0",
            "\uFFFF",
            "ٔ",
            "مقالات ذات صلة",
            "سانا",
            "آب",
            "رابط الخبر",
            ")",
            "A");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(5, pieces), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property
  void tokensAscendAndLieInsideTheReport(
      @ForAll("texts") String title, @ForAll("texts") String text) {
    // Every second form passes for a word, so that long words are parted in odd places too.
    TextAnalyzer analyzer = new TextAnalyzer(form -> form.hashCode() % 2 == 0, Notation.FURNITURE);
    AnnotatedText read = analyzer.analyze(Notation.report(title, text));
    int end = 0;
    for (Token token : read.tokens()) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().length()).isPositive();
      assertThat(token.form()).isNotEmpty();
      end = token.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(read.content().codePointCount(0, read.content().length()));
  }

  @Property
  void sentencesHoldEveryTokenOnce(@ForAll("texts") String title, @ForAll("texts") String text) {
    AnnotatedText read = Notation.read(title, text);
    int next = 0;
    for (Sentence sentence : read.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      assertThat(sentence.endToken()).isGreaterThan(next);
      List<Token> tokens = read.tokens().subList(next, sentence.endToken());
      assertThat(tokens).allMatch(t -> t.sentence() == sentence.index());
      assertThat(tokens).allMatch(t -> sentence.span().covers(t.span()));
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(read.tokens().size());
  }

  @Property
  void aSpanCutsOutWhatTheQuoteSays(@ForAll("texts") String text) {
    AnnotatedText read = Notation.read("", text);
    int[] points = read.content().codePoints().toArray();
    for (Token token : read.tokens()) {
      Span span = token.span();
      assertThat(read.quote(span).text())
          .isEqualTo(new String(points, span.start(), span.length()));
    }
  }

  @Property
  void normalisingTwiceChangesNothing(@ForAll("texts") String text) {
    String once = Normalizer.fold(text);
    assertThat(Normalizer.fold(once)).isEqualTo(once);
  }

  @Property
  void alignedTextIsTheNormalisedText(@ForAll("texts") String text) {
    AlignedText aligned = AlignedText.of(text);
    assertThat(aligned.text(0, aligned.length())).isEqualTo(Normalizer.fold(text));
  }

  @Property
  void takingApartLosesNoLetterInFront(@ForAll("texts") String text) {
    String form = Normalizer.fold(text);
    for (Segmentation way : Clitics.of(form)) {
      assertThat(form).startsWith(way.prefixes()).endsWith(way.suffix());
    }
  }

  @ParameterizedTest(name = "a million times {0}")
  @ValueSource(
      strings = {"(", "«", "ـ", "\u200F", ". ", "\n.", "قصف ", "قصف\n", "_", "a.", "&", "5-"})
  void aMillionTimesTheSameFinishes(String piece) {
    String text = piece.repeat(1_000_000);
    assertTimeout(ofMinutes(2), () -> Notation.read("", text));
  }

  @Test
  void fiveMegabytesInOneWordFinish() {
    assertTimeout(ofMinutes(2), () -> Notation.read("", "قصف".repeat(1_000_000)));
  }

  @Test
  void aTitleOfAMillionBarsFinishes() {
    assertTimeout(ofMinutes(2), () -> Notation.read("أ | ".repeat(1_000_000), ""));
  }
}
