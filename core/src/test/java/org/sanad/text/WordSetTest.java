package org.sanad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordSetTest {
  private static final WordSet WORDS = WordSet.of("لم", "لن", "دون");

  @Test
  void holdsItsWordsAndNoOthers() {
    assertThat(WORDS.contains("لم")).isTrue();
    assertThat(WORDS.contains("دون")).isTrue();
    assertThat(WORDS.contains("بدون")).isFalse();
    assertThat(WORDS.contains("")).isFalse();
  }

  @Test
  void asksForTheRestOfAWordWithoutWhatIsAttached() {
    assertThat(WORDS.contains("ولم", 1)).isTrue();
    assertThat(WORDS.contains("ولم", 0)).isFalse();
    assertThat(WORDS.contains("وما", 1)).isFalse();
  }

  @Test
  void refusesAWordThatStandsTwice() {
    assertThatThrownBy(() -> WordSet.of("لم", "لم")).isInstanceOf(IllegalArgumentException.class);
  }

  /** Its bits never say no of a word that is there, nor yes of one that is not. */
  @Property
  void answersAsTheSetOfItsWordsWould(
      @ForAll Set<@StringLength(max = 4) @CharRange(from = 'ا', to = 'ث') String> words,
      @ForAll @StringLength(max = 4) @CharRange(from = 'ا', to = 'ث') String word) {
    WordSet set = WordSet.of(words.toArray(String[]::new));
    assertThat(set.contains(word)).isEqualTo(words.contains(word));
    words.forEach(each -> assertThat(set.contains("و" + each, 1)).isTrue());
  }
}
