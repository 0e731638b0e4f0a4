package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Files over others. */
class LaidOverTest {
  private static final KnowledgeSource UNDER =
      new KnowledgeSource() {
        @Override
        public List<String> list() {
          return List.of("operators.tsv", "words/a.tsv");
        }

        @Override
        public InputStream open(String name) {
          return new ByteArrayInputStream(("under " + name).getBytes(StandardCharsets.UTF_8));
        }
      };

  private static String read(KnowledgeSource source, String name) throws IOException {
    try (InputStream in = source.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static LaidOver.File file(String words) {
    return () -> new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void own_files_are_added_or_take_the_place_of_those_beneath() throws IOException {
    KnowledgeSource both =
        new LaidOver(
            new TreeMap<>(Map.of("words/a.tsv", file("own a"), "words/b.tsv", file("own b"))),
            UNDER);
    assertThat(both.list()).containsExactly("operators.tsv", "words/a.tsv", "words/b.tsv");
    assertThat(read(both, "operators.tsv")).isEqualTo("under operators.tsv");
    assertThat(read(both, "words/a.tsv")).isEqualTo("own a");
    assertThat(read(both, "words/b.tsv")).isEqualTo("own b");
  }
}
