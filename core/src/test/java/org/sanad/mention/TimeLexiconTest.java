package org.sanad.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanad.lexicon.Faults;
import org.sanad.lexicon.KnowledgeException;
import org.sanad.lexicon.KnowledgeSource;

class TimeLexiconTest {

  private static final String HEADER = "form\tclass\tvalue\n";

  private static TimeLexicon read(String lines) {
    return load(HEADER + lines);
  }

  private static TimeLexicon load(String file) {
    Faults faults = new Faults();
    TimeLexicon lexicon =
        TimeLexicon.load(
            new KnowledgeSource() {
              @Override
              public List<String> list() {
                return List.of("times.tsv");
              }

              @Override
              public InputStream open(String name) {
                return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
              }
            },
            faults);
    faults.raise();
    return lexicon;
  }

  @Test
  void readsAWordUnderEachSpelling() {
    TimeLexicon lexicon = read("# a comment\n\nأمس\trelative_day\t-1\n");

    assertThat(lexicon.startingWith("امس")).hasSize(1);
    assertThat(lexicon.startingWith("وامس").get(0).clitic()).isEqualTo("و");
    assertThat(lexicon.startingWith("غدا")).isEmpty();
  }

  @Test
  void lamSwallowsTheAlefOfTheArticle() {
    TimeWord word = read("اليوم\tunit\tday 1\n").startingWith("لليوم").get(0);

    assertThat(word.clitic()).isEqualTo("ل");
    assertThat(word.definite()).isTrue();
  }

  @Test
  void aWordOfItsOwnIsNotAnotherOneWithAClitic() {
    TimeLexicon lexicon = read("شهر\tunit\tmonth 1\nبشهر\tvague\t-\n");

    assertThat(lexicon.startingWith("بشهر"))
        .extracting(TimeWord::kind)
        .containsExactly(TimeWordKind.VAGUE);
  }

  @Test
  void theLongestFormComesFirst() {
    TimeLexicon lexicon = read("أمس\trelative_day\t-1\nأمس الأول\trelative_day\t-2\n");

    assertThat(lexicon.startingWith("امس")).extracting(TimeWord::length).containsExactly(2, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أمس\trelative_day",
        "أمس\tyesterday\t-1",
        "أمس\trelative_day\tminus one",
        "آب\tmonth\t13",
        "يوم\tunit\tday",
        "يوم\tunit\tday 3",
        "نهاية\tthird\tlast",
        "منذ\tsince\t1",
        "\tsince\t-",
      })
  void aBadLineIsRefusedByItsNumber(String line) {
    assertThatThrownBy(() -> read("منذ\tsince\t-\n" + line + "\n"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("times.tsv:3: ");
  }

  @Test
  void aFileWithoutItsHeaderIsRefused() {
    assertThatThrownBy(() -> load("منذ\tsince\t-\nأمس\trelative_day\t-1\n"))
        .hasMessageStartingWith("times.tsv:1: ");
  }
}
