package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The knowledge inside the jar, found by its index since a jar's folders cannot be listed. */
final class BundledKnowledge implements KnowledgeSource {
  private static final String FOLDER = "/org/sanad/knowledge/";

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
