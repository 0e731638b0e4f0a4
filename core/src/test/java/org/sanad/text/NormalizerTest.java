package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource({
    "vowel marks go,              قَصْفٌ,          قصف",
    "shadda and tanwin go,        مدنيًّا,         مدنيا",
    "dagger alef goes,            هٰذا,            هذا",
    "Quranic marks go,            قالۖ,            قال",
    "tatweel goes,                قـصـف,           قصف",
    "alef with hamza above,       أعلن,            اعلن",
    "alef with hamza below,       إدلب,            ادلب",
    "alef with madda,             آخر,             اخر",
    "alef wasla,                  ٱلجيش,           الجيش",
    "alef and a madda of its own, آخر,            اخر",
    "final ya without dots,       على,             علي",
    "tied ta,                     قرية,            قريه",
    "hamza on ya stays,           دائرة,           دائره",
    "hamza on waw stays,          مؤسسة,           مؤسسه",
    "hamza alone stays,           جزء,             جزء",
    "waw and a hamza of its own,  مؤسسة,          مؤسسه",
    "ya and a hamza of its own,   دائرة,          دائره",
    "Persian kaf,                 کتيبة,           كتيبه",
    "Persian ya,                  سوری,            سوري",
    "isolated and joined shapes,  ﺣﻠﺐ,             حلب",
    "lam-alef in one sign,        ﻻجئ,             لاجئ",
    "lam-alef with hamza,         ﻷن,              لان",
    "the sign for God's name,     ﷲ,               الله",
    "Arabic digits,               ٢٠١٦,            2016",
    "Persian digits,              ۱۴۰۲,            1402",
    "the Arabic decimal point,    ٣٫٥,             3.5",
    "Latin letters are small,     BBC,             bbc",
    "full-width letters,          ＡＢ１,           ab1",
  })
  void folds(String rule, String before, String after) {
    assertThat(Normalizer.fold(before)).as(rule).isEqualTo(after);
  }

  @Test
  void invisibleControlsGo() {
    assertThat(Normalizer.fold("\u202Bح\u200Fل\u200Bب\uFEFF\u202C\u2067\u200D")).isEqualTo("حلب");
  }

  @Test
  void spacesOfEveryWidthArePlain() {
    assertThat(Normalizer.fold("ريف\u00A0حلب\u2009الشمالي\tاليوم"))
        .isEqualTo("ريف حلب الشمالي اليوم");
  }

  @Test
  void aBlessingInOneSignIsASpace() {
    assertThat(Normalizer.fold("محمدﷺ")).isEqualTo("محمد ");
  }

  @Test
  void nullCharactersGo() {
    assertThat(Normalizer.fold("\0")).isEmpty();
  }

  @Test
  void lineBreaksOfEveryKindAreLineFeeds() {
    assertThat(Normalizer.fold("أ\rب\u2028ج\u0085د")).isEqualTo("ا\nب\nج\nد");
  }

  @Test
  void whatIsNormalAlreadyIsNotCopied() {
    String normal = "قصف علي حلب 3.5";
    assertThat(Normalizer.fold(normal)).isSameAs(normal);
  }

  @Test
  void everyCharacterIsNormalAfterOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String once = Normalizer.fold("ب" + (char) c + "ب");
      assertThat(Normalizer.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }
}
