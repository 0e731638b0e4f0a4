package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which place a misspelt name of one word may mean. */
class NearFormsTest {
  private static final Lexicon LEXICON = Lexicon.load(KnowledgeSource.bundledFiles());

  private static List<String> near(String form) {
    return LEXICON.nearlyNamed(form, "SY").stream().map(Place::id).toList();
  }

  @Test
  void a_letter_more_less_or_taken_for_another_is_a_slip() {
    assertThat(near("مسرابه")).containsExactly("sy-misraba");
    assertThat(near("زردانا")).containsExactly("sy-zardana");
    assertThat(near("عفتريس")).containsExactly("sy-aftris");
    assertThat(near("المزاريب")).containsExactly("sy-muzayrib");
  }

  @Test
  void the_article_may_be_too_many_or_missing() {
    assertThat(near("شبكي")).containsExactly("sy-shibki");
    assertThat(LEXICON.nearlyNamed("الموزع", "YE")).extracting(Place::id).contains("ye-mawza");
  }

  @Test
  void letters_that_nobody_takes_for_each_other_make_another_name() {
    assertThat(LEXICON.nearlyNamed("الحردانيه", "IQ")).isEmpty();
  }

  @Test
  void nothing_is_guessed_across_a_known_other_name() {
    // A letter from both الجديده and الحديده.
    assertThat(near("الخديده")).isEmpty();
    // A letter from the common word المدينه.
    assertThat(near("المدينيه")).isEmpty();
  }

  @Test
  void short_words_are_a_letter_from_too_many_others() {
    assertThat(near("حلبا")).isEmpty();
  }
}
