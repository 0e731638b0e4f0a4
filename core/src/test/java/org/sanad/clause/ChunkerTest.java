package org.sanad.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences in their chunks: a verb ends in «!», what governs a chunk stands in brackets before it,
 * «+» joins it to the one before, «//» parts clauses. Governing words are folded: على is علي.
 */
class ChunkerTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          # verb and noun phrases
          قصفت قوات النظام بلدة مورك. = قصفت! | قوات النظام | بلدة مورك
          قوات النظام قصفت بلدة مورك. = قوات النظام | قصفت! | بلدة مورك
          سيطر الثوار أمس على بلدة مورك. = سيطر! | الثوار | أمس | على | (علي)بلدة مورك
          سيهاجم الثوار مدينة حماة. = سيهاجم! | الثوار | مدينة حماة
          # a word that may be verb or noun: قصف
          قصف الجيش السوري بلدة مورك. = قصف! | الجيش السوري | بلدة مورك
          قصف عنيف لقوات النظام على بلدة مورك. = قصف | (ل)لقوات النظام | على | (علي)بلدة مورك
          استمر قصف قوات النظام على بلدة مورك. = استمر! | قصف | قوات النظام | على | (علي)بلدة مورك
          قُتل مدنيان بقصف على بلدة مورك. = قُتل! | مدنيان | (ب)بقصف | على | (علي)بلدة مورك
          # governed by a preposition, attached or not
          صد الثوار هجوماً لقوات النظام على بلدة داريا. = صد! | الثوار | هجوماً | (ل)لقوات النظام | على | (علي)بلدة داريا
          تعرضت مدينة دوما لقصف عنيف. = تعرضت! | مدينة دوما | (ل)لقصف
          قصفتها قوات النظام بالمدفعية. = قصفتها! | قوات النظام | (ب)بالمدفعية
          # joined
          سيطرت أحرار الشام وجبهة النصرة على قرية الزربة. = سيطرت! | أحرار الشام | +وجبهة النصرة | على | (علي)قرية الزربة
          قصفت قوات النظام بلدات مورك وكفرزيتا واللطامنة. = قصفت! | قوات النظام | بلدات مورك | +وكفرزيتا | +واللطامنة
          اندلعت اشتباكات عنيفة بين الثوار وقوات النظام. = اندلعت! | اشتباكات | بين | (بين)الثوار | +(بين)وقوات النظام
          # a clause for each verb
          دخل الثوار قرية الزربة ودمروا دبابة لقوات النظام. = دخل! | الثوار | قرية الزربة // ودمروا! | دبابة لقوات النظام
          دخل الثوار قرية الزربة، ثم انسحبوا منها. = دخل! | الثوار | قرية الزربة | ثم // انسحبوا! | منها
          قال الجيش السوري إنه سيطر على قرية الزربة. = قال! | الجيش السوري // إنه | سيطر! | على | (علي)قرية الزربة
          سيطر الثوار على قرية الزربة بينما انسحبت قوات النظام من بلدة مورك. = سيطر! | الثوار | على | (علي)قرية الزربة // بينما | انسحبت! | قوات النظام | من | (من)بلدة مورك
          # an auxiliary opens none
          كانت قوات النظام قصفت بلدة مورك. = كانت! | قوات النظام | قصفت! | بلدة مورك
          # relative clauses
          الهجوم الذي شنه الثوار استهدف قرية الزربة. = الهجوم // الذي | شنه! | الثوار // استهدف! | قرية الزربة
          انسحب الثوار من القرية التي سيطروا عليها. = انسحب! | الثوار | من | (من)القرية // التي | سيطروا! | عليها
          # who leads a party is part of its name
          قصف التحالف الذي تقوده السعودية مدينة صعدة. = قصف! | التحالف الذي تقوده السعودية | مدينة صعدة
          """)
  void chunks(String sentence, String chunks) {
    assertThat(ClauseNotation.of(sentence).chunks()).isEqualTo(chunks);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          قصف على بلدة مورك = قصف | على | (علي)بلدة مورك
          قوات النظام تقصف بلدة مورك = قوات النظام | تقصف! | بلدة مورك
          حلب: الثوار يسيطرون على معمل الإسمنت = حلب // الثوار | يسيطرون! | على | (علي)معمل الإسمنت
          """)
  void chunksOfHeadlines(String headline, String chunks) {
    assertThat(ClauseNotation.ofHeadline(headline).chunks()).isEqualTo(chunks);
  }

  /** Behind a place that opens the sentence the verb is taken for the noun: a fix moves it up. */
  @Test
  void a_verb_behind_its_place_is_not_told_yet() {
    assertThat(ClauseNotation.of("وفي مدينة تعز قصف الحوثيون حي الجحملية.").chunks())
        .isNotEqualTo("وفي | (في)مدينة تعز | قصف! | الحوثيون | حي الجحملية");
  }
}
