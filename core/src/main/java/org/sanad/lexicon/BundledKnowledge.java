package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The knowledge inside the jar, found by its index since a jar's folders cannot be listed. */
final class BundledKnowledge implements KnowledgeSource {
  private static final String FOLDER = "/org/sanad/knowledge/";

  /** Made by the build of the app, of these files; see its pom. */
  private static final String IMAGE = "/org/sanad/knowledge.image";

  private final boolean compiled;

  /**
   * @param compiled whether what the build made of the files may be used in their place
   */
  BundledKnowledge(boolean compiled) {
    this.compiled = compiled;
  }

  @Override
  public byte @Nullable [] image() {
    if (!compiled) {
      return null;
    }
    try (InputStream in = BundledKnowledge.class.getResourceAsStream(IMAGE)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new KnowledgeException("knowledge.image", 0, "it cannot be read.", e);
    }
  }

  @Override
  public List<String> list() throws IOException {
    try (InputStream in = open("index.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    InputStream in = BundledKnowledge.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IOException("there is no bundled knowledge file " + name);
    }
    return in;
  }
}
