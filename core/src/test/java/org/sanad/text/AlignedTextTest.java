package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sanad.model.Span;

class AlignedTextTest {
  @Test
  void aLetterLeadsBackToItselfAndItsMarks() {
    AlignedText text = AlignedText.of("قَصْفٌ");
    assertThat(text.text(0, text.length())).isEqualTo("قصف");
    assertThat(text.span(0, 1)).isEqualTo(new Span(0, 2));
    assertThat(text.span(1, 3)).isEqualTo(new Span(2, 6));
  }

  @Test
  void bothLettersOfALigatureLeadBackToIt() {
    AlignedText text = AlignedText.of("بﻻد");
    assertThat(text.text(0, text.length())).isEqualTo("بلاد");
    assertThat(text.span(1, 2)).isEqualTo(new Span(1, 2));
    assertThat(text.span(2, 3)).isEqualTo(new Span(1, 2));
  }

  @Test
  void anEmojiIsOneCodePoint() {
    AlignedText text = AlignedText.of("😀حلب");
    assertThat(text.span(0, 2)).isEqualTo(new Span(0, 1));
    assertThat(text.span(2, 5)).isEqualTo(new Span(1, 4));
  }

  @Test
  void aLoneSurrogateIsOneCodePoint() {
    AlignedText text = AlignedText.of("\uDC00ح\uD83Dلب");
    assertThat(text.span(0, 1)).isEqualTo(new Span(0, 1));
    assertThat(text.span(3, 5)).isEqualTo(new Span(3, 5));
  }

  @Test
  void invisibleControlsBehindALetterAreNotItsOwn() {
    AlignedText text = AlignedText.of("حلب\u200F\u202C ");
    assertThat(text.span(0, 3)).isEqualTo(new Span(0, 3));
  }
}
