package org.sanad.sources.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARABIC|أعلن الجيش السيطرة على البلدة بعد معارك عنيفة مع المسلحين في ريف المدينة.",
        "ARABIC|قصف بلدة مضايا",
        "ARABIC|وصل گوران إلى چمچمال في إقليم كردستان وقال إن الوضع في المدينة هادئ.",
        "ARABIC|قُتِلَ ثلاثةُ مدنيين في غارةٍ على السوقِ الشعبي",
        "ARABIC|انفجرت سیارة مفخخة فی حی الکرادة وسط العاصمة وأوقعت عشرات القتلى والجرحى من المدنیین",
        "PERSIAN|نیروهای امنیتی اعلام کردند که در این حمله پنج نفر کشته و ده نفر زخمی شده‌اند.",
        "PERSIAN|نيروهاي دولتي در اين شهر با گروه هاي مسلح درگير شدند و چند نفر كشته شدند",
        "URDU|فوج نے کہا ہے کہ اس حملے میں پانچ افراد ہلاک اور دس زخمی ہوئے ہیں۔",
        "PASHTO|د افغانستان پوځ وايي چې په دې برید کې پنځه کسان وژل شوي او لس نور ټپیان شوي دي.",
        "KURDISH|سوپا ڕایگەیاند کە لەم هێرشەدا پێنج کەس کوژران و دە کەسی دیکە بریندار بوون.",
        "OTHER|The army said that five people were killed in the attack.",
        "OTHER|12345"
      })
  void a_sentence_is_in_one_language(Language language, String sentence) {
    assertThat(LanguageGuess.of(sentence)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARABIC|Reuters: أعلن الجيش اليوم السيطرة على البلدة بعد معارك في محيط المدينة (Homs).",
        "OTHER|The village of تل رفعت was shelled on Monday, residents said, and two were wounded."
      })
  void what_most_of_a_text_is_in_decides(Language language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }
}
