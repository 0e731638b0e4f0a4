package org.sanad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken of a folder. */
class FolderFilesTest {
  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("words"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("words/b.tsv"), "b");
    Files.writeString(folder.resolve("words/a.tsv"), "a");
    Files.writeString(folder.resolve("words/.b.swp"), "no");
    Files.writeString(folder.resolve(".git/config"), "no");
    Files.writeString(folder.resolve("operators.tsv"), "o");
  }

  @Test
  void files_are_given_by_name_and_hidden_ones_not() throws IOException {
    assertThat(FolderFiles.of(folder).keySet())
        .containsExactly("operators.tsv", "words/a.tsv", "words/b.tsv");
    assertThat(FolderFiles.of(folder).get("words/a.tsv")).hasContent("a");
  }

  @Test
  void a_link_to_a_folder_is_that_folder_and_within_it_leads_nowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve("words/round"), folder);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("words"));
    assertThat(FolderFiles.of(link).keySet()).containsExactly("a.tsv", "b.tsv");
  }

  @Test
  void what_is_no_folder_is_said() {
    Path file = folder.resolve("operators.tsv");
    assertThatThrownBy(() -> FolderFiles.of(file))
        .isInstanceOf(IOException.class)
        .hasMessage(file + " is not a folder: name one.");
  }

  /** Whoever runs as root may read everything, so the walk's own answer is tried too. */
  @Test
  void a_folder_that_cannot_be_read_is_said_in_a_sentence() {
    Path words = folder.resolve("words");
    assertThatThrownBy(
            () ->
                new FolderFiles(folder)
                    .visitFileFailed(words, new AccessDeniedException(words.toString())))
        .isExactlyInstanceOf(IOException.class)
        .hasMessageContaining(words + " cannot be read: make it readable to you");
  }

  @Test
  void a_folder_that_cannot_be_read_ends_the_walk() throws IOException {
    Path words = folder.resolve("words");
    Files.setPosixFilePermissions(words, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(words), "root reads everything");
      assertThatThrownBy(() -> FolderFiles.of(folder))
          .isExactlyInstanceOf(IOException.class)
          .hasMessageContaining(words + " cannot be read: make it readable to you");
    } finally {
      Files.setPosixFilePermissions(words, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }
}
