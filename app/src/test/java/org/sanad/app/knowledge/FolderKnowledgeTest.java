package org.sanad.app.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanad.lexicon.KnowledgeSource;

class FolderKnowledgeTest {
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

  @Test
  void own_files_are_added_or_take_the_place_of_those_beneath(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve("words"));
    Files.writeString(folder.resolve("words/a.tsv"), "own a");
    Files.writeString(folder.resolve("words/b.tsv"), "own b");
    Files.writeString(folder.resolve("words/.b.swp"), "no");
    KnowledgeSource both = new FolderKnowledge(folder, UNDER);
    assertThat(both.list()).containsExactly("operators.tsv", "words/a.tsv", "words/b.tsv");
    assertThat(read(both, "operators.tsv")).isEqualTo("under operators.tsv");
    assertThat(read(both, "words/a.tsv")).isEqualTo("own a");
    assertThat(read(both, "words/b.tsv")).isEqualTo("own b");
  }
}
