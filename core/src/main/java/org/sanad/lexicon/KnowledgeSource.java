package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Where knowledge files come from. */
public interface KnowledgeSource {

  /**
   * The names of all files, relative to the knowledge folder, in a fixed order: {@code
   * frames/violence.yaml}.
   *
   * @throws IOException if they cannot be listed
   */
  List<String> list() throws IOException;

  /**
   * Opens one of {@link #list()}; the caller closes it.
   *
   * @throws IOException if it cannot be opened
   */
  InputStream open(String name) throws IOException;

  /** The knowledge that ships with Sanad. */
  static KnowledgeSource bundled() {
    return new BundledKnowledge();
  }
}
