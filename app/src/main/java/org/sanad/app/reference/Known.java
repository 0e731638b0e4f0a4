package org.sanad.app.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sanad.lexicon.KnowledgeSource;
import org.sanad.reading.Reader;
import org.sanad.register.store.Digest;

/**
 * Knowledge that is loaded.
 *
 * @param reader has loaded it
 * @param directory by what its actor directory can be told from another
 */
public record Known(Reader reader, String directory) {

  /** What comes with Sanad. */
  public static Known bundled() {
    KnowledgeSource source = KnowledgeSource.bundled();
    return new Known(Reader.load(source), directory(source));
  }

  /**
   * By what the actor directory of a source can be told from another, without loading it.
   *
   * @throws UncheckedIOException if the source cannot be read
   */
  public static String directory(KnowledgeSource source) {
    List<String> parts = new ArrayList<>();
    try {
      for (String name : source.list()) {
        if (name.startsWith("actors/")) {
          try (InputStream in = source.open(name)) {
            parts.add(name);
            parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Digest.of(parts);
  }
}
