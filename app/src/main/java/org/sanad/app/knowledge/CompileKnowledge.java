package org.sanad.app.knowledge;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sanad.lexicon.KnowledgeImage;
import org.sanad.lexicon.KnowledgeSource;

/** Run by the build: compiles the bundled knowledge, so that the jar starts without reading it. */
public final class CompileKnowledge {
  private CompileKnowledge() {}

  /**
   * Takes the file to write.
   *
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      KnowledgeImage.compile(KnowledgeSource.bundledFiles(), out);
    }
  }
}
