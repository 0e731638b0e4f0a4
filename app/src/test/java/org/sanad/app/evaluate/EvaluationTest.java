package org.sanad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected figures are those that the coding guidelines' own measure gave for these files. */
class EvaluationTest {

  private static Path file(String name) {
    try {
      return Path.of(Objects.requireNonNull(EvaluationTest.class.getResource(name)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Evaluation evaluation(String output) throws IOException {
    return Evaluation.of(file("texts.json"), file("gold.json"), file(output));
  }

  private static void agrees(String name) throws IOException {
    Score score = evaluation(name + ".jsonl").score();
    List<String> lines = new ArrayList<>(score.table());
    lines.addAll(score.typeTable());
    assertThat(lines).isEqualTo(Files.readAllLines(file(name + ".expected.txt")));
  }

  @Test
  void gives_the_same_figures_as_the_guidelines_measure() throws IOException {
    agrees("new");
    agrees("old");
  }

  @Test
  void lists_misses_and_false_events_with_what_stands_there_instead() throws IOException {
    assertThat(evaluation("new.jsonl").mistakes())
        .containsExactly(
            "missed t1 displacement [«نزحوا»]; given there: nothing",
            "false  t1 shelling [«القصف»]; coded there: nothing",
            "missed t2 withdrawal [«انسحبوا»]; given there: nothing",
            "missed t2 air_strike [«غارات»]; given there: assault [«غارات»]",
            "false  t2 assault [«غارات»]; coded there: air_strike [«غارات»]");
  }

  @Test
  void compares_two_outputs_event_by_event_and_field_by_field() throws IOException {
    assertThat(Comparison.of(evaluation("old.jsonl"), evaluation("new.jsonl")))
        .contains(
            "lost    t1 displacement [«نزحوا»]",
            "found   t1 demand [«وطالب»]",
            "false+  t1 shelling [«القصف»]",
            "false+  t2 assault [«غارات»]",
            "better  t1 shelling [«قصف على», «قصفت»] time:"
                + " 2020-03-05/2020-03-05 -> 2020-03-04/2020-03-04",
            "better  t2 capture [«سيطر»] status: attempted -> occurred")
        .noneMatch(line -> line.startsWith("worse"));
  }

  @Test
  void nothing_changed_between_an_output_and_itself() throws IOException {
    assertThat(Comparison.of(evaluation("new.jsonl"), evaluation("new.jsonl"))).isEmpty();
  }

  @Test
  void a_coded_report_without_its_text_is_named(@TempDir Path folder) throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.json"), "[{\"id\":\"t9\",\"events\":[]}]");
    assertThatThrownBy(() -> Evaluation.of(file("texts.json"), gold, file("new.jsonl")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("t9")
        .hasMessageContaining("not among the texts");
  }

  @Test
  void names_are_the_same_that_share_half_of_their_telling_words() {
    assertThat(Field.sameName("Syrian government forces", "Government of Syria")).isTrue();
    assertThat(Field.sameName("Ahrar al-Sham", "Ahrar ash-Sham")).isTrue();
    assertThat(Field.sameName("Russia", "Turkey")).isFalse();
    assertThat(Field.sameName("forces", "forces")).isFalse();
    assertThat(Field.sameName(null, "Russia")).isFalse();
  }

  @Test
  void words_are_found_in_code_points() {
    assertThat(Quotes.in("😀 قصف ثم قصف", "قصف"))
        .extracting(Object::toString)
        .containsExactly("[2,5)", "[9,12)");
  }
}
