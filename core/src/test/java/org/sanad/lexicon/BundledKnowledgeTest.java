package org.sanad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A jar's folders cannot be listed, so the index must list what the folder holds. */
class BundledKnowledgeTest {

  @Test
  void the_index_lists_exactly_the_files_of_the_folder() throws IOException, URISyntaxException {
    URL index =
        Objects.requireNonNull(
            BundledKnowledge.class.getResource("/org/sanad/knowledge/index.txt"));
    Path folder = Objects.requireNonNull(Path.of(index.toURI()).getParent());
    List<String> files;
    try (Stream<Path> paths = Files.walk(folder)) {
      files =
          paths
              .filter(Files::isRegularFile)
              .map(path -> folder.relativize(path).toString().replace('\\', '/'))
              .filter(name -> !name.equals("index.txt"))
              .sorted()
              .toList();
    }
    assertThat(KnowledgeSource.bundled().list()).containsExactlyElementsOf(files);
  }
}
