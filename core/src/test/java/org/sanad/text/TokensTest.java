package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanad.text.Notation.kinds;
import static org.sanad.text.Notation.published;
import static org.sanad.text.Notation.tokens;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TokensTest {
  @Test
  void wordsAndMarks() {
    assertThat(kinds("قُتل جنديٌّ، وأُصيب آخر.")).isEqualTo("W:قتل W:جندي P:، W:واصيب W:اخر P:.");
  }

  @Test
  void tokensAreCutFromThePublishedWords() {
    assertThat(published("قُتل جنديٌّ، اليوم.")).isEqualTo("[قُتل][جنديٌّ][،][اليوم][.]");
  }

  @Nested
  class Numbers {
    @Test
    void separatorsInsideANumberBelongToIt() {
      assertThat(kinds("3.5 و1,332 و١٬٢٠٠ و8,4 و12،000"))
          .isEqualTo("N:3.5 W:و N:1,332 W:و N:1,200 W:و N:8,4 W:و N:12,000");
    }

    @Test
    void aListsCommaDoesNot() {
      assertThat(tokens("عامي 2014،2015")).isEqualTo("عامي 2014 ، 2015");
    }

    @Test
    void datesAndTimesAreOneNumber() {
      assertThat(kinds("12/08/2016 و2016-08-12 و2/8 و13:44 و13.30"))
          .isEqualTo("N:12/08/2016 W:و N:2016-08-12 W:و N:2/8 W:و N:13:44 W:و N:13.30");
    }

    @Test
    void aRangeIsTwoNumbers() {
      assertThat(tokens("10-15 قتيلاً")).isEqualTo("10 - 15 قتيلا");
    }

    @Test
    void digitsPartFromTheLettersThatTouchThem() {
      assertThat(tokens("4تموز و5 أشخاص")).isEqualTo("4 تموز و 5 اشخاص");
      assertThat(tokens("الـ15 من ب170 جريحاً")).isEqualTo("ال 15 من ب 170 جريحا");
    }
  }

  @Nested
  class Marks {
    @Test
    void lookAlikesShareAForm() {
      assertThat(tokens("“أ” „ب‟ \"ج\" <<د>> «ه» ‘و’"))
          .isEqualTo("\" ا \" \" ب \" \" ج \" « د » « ه » ' و '");
      assertThat(tokens("أ – ب — ج − د -- ه")).isEqualTo("ا - ب - ج - د - ه");
      assertThat(tokens("أ, ب; ج?")).isEqualTo("ا ، ب ؛ ج ؟");
      assertThat(tokens("أ.. ب... ج… د")).isEqualTo("ا … ب … ج … د");
    }

    @Test
    void htmlLeftovers() {
      assertThat(tokens("قوات &#34;الوحدة&quot; &amp; غيرها&nbsp;هنا"))
          .isEqualTo("قوات \" الوحده \" & غيرها هنا");
    }

    @Test
    void aHashtagsUnderscoresAreBlanks() {
      assertThat(kinds("#الجيش_الوطني يتقدم")).isEqualTo("S:# W:الجيش W:الوطني W:يتقدم");
    }

    @Test
    void addressesAreOneSign() {
      assertThat(kinds("انظر https://example.org/a?b=1. أو press@example.org، أو @sanad_ar"))
          .isEqualTo(
              "W:انظر S:https://example.org/a?b=1 P:. W:او S:press@example.org P:، W:او"
                  + " S:@sanad_ar");
    }

    @Test
    void emojiAreSigns() {
      assertThat(kinds("عاجل 🔴")).isEqualTo("W:عاجل S:🔴");
    }

    @Test
    void scriptsPart() {
      assertThat(tokens("لـCNN")).isEqualTo("ل cnn");
    }
  }

  @Nested
  class MissingAndStrayBlanks {
    @Test
    void spellingThatDodgesFiltersIsOneWord() {
      assertThat(tokens("مقـ ـتل شخص، قـ.ـصف، شهـ ـداء")).isEqualTo("مقتل شخص ، قصف ، شهداء");
      assertThat(published("مقـ ـتل شخص")).isEqualTo("[مقـ ـتل][شخص]");
    }

    @Test
    void aParticleWithTatweelStandsApart() {
      assertThat(tokens("تابع لـ قوات الوحدة")).isEqualTo("تابع ل قوات الوحده");
    }

    @Test
    void aTiedTaEndsItsWord() {
      assertThat(tokens("مدينةحماة")).isEqualTo("مدينه حماه");
      assertThat(tokens("غارةً")).isEqualTo("غاره");
    }

    @Test
    void aFinalYaEndsItsWord() {
      assertThat(tokens("علىالمدينة إلىحماة لاجىء")).isEqualTo("علي المدينه الي حماه لاجيء");
    }

    @Test
    void tanwinEndsItsWord() {
      assertThat(tokens("هجوماًعلى صاروخًامن")).isEqualTo("هجوما علي صاروخا من");
    }

    @Test
    void knownWordsRunTogetherPart() {
      assertThat(tokens("الجمهوريةالعربية")).isEqualTo("الجمهوريه العربيه");
      assertThat(tokens("القواتالخاصة", "قوات", "خاصه")).isEqualTo("القوات الخاصه");
      assertThat(tokens("مراسلالقناةفي", "مراسل", "قناه")).isEqualTo("مراسل القناه في");
      assertThat(tokens("منالقاعدة", "قاعده")).isEqualTo("من القاعده");
      assertThat(tokens("محافظحماه", "محافظ", "حماه")).isEqualTo("محافظ حماه");
    }

    @Test
    void aLigatureIsNotPartedInTheMiddle() {
      assertThat(tokens("محافظﻻالعاب", "محافظل", "العاب")).isEqualTo("محافظلاالعاب");
    }

    @Test
    void aWordOfAHundredLettersIsCut() {
      assertThat(tokens("ق".repeat(250)).split(" ")).hasSize(3);
    }

    @Test
    void knownAndDoubtfulWordsStayWhole() {
      assertThat(tokens("القواتالخاصة")).isEqualTo("القواتالخاصه");
      assertThat(tokens("استعمالات", "استعمالات", "است", "عمالات")).isEqualTo("استعمالات");
      assertThat(tokens("واجباتهم", "واجب", "اتهم")).isEqualTo("واجباتهم");
      assertThat(tokens("المحمول", "المح", "محمولات")).isEqualTo("المحمول");
      assertThat(tokens("وسيطرتهم", "سيطره", "وسيط", "رتهم")).isEqualTo("وسيطرتهم");
    }
  }
}
