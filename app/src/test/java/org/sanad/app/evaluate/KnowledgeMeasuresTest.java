package org.sanad.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.model.SourceReport;
import org.sanad.reading.Reader;

/** What coded mentions stand for, whether or not an event was found around them. */
class KnowledgeMeasuresTest {
  private static final Reader READER = Reader.load(KnowledgeSource.bundled());

  private static final String TEXT =
      "سيطر جيش الفتح على بلدة خان طومان، وقتل مدنيون في قرية الجندبوس، وقصف الجيش الفلاني السوق.";

  private static KnowledgeMeasures measured(Path folder, String events) throws IOException {
    Path texts =
        Files.writeString(
            folder.resolve("texts.json"), "[{\"id\":\"t\",\"text\":\"" + TEXT + "\"}]");
    Path gold =
        Files.writeString(
            folder.resolve("gold.json"), "[{\"id\":\"t\",\"events\":[" + events + "]}]");
    SourceReport report = new SourceReport("t", null, null, "", TEXT);
    return KnowledgeMeasures.of(texts, gold, List.of(report), READER);
  }

  private static String event(String field, String quote, String name) {
    return "{\"type\":\"capture\",\"triggers\":[],\""
        + field
        + "\":[{\"quote\":\""
        + quote
        + "\",\"name\":\""
        + name
        + "\",\"within\":\"Aleppo governorate\"}]}";
  }

  @Test
  void a_name_is_right_where_the_directory_gives_the_actor_that_bears_it(@TempDir Path folder)
      throws IOException {
    KnowledgeMeasures measures =
        measured(
            folder,
            event("actors", "جيش الفتح", "Jaish Al Fatah")
                + ","
                + event("targets", "مدنيون", "civilians")
                + ","
                + event("actors", "الجيش الفلاني", "Such Army")
                + ","
                + event("targets", "السوق", "a market"));
    assertThat(measures.table())
        .contains(
            "directory   2 of 3 actor and target mentions get the actor that their coded name"
                + " means (0.667); 1 get another, 0 nobody",
            "            1 of the 3 have a name that the directory does not know; 1 more are common"
                + " nouns that mean no actor of it, and are left out");
    assertThat(measures.misses())
        .containsExactly(
            "actor  t الجيش الفلاني = Such Army; not in the directory; given [Syrian government"
                + " forces]");
  }

  @Test
  void a_place_has_a_point_of_its_own_or_none(@TempDir Path folder) throws IOException {
    KnowledgeMeasures measures =
        measured(
            folder,
            event("places", "بلدة خان طومان", "Khan Tuman")
                + ","
                + event("places", "قرية الجندبوس", "al-Jandabus"));
    assertThat(measures.table())
        .contains(
            "points      1 of 2 place mentions in Syria get a point (0.500); 0 of these points are"
                + " those of a known place around");
    assertThat(measures.misses()).containsExactly("place  t قرية الجندبوس = al-Jandabus; no point");
  }

  @Test
  void names_in_latin_letters_mean_whom_their_words_name() {
    CodedActors actors = new CodedActors(READER.lexicon().knowledge().directory());
    assertThat(actors.named("Jaish al-Fatah")).containsExactly("sy-jaish-al-fatah");
    assertThat(actors.named("the SDF (Kurdish-led)")).containsExactly("sdf");
    assertThat(actors.named("US-led coalition")).containsExactly("us-led-coalition");
    assertThat(actors.named("nobody in particular")).isEmpty();
    assertThat(CodedActors.isGeneric("rival armed groups")).isTrue();
    assertThat(CodedActors.isGeneric("militants (called \"Terrorists\")")).isTrue();
    assertThat(CodedActors.isGeneric("Southern groups")).isFalse();
  }
}
