package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What the build makes of the knowledge files is what reading them gives, to the last entry. */
class KnowledgeImageTest {
  private static final Compiled FILES =
      new LexiconLoader(KnowledgeSource.bundledFiles(), new Faults()).load();
  private static final Compiled IMAGE = KnowledgeImage.read(image());

  private static byte[] image() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      KnowledgeImage.compile(KnowledgeSource.bundledFiles(), out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every phrase with all that it means, in the order in which that is tried. */
  private static void phrases(String words, PhraseTrie.Node node, Map<String, String> all) {
    List<String> entries = new ArrayList<>();
    node.entries().forEach(entry -> entries.add(shown(entry)));
    all.put(words, entries.toString());
    node.next().forEach((word, next) -> phrases(words + " " + word, next, all));
  }

  private static String shown(Entry entry) {
    return entry instanceof Entry.FrameWord word
        ? word.frame().origin() + " " + word.form()
        : entry.toString();
  }

  /** Maps and sets that were copied have another order on each run. */
  private static String shown(Frame frame) {
    return List.of(
            frame.name(),
            frame.type(),
            new TreeMap<>(frame.byMeans()),
            new TreeMap<>(frame.roles()),
            frame.needs(),
            frame.with(),
            frame.without(),
            frame.light(),
            frame.examples(),
            frame.counterexamples(),
            frame.origin())
        .toString();
  }

  private static Map<String, String> phrases(Compiled of) {
    Map<String, String> all = new TreeMap<>();
    phrases("", of.trie().root(), all);
    return all;
  }

  private static List<String> shown(Iterable<?> items) {
    List<String> shown = new ArrayList<>();
    items.forEach(item -> shown.add(item.toString()));
    return shown;
  }

  @Test
  void every_phrase_means_the_same() {
    assertThat(phrases(IMAGE)).isEqualTo(phrases(FILES)).hasSizeGreaterThan(40_000);
  }

  @Test
  void frames_actors_and_places_are_the_same_in_the_same_order() {
    assertThat(IMAGE.frames().stream().map(KnowledgeImageTest::shown).toList())
        .isEqualTo(FILES.frames().stream().map(KnowledgeImageTest::shown).toList())
        .isNotEmpty();
    ActorDirectory image = IMAGE.directory();
    ActorDirectory files = FILES.directory();
    assertThat(shown(image.actors().values())).isEqualTo(shown(files.actors().values()));
    assertThat(image.sides()).isEqualTo(files.sides());
    assertThat(image.aliases()).isEqualTo(files.aliases()).isNotEmpty();
    assertThat(image.relations()).isEqualTo(files.relations()).isNotEmpty();
    Map<String, String> places = new TreeMap<>();
    FILES.places().forEach((id, place) -> places.put(id, place.toString()));
    Map<String, String> imaged = new TreeMap<>();
    IMAGE.places().forEach((id, place) -> imaged.put(id, place.toString()));
    assertThat(imaged).isEqualTo(places).isNotEmpty();
    assertThat(IMAGE.geonames()).isEqualTo(FILES.geonames()).isNotEmpty();
  }

  @Test
  void phrases_of_ties_are_the_same() {
    assertThat(IMAGE.relations().phrases()).isEqualTo(FILES.relations().phrases()).isNotEmpty();
  }

  @Test
  void two_builds_of_the_same_files_give_the_same_bytes() {
    assertThat(image()).isEqualTo(image());
  }

  @Test
  void an_image_of_another_form_is_refused() {
    byte[] other = image();
    other[3]++;
    assertThatThrownBy(() -> KnowledgeImage.read(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("another form");
  }
}
