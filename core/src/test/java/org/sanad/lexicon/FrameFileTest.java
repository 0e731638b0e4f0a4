package org.sanad.lexicon;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanad.model.EventType;

/** What a frame says, and which words call it up. */
class FrameFileTest {
  private static final String EXAMPLES = "  examples: [{text: قصف, expect: shelling occurred}]";

  private static List<FrameFile.Entry> read(String... lines) {
    Faults faults = new Faults();
    MapKnowledge knowledge = new MapKnowledge().with("frames/x.yaml", lines);
    List<FrameFile.Entry> frames =
        FrameFile.read(knowledge, "frames/x.yaml", new ContextVocabulary(), faults);
    faults.raise();
    return frames;
  }

  /** In what shapes a form calls up a frame of the words given: «past», «noun past», or none. */
  private static String shapes(String words, String form) {
    return read("- frame: shelling.x", "  type: shelling", "  " + words, EXAMPLES)
        .get(0)
        .words()
        .stream()
        .filter(word -> word.form().equals(form))
        .map(word -> word.as().name().toLowerCase(Locale.ROOT))
        .sorted()
        .collect(joining(" "));
  }

  @Test
  void a_frame_holds_what_its_file_says() {
    Frame frame =
        read(
                "- frame: shelling.x",
                "  type: shelling",
                "  by_means: {air: air_strike}",
                "  verbs: [قصف/يقصف]",
                "  roles: {subject: actor, على: place, إلى: none}",
                "  needs: [armed]",
                "  light: true",
                "  examples:",
                "    - text: قصفت قوات النظام بلدة",
                "      expect: shelling occurred",
                "  not:",
                "    - قصف ذهني")
            .get(0)
            .frame();

    assertThat(frame.name()).isEqualTo("shelling.x");
    assertThat(frame.type()).isEqualTo(EventType.SHELLING);
    assertThat(frame.byMeans()).containsEntry("air", EventType.AIR_STRIKE);
    assertThat(frame.needs()).containsExactly("armed");
    assertThat(frame.light()).isTrue();
    assertThat(frame.examples())
        .containsExactly(new Frame.Example("قصفت قوات النظام بلدة", "shelling occurred"));
    assertThat(frame.counterexamples()).containsExactly("قصف ذهني");
    assertThat(frame.origin()).isEqualTo("frames/x.yaml:1");
  }

  @Test
  void words_are_folded_as_texts_are() {
    Frame frame =
        read(
                "- frame: shelling.x",
                "  type: shelling",
                "  nouns: [قصف]",
                "  roles: {على: place, إلى: target}",
                EXAMPLES)
            .get(0)
            .frame();

    assertThat(frame.role("علي")).isEqualTo(Role.PLACE);
    assertThat(frame.role("الي")).isEqualTo(Role.TARGET);
    assertThat(frame.role("subject")).isEqualTo(Role.NONE);
  }

  @ParameterizedTest(name = "{0}: {1} as {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          verbs: [قصف/يقصف]                  | قصفت       | past
          verbs: [قصف/يقصف]                  | يقصفون     | present
          nouns: [قصف]                       | قصف        | noun
          verbs: [هاجم/يهاجم]                | هاجما      | past
          passives: [هوجم/يهاجم]             | هوجمت      | passive
          participles: [مهاجم]               | مهاجمون    | participle
          nouns: [إطلاق نار]                 | اطلاق نار  | noun
          verbs: [ألقى/يلقي القبض]           | القت القبض | past
          verbs: [ألقى/يلقي القبض]           | يلقي القبض | present
          verbs: [قصفت]                      | قصفت       | past
          """)
  void words_call_it_up(String words, String form, String shapes) {
    assertThat(shapes(words, form)).isEqualTo(shapes);
  }

  @Test
  void a_form_may_stand_in_two_shapes() {
    assertThat(shapes("verbs: [قصف/يقصف]\n  nouns: [قصف]", "قصف")).isEqualTo("noun past");
  }

  @Test
  void the_noun_with_tanwin_is_not_the_dual_of_the_verb() {
    assertThat(shapes("verbs: [قصف/يقصف]\n  nouns: [قصف]", "قصفا")).isEqualTo("noun");
  }

  @ParameterizedTest(name = "{0} is refused: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          roles: {subject: villain}                | there is no role villain
          by_means: {air: flight}                  | there is no event type flight
          verbs: قصف                               | a list is expected here
          roles: [subject]                         | keys with values are expected here
          examples: [{text: قصف}]                  | the key expect is missing
          """)
  void faults_are_told_with_their_line(String line, String what) {
    String examples = line.startsWith("examples") ? "  nouns: [قصف]" : EXAMPLES;
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(() -> read("- frame: shelling.x", "  type: shelling", "  " + line, examples))
        .withMessageStartingWith("frames/x.yaml:3: ")
        .withMessageContaining(what);
  }

  @Test
  void a_key_that_stands_twice_is_refused() {
    assertThatExceptionOfType(KnowledgeException.class)
        .isThrownBy(
            () -> read("- frame: shelling.x", "  type: shelling", "  type: clash", EXAMPLES))
        .withMessageContaining("stands twice");
  }
}
