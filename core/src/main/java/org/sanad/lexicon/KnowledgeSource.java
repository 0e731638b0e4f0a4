package org.sanad.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * The same files as {@link KnowledgeImage#compile} made one of them, null where nobody did: then,
   * or to check them, the files are read.
   */
  default byte @Nullable [] image() {
    return null;
  }

  /** The knowledge that ships with Sanad, compiled where it was when that was built. */
  static KnowledgeSource bundled() {
    return new BundledKnowledge(true);
  }

  /** The files of the knowledge that ships with Sanad, to be read, checked and compiled anew. */
  static KnowledgeSource bundledFiles() {
    return new BundledKnowledge(false);
  }
}
