package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.text.Notation.parts;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What part of a report a sentence is. */
class PartsTest {
  private static final String LONG =
      "وصلت القافلة التي تحمل المساعدات إلى البلدة صباحاً بعد انتظار طال أياماً عند الحاجز.";

  @Nested
  class Titles {
    @Test
    void aPlainTitleIsTheHeadline() {
      assertThat(parts("لقاء روسي - تركي في سوتشي", LONG))
          .containsExactly("HEADLINE لقاء روسي - تركي في سوتشي", "BODY " + LONG);
    }

    @Test
    void aSitesNameIsTakenOff() {
      assertThat(parts("هدنة في حماة | شبكة النهر الإخبارية", LONG))
          .startsWith("HEADLINE هدنة في حماة", "NOISE | شبكة النهر الإخبارية");
      assertThat(parts("هدنة في حماة – N E W S", LONG)).startsWith("HEADLINE هدنة في حماة");
    }

    @Test
    void aHeadlineToldAgainIsARepeat() {
      assertThat(parts("هدنة في حماة هدنة في حماة - منبر النهر هدنة في حماة", LONG))
          .containsExactly(
              "HEADLINE هدنة في حماة",
              "REPEATED هدنة في حماة",
              "NOISE - منبر النهر",
              "REPEATED هدنة في حماة",
              "BODY " + LONG);
    }

    @Test
    void theRepeatMayHaveOtherQuotationMarks() {
      assertThat(parts("“الوحدة” تدخل حماة | النهر &#34;الوحدة&#34; تدخل حماة", LONG))
          .startsWith(
              "HEADLINE “الوحدة” تدخل حماة",
              "NOISE | النهر",
              "REPEATED &#34;الوحدة&#34; تدخل حماة");
    }

    @Test
    void aLeadWordStaysUnlessItIsTheSite() {
      assertThat(parts("حماة | هدنة بين الطرفين | هدنة بين الطرفين", LONG))
          .startsWith("HEADLINE حماة |", "HEADLINE هدنة بين الطرفين");
      assertThat(parts("النهر | هدنة بين الطرفين هدنة بين الطرفين - النهر", LONG))
          .startsWith("NOISE النهر |", "HEADLINE هدنة بين الطرفين");
    }

    @Test
    void withoutATitleAShortFirstLineIsTheHeadline() {
      assertThat(parts("", "هدنة في حماة\n" + LONG))
          .containsExactly("HEADLINE هدنة في حماة", "BODY " + LONG);
      assertThat(parts("", LONG)).containsExactly("BODY " + LONG);
    }
  }

  @Nested
  class Repetition {
    @Test
    void theHeadlineAsALineOfTheBody() {
      assertThat(parts("هدنة في حماة", "هدنة في حماة\n" + LONG))
          .containsExactly("HEADLINE هدنة في حماة", "REPEATED هدنة في حماة", "BODY " + LONG);
    }

    @Test
    void aSentenceThatStoodBefore() {
      assertThat(parts("عنوان", LONG + "\n" + LONG))
          .containsExactly("HEADLINE عنوان", "BODY " + LONG, "REPEATED " + LONG);
    }

    @Test
    void aTeaserThatBreaksOff() {
      String teaser = "وصلت القافلة التي تحمل المساعدات إلى";
      assertThat(parts("عنوان", teaser + "\n" + LONG))
          .containsExactly("HEADLINE عنوان", "REPEATED " + teaser, "BODY " + LONG);
    }
  }

  @Nested
  class Datelines {
    @Test
    void aLineOfItsOwn() {
      assertThat(parts("عنوان", "2021-03-04\n\nحماة-سانا\n" + LONG))
          .containsExactly(
              "HEADLINE عنوان", "DATELINE 2021-03-04", "DATELINE حماة-سانا", "BODY " + LONG);
      assertThat(parts("عنوان", "السبت 6 آب 2022\nمنبر النهر - حماة (سامر علي)\n" + LONG))
          .startsWith(
              "HEADLINE عنوان",
              "DATELINE السبت 6 آب 2022",
              "DATELINE منبر النهر - حماة (سامر علي)");
      assertThat(parts("عنوان", "عمان 3 صفر 1437 هـ الموافق 15 نوفمبر 2015 م واس\n" + LONG))
          .element(1)
          .asString()
          .startsWith("DATELINE");
    }

    @Test
    void theBeginningOfAParagraph() {
      assertThat(parts("عنوان", "عمان (رويترز) - " + LONG))
          .containsExactly("HEADLINE عنوان", "DATELINE عمان (رويترز) -", "BODY " + LONG);
      assertThat(parts("عنوان", "دمشق - أ ف ب: " + LONG))
          .containsExactly("HEADLINE عنوان", "DATELINE دمشق - أ ف ب:", "BODY " + LONG);
    }

    @Test
    void anAgencyThatIsToldSomethingIsNoDateline() {
      String told = "وقال طبيب لوكالة فرانس برس: وصلت القافلة إلى البلدة صباحاً.";
      assertThat(parts("عنوان", told)).containsExactly("HEADLINE عنوان", "BODY " + told);
    }
  }

  @Nested
  class Furniture {
    @Test
    void aListOfLinksUntilTheTextGoesOn() {
      assertThat(parts("عنوان", LONG + "\nاقرأ أيضاً:\nمعرض للكتاب في حماة\nوفي المساء " + LONG))
          .containsExactly(
              "HEADLINE عنوان",
              "BODY " + LONG,
              "NOISE اقرأ أيضاً:",
              "NOISE معرض للكتاب في حماة",
              "BODY وفي المساء " + LONG);
    }

    @Test
    void commentsToTheEnd() {
      assertThat(parts("عنوان", LONG + "\nاترك تعليقاً إلغاء الرد\n" + LONG + " تعليق"))
          .startsWith("HEADLINE عنوان", "BODY " + LONG, "NOISE اترك تعليقاً إلغاء الرد")
          .last()
          .asString()
          .startsWith("NOISE");
    }

    @Test
    void aLinkBehindAParagraph() {
      assertThat(parts("عنوان", LONG + " رابط الخبر بصحيفة النهر: هدنة"))
          .endsWith("BODY " + LONG, "NOISE رابط الخبر بصحيفة النهر: هدنة");
    }

    @Test
    void aMenuOfShortLines() {
      assertThat(parts("عنوان", LONG + "\nسياسة\nاقتصاد\nرياضة\nثقافة\nطقس"))
          .endsWith("NOISE سياسة", "NOISE اقتصاد", "NOISE رياضة", "NOISE ثقافة", "NOISE طقس");
    }

    @Test
    void aListThatIsAnnouncedIsNoMenu() {
      assertThat(parts("عنوان", "دخلوا القرى التالية:\nالنهر\nالتل\nالعين\nالجسر\nالسد"))
          .endsWith("BODY النهر", "BODY التل", "BODY العين", "BODY الجسر", "BODY السد");
    }

    @Test
    void aLineOfSigns() {
      assertThat(parts("عنوان", LONG + "\n*****\n// انتهى //"))
          .endsWith("NOISE *****", "NOISE // انتهى //");
    }
  }
}
