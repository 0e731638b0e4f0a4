package org.sanad.lexicon;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Knowledge written down in a test. */
final class MapKnowledge implements KnowledgeSource {
  private final Map<String, String> files = new LinkedHashMap<>();

  MapKnowledge with(String name, String... lines) {
    files.put(name, String.join("\n", lines));
    return this;
  }

  @Override
  public List<String> list() {
    return List.copyOf(files.keySet());
  }

  @Override
  public InputStream open(String name) throws IOException {
    String file = files.get(name);
    if (file == null) {
      throw new FileNotFoundException(name);
    }
    return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
  }
}
