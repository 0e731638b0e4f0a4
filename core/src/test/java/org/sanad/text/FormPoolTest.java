package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sanad.model.TokenKind;

/** A pool gives what was asked for, and the same object again while it remembers it. */
class FormPoolTest {
  private final FormPool pool = new FormPool(1 << 10, KnownForm::new);

  @Test
  void a_form_is_made_once() {
    KnownForm first = pool.get("القصف", TokenKind.WORD);

    assertThat(pool.get("القصف", TokenKind.WORD)).isSameAs(first);
    assertThat(pool.get("والمسلحون", TokenKind.WORD))
        .isSameAs(pool.get("والمسلحون", TokenKind.WORD));
  }

  @Test
  void alike_in_their_first_letters_is_not_alike() {
    assertThat(pool.get("المستشفي", TokenKind.WORD).form()).isEqualTo("المستشفي");
    assertThat(pool.get("المستشفيات", TokenKind.WORD).form()).isEqualTo("المستشفيات");
    assertThat(pool.get("المستشفي", TokenKind.WORD).form()).isEqualTo("المستشفي");
  }

  @Test
  void a_word_is_no_sign_that_is_written_like_it() {
    KnownForm word = pool.get("و", TokenKind.WORD);
    KnownForm sign = pool.get("و", TokenKind.SYMBOL);

    assertThat(word.kind()).isEqualTo(TokenKind.WORD);
    assertThat(sign.kind()).isEqualTo(TokenKind.SYMBOL);
  }

  /** Four places, so that nearly every form drives another out. */
  @Property(tries = 300)
  void gives_what_was_asked_for(
      @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'ا', to = 'ج') String arabic,
      @ForAll @StringLength(min = 1, max = 60) String any) {
    FormPool small = new FormPool(FormPool.GROUP, KnownForm::new);
    for (String form : new String[] {arabic, any, arabic + "ا", any + arabic, arabic, any}) {
      assertThat(small.get(form, TokenKind.WORD).form()).isEqualTo(form);
    }
  }
}
