package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.text.Notation.read;
import static org.sanad.text.Notation.sentences;

import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void stopsAndLineBreaksEndASentence() {
    assertThat(sentences("دخل الجيش البلدة. هل انسحبوا؟ نعم! ثم عادوا\nفي المساء"))
        .containsExactly("دخل الجيش البلدة.", "هل انسحبوا؟", "نعم!", "ثم عادوا", "في المساء");
  }

  @Test
  void aStopWithoutItsBlankEndsASentence() {
    assertThat(sentences("انسحبوا من المدينة.وقال شاهد إنهم عادوا"))
        .containsExactly("انسحبوا من المدينة.", "وقال شاهد إنهم عادوا");
  }

  @Test
  void decimalsTimesAndSitesDoNot() {
    assertThat(sentences("وصل 3.5 آلاف في الساعة 13.30 وفق النيل.نت أمس")).hasSize(1);
  }

  @Test
  void initialsAndAbbreviationsDoNot() {
    assertThat(sentences("صرح د. سامر أن أ.ف.ب. نقلت عن م. علي الخبر")).hasSize(1);
  }

  @Test
  void theYearsLetterMay() {
    assertThat(sentences("حدث ذلك عام 2015 م. وتكرر بعدها"))
        .containsExactly("حدث ذلك عام 2015 م.", "وتكرر بعدها");
  }

  @Test
  void aListsNumberStaysWithItsItem() {
    assertThat(sentences("1. وقف القصف")).containsExactly("1. وقف القصف");
  }

  @Test
  void twoDotsAreAPauseInALine() {
    assertThat(sentences("حماة.. جرحى بانفجار لغم")).hasSize(1);
  }

  @Test
  void closingQuotesGoWithTheSentenceThatTheyClose() {
    assertThat(sentences("قال: «لن ننسحب.» ثم غادر"))
        .containsExactly("قال: «لن ننسحب.»", "ثم غادر");
    assertThat(sentences("قال: \"لن ننسحب.\" ثم غادر"))
        .containsExactly("قال: \"لن ننسحب.\"", "ثم غادر");
    assertThat(sentences("قال: \"لن ننسحب\". \"هذا قرارنا\""))
        .containsExactly("قال: \"لن ننسحب\".", "\"هذا قرارنا\"");
  }

  @Test
  void aSentenceWithoutEndIsCutAtAComma() {
    AnnotatedText read = read("", "دخلوا قرية،".concat(" ثم قرية أخرى،".repeat(2000)));
    assertThat(read.sentences())
        .hasSizeGreaterThan(10)
        .allSatisfy(s -> assertThat(s.endToken() - s.firstToken()).isBetween(1, 400));
    assertThat(read.tokens().get(read.sentences().get(0).endToken() - 1).form()).isEqualTo("،");
  }

  @Test
  void anEmptyReportHasNone() {
    assertThat(read("", "").sentences()).isEmpty();
    assertThat(read("", " \n\u200F\n").tokens()).isEmpty();
  }
}
